// Validates the address of a recipient before it is stored.

import { findSite } from '../sites/index.ts'
import type { Recipient } from './settings-schema.ts'

/** Why an address cannot be used. */
export type AddressProblem = 'not-https' | 'not-email' | 'site'

const EMAIL = /^[^\s\p{C}@"<>(),;:\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,24}$/iu
/** Without "[::1]": neither our pages' content security policy nor Firefox's permissions can name it. */
const LOOPBACK = new Set(['localhost', '127.0.0.1'])

/**
 * Returns the problem of an address, or undefined when it is usable: HTTPS, or plain HTTP to this machine, and not on a
 * site whose drafts are checked, which the extension may reach without asking the user.
 */
export function findAddressProblem(kind: Recipient['kind'], address: string): AddressProblem | undefined {
  if (kind === 'email') return EMAIL.test(address) ? undefined : 'not-email'
  if (!URL.canParse(address)) return 'not-https'
  const url = new URL(address)
  const plainToThisMachine = url.protocol === 'http:' && LOOPBACK.has(url.hostname)
  const credentials = url.username !== '' || url.password !== ''
  if ((url.protocol !== 'https:' && !plainToThisMachine) || credentials) return 'not-https'
  return findSite(url) ? 'site' : undefined
}
