import { type DocumentId, findDocumentId } from './citation-table.ts'

/** A rule on acts from before a text took effect. */
export interface TransitionRule {
  /** The provision that sets the rule. */
  rule: string
  /** The text it is about. */
  now: DocumentId
  /** What earlier acts still fall under, where the rule names it; else whatever held then. */
  before: readonly DocumentId[]
  /** The first day on which acts fall under the new text, yyyy-mm-dd. */
  from: string
  /** Whether the new text counts for an earlier act where it is the milder one. */
  milderCounts: boolean
}

/** The rules the library knows of. */
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

/** The rules that are about a provision or document, old or new. */
export function findTransitionRules(id: string): readonly TransitionRule[] {
  const document = findDocumentId(id)
  return TRANSITION_RULES.filter(({ now, before }) => document && [now, ...before].includes(document))
}

/** Those of them that decide on an act of a day (yyyy-mm-dd). */
export function findTransitionRulesByDay(id: string, day: string): readonly TransitionRule[] {
  return findTransitionRules(id).filter(({ from }) => day < from)
}
