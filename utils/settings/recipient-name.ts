import type { Recipient } from './settings-schema.ts'

/** Longest name of a recipient, in UTF-16 units. */
export const MAX_RECIPIENT_NAME = 120

/** Names a recipient: by the given name, or by its address where none is given. */
export function nameRecipient(name: string, address: string): string {
  return name.trim() || address.slice(0, MAX_RECIPIENT_NAME)
}

/** Whether a recipient was given no name. To show its address next to the name would say it twice. */
export function isNamedByAddress({ name, address }: Pick<Recipient, 'name' | 'address'>): boolean {
  return name === address.slice(0, MAX_RECIPIENT_NAME)
}

/**
 * Gets the address that is shown next to a recipient's name: an e-mail address, or the host of another address.
 *
 * @returns Undefined where the name says it already.
 */
export function getShownAddress(recipient: Pick<Recipient, 'name' | 'address' | 'kind'>): string | undefined {
  if (isNamedByAddress(recipient)) return undefined
  return recipient.kind === 'email' ? recipient.address : new URL(recipient.address).host
}
