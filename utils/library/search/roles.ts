import type { Audience, Provision } from '../provision.ts'

/** Roles that a provision may bind; a spokesperson is bound as whatever else he or she is. */
const BOUND: readonly string[] = ['cong-chuc', 'vien-chuc', 'dang-vien'] satisfies Audience[]

/** Whether a provision is for one of these roles by name: it comes first. */
export function isOwn(provision: Provision, roles: readonly string[]): boolean {
  if (provision.audience.some((one) => roles.includes(one))) return true
  return roles.includes('phat-ngon') && provision.subjects.includes('phat-ngon')
}

/** Whether a provision binds only others than these roles. False for everyone who has not said who they are. */
export function bindsOnlyOthers(provision: Provision, roles: readonly string[]): boolean {
  const chosen = roles.filter((role) => BOUND.includes(role))
  return chosen.length > 0 && !provision.audience.includes('everyone') && !isOwn(provision, roles)
}
