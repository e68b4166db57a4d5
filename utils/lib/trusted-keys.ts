/** The keys of what only the extension's own parts can read. Permanent: they name what profiles contain. */
export const TRUSTED_KEYS = [
  'settings',
  'ignored',
  'update-look',
  'missed-controls',
  'misjudged',
  'own-numbers',
  'office-numbers',
  'allowed-files',
  'hint-shown',
] as const

/** The key of a value in the trusted storage. */
export type TrustedKey = (typeof TRUSTED_KEYS)[number]
