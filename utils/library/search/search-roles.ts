import type { Audience, Provision } from '../provision.ts'
import { toBareWords } from './word-tokens.ts'

/**
 * Roles that a provision may bind, as a query names them, without diacritics; a spokesperson is bound as whatever else he or she is.
 */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  'cong-chuc': 'cong chuc',
  'vien-chuc': 'vien chuc',
  'dang-vien': 'dang vien',
} satisfies Partial<Record<Audience, string>>

/** Whether a provision is for one of these roles by name: it comes first. */
export function isForRoles(provision: Provision, roles: readonly string[]): boolean {
  if (provision.audience.some((one) => roles.includes(one))) return true
  return roles.includes('phat-ngon') && provision.subjects.includes('phat-ngon')
}

/** Whether a provision binds only others than these roles. False for everyone who has not said who they are. */
export function isOnlyForOthers(provision: Provision, roles: readonly string[]): boolean {
  const chosen = roles.filter((role) => role in ROLE_NAMES)
  return chosen.length > 0 && !provision.audience.includes('everyone') && !isForRoles(provision, roles)
}

/** The roles whose provisions a query is after: those chosen, and, beside them, those that it names. */
export function resolveRoles(query: string, roles: readonly string[]): readonly string[] {
  // Who has not said who they are sees everything: a name in the query must not hide the rest.
  if (!roles.some((role) => role in ROLE_NAMES)) return roles
  const queryWords = ` ${toBareWords(query)} `
  const named = Object.entries(ROLE_NAMES).filter(([, name]) => queryWords.includes(` ${name} `))
  return [...roles, ...named.map(([role]) => role)]
}
