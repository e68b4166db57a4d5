// Which level a finding has: the one that the user chose for its kind, or the default. The settings and the page that
// explains a check show what is computed here.

import { type CheckId, LEVELS, type Level } from '../draft.ts'
import type { Check, CheckChoice, CheckChoices, CheckKind, ChoiceKey, Hit } from './check-contract.ts'

/** What a hit names as its kind that is of none, although its message belongs to one. */
export const NO_KIND = ''

type LevelledCheck = Pick<Check, 'id' | 'level' | 'kinds'>

/** Finds the kind of a hit; undefined for the findings that have the level of the check itself. */
export function findKind({ kinds }: LevelledCheck, { kind, message }: Pick<Hit, 'kind' | 'message'>) {
  return kinds?.find(({ id, messages }) => (kind === undefined ? messages?.includes(message) : id === kind))
}

/** Returns the level of a hit before the user chooses another. */
export function getDefaultLevel(check: LevelledCheck, hit: Pick<Hit, 'kind' | 'message'>): Level {
  return (findKind(check, hit) ?? check).level
}

/** Whether a level is below another. */
export function isSofter(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b)
}

/** Returns what the choice of a kind is stored under. */
export function getChoiceKey(check: CheckId, kind: CheckKind | undefined): ChoiceKey {
  return kind ? `${check}/${kind.id}` : check
}

/**
 * Returns the level of the findings of a kind, or of a check's findings without a kind; or that there are none. Of a
 * check that was lowered, no kind is louder than the check unless the user chose so.
 */
export function chooseLevel(check: LevelledCheck, kind: CheckKind | undefined, choices: CheckChoices): CheckChoice {
  const ofCheck = choices[check.id]
  if (ofCheck === 'off' || !kind) return ofCheck ?? check.level
  const ofKind = choices[getChoiceKey(check.id, kind)]
  if (ofKind !== undefined) return ofKind
  const isLowered = ofCheck !== undefined && isSofter(ofCheck, check.level)
  return isLowered && isSofter(ofCheck, kind.level) ? ofCheck : kind.level
}

/** Kinds of one check that have the same level, or are off. */
export interface KindsOfLevel {
  readonly level: CheckChoice
  readonly kinds: readonly CheckKind[]
}

/** Groups the kinds of a check by the level of their findings, the loudest first. */
export function groupKindsByLevel(check: LevelledCheck, choices: CheckChoices): KindsOfLevel[] {
  return (['stop', 'warn', 'note', 'off'] as const).flatMap((level) => {
    const kinds = (check.kinds ?? []).filter((kind) => chooseLevel(check, kind, choices) === level)
    return kinds.length > 0 ? [{ level, kinds }] : []
  })
}
