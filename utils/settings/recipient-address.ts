// What a recipient's address must look like before it is kept.

import type { Recipient } from './settings-schema.ts'

/** Why an address cannot be used. */
export type AddressProblem = 'not-https' | 'not-email'

const EMAIL = /^[^\s\p{C}@"<>(),;:\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,24}$/iu
/** Not "[::1]": a policy of our pages and Firefox's permissions have no way to name it, so nothing could be sent there. */
const LOOPBACK = new Set(['localhost', '127.0.0.1'])

/** The problem of an address of that kind, or undefined when it can be used. HTTPS only; plain HTTP to this machine is allowed. */
export function findAddressProblem(kind: Recipient['kind'], address: string): AddressProblem | undefined {
  if (kind === 'email') return EMAIL.test(address) ? undefined : 'not-email'
  if (!URL.canParse(address)) return 'not-https'
  const url = new URL(address)
  const plainToThisMachine = url.protocol === 'http:' && LOOPBACK.has(url.hostname)
  const credentials = url.username !== '' || url.password !== ''
  return (url.protocol === 'https:' || plainToThisMachine) && !credentials ? undefined : 'not-https'
}
