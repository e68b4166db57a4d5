/** An entered secret. `user` is the name that belongs to a password. */
export interface SecretEntry {
  user: string
  secret: string
}

/** Why an entered secret cannot be used. */
export type SecretProblem = 'empty' | 'not-token' | 'not-user'

/**
 * Finds the problem of an entered secret. A bearer token goes into a header, so it must be visible ASCII. A name and a
 * password are base64-encoded, so they only must not contain control characters, and the name no colon.
 *
 * @returns Undefined when the secret can be used.
 */
export function validateSecretEntry(
  auth: 'bearer' | 'basic',
  { user, secret }: SecretEntry,
): SecretProblem | undefined {
  if (secret === '' || (auth === 'basic' && user === '')) return 'empty'
  if (auth === 'bearer') return /^[\x21-\x7e]+$/.test(secret) ? undefined : 'not-token'
  return /[\p{C}:]/u.test(user) || /\p{C}/u.test(secret) ? 'not-user' : undefined
}

/** Formats an entered secret as it is stored: a token, or "name:password". */
export function formatSecret(auth: 'bearer' | 'basic', { user, secret }: SecretEntry): string {
  return auth === 'bearer' ? secret : `${user}:${secret}`
}
