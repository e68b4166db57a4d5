import type { Fix } from '../../../draft.ts'

/** Whether two changes leave the same text. */
export function isSameFix(one: Fix, other: Fix): boolean {
  return one.start === other.start && one.end === other.end && one.replacement === other.replacement
}
