import { type DocumentId, findDocumentId } from './citation-table.ts'

/** A rule on acts from before a text took effect. */
export interface TransitionRule {
  /** The id of the provision that sets the rule. */
  rule: string
  /** The id of the text the rule is about. */
  now: DocumentId
  /**
   * The earlier texts that still apply to earlier acts, if the rule names them. Otherwise the law of that day applies.
   */
  before: readonly DocumentId[]
  /** The first day on which acts fall under the new text, yyyy-mm-dd. */
  from: string
  /** Whether the new text applies to an earlier act if it is the milder one. */
  milderCounts: boolean
}

/** The transition rules the library knows. */
export const TRANSITION_RULES: readonly TransitionRule[] = [
  {
    rule: 'nd-174-2026.d115',
    now: 'nd-174-2026',
    before: ['nd-15-2020'],
    from: '2026-07-01',
    milderCounts: false,
  },
  { rule: 'nd-330-2026.d81', now: 'nd-330-2026', before: [], from: '2026-08-19', milderCounts: true },
]

/** Finds the transition rules about a provision or document, old or new. */
export function findTransitionRules(id: string): readonly TransitionRule[] {
  const document = findDocumentId(id)
  return TRANSITION_RULES.filter(({ now, before }) => document && [now, ...before].includes(document))
}

/**
 * Finds the transition rules that decide on an act of a day.
 * @param day yyyy-mm-dd
 */
export function findTransitionRulesByDay(id: string, day: string): readonly TransitionRule[] {
  return findTransitionRules(id).filter(({ from }) => day < from)
}
