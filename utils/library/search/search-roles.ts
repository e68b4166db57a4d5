import type { Audience, Provision } from '../provision.ts'
import { toBareWords } from './word-tokens.ts'

/**
 * Roles a provision may bind, as a query names them, without diacritics. A spokesperson is missing because the
 * provisions bind that person in another role.
 */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  'cong-chuc': 'cong chuc',
  'vien-chuc': 'vien chuc',
  'dang-vien': 'dang vien',
} satisfies Partial<Record<Audience, string>>

/** Whether a provision is meant for one of these roles, so that it ranks first. */
export function isForRoles(provision: Provision, roles: readonly string[]): boolean {
  if (provision.audience.some((one) => roles.includes(one))) return true
  return roles.includes('phat-ngon') && provision.subjects.includes('phat-ngon')
}

/** Whether a provision binds only other roles than these. False if the user has chosen no role. */
export function isOnlyForOthers(provision: Provision, roles: readonly string[]): boolean {
  const chosen = roles.filter((role) => role in ROLE_NAMES)
  return chosen.length > 0 && !provision.audience.includes('everyone') && !isForRoles(provision, roles)
}

/** Returns the roles a query asks for: the chosen ones and those the query names. */
export function resolveRoles(query: string, roles: readonly string[]): readonly string[] {
  // A user without a chosen role sees everything, so a role name in the query must not hide the rest.
  if (!roles.some((role) => role in ROLE_NAMES)) return roles
  const queryWords = ` ${toBareWords(query)} `
  const named = Object.entries(ROLE_NAMES).filter(([, name]) => queryWords.includes(` ${name} `))
  return [...roles, ...named.map(([role]) => role)]
}
