/** A secret as it is entered. `user`: for a name and a password. */
export interface SecretEntry {
  user: string
  secret: string
}

/** Why an entered secret cannot be used. */
export type SecretProblem = 'empty' | 'not-token' | 'not-user'

/** The problem of an entered secret, or undefined. What goes into a header must be visible ASCII, or, in base64, free of controls. */
export function validateSecretEntry(
  auth: 'bearer' | 'basic',
  { user, secret }: SecretEntry,
): SecretProblem | undefined {
  if (secret === '' || (auth === 'basic' && user === '')) return 'empty'
  if (auth === 'bearer') return /^[\x21-\x7e]+$/.test(secret) ? undefined : 'not-token'
  return /[\p{C}:]/u.test(user) || /\p{C}/u.test(secret) ? 'not-user' : undefined
}

/** The secret as it is kept: a token, or "name:password". */
export function formatSecret(auth: 'bearer' | 'basic', { user, secret }: SecretEntry): string {
  return auth === 'bearer' ? secret : `${user}:${secret}`
}
