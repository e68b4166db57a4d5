// A list of people has the same finding many times: shown as one, with one press for all.

import { type DraftFinding, type Fix, getFixes, LEVELS, type Level } from '../draft.ts'
import type { TrackedFinding } from './tracked-findings.ts'

/** What decides which findings are alike. */
export interface GroupableFinding extends Pick<DraftFinding, 'check' | 'message' | 'level' | 'attachment'> {
  id: number
  note?: string | undefined
}

/** Findings that are shown together: alike ones, or one alone. */
export interface FindingGroup<F extends GroupableFinding = TrackedFinding> {
  /** The same as long as the group is of the same kind, also while its findings become fewer. */
  key: string
  findings: readonly [F, ...F[]]
}

/** How many alike findings of a draft become one group. */
const MIN_GROUP = 3

/** The same in a file, where none of them has buttons. */
export const MIN_FILE_GROUP = 2

/**
 * Groups findings that have check, message and level in common, from a number on. Each group is at the place of its
 * first finding; the others keep their order.
 *
 * @param isOpen whether the writer has unfolded a group: it stays one when fixes have left it fewer findings.
 * @param least how many alike ones become a group
 */
export function groupFindings<F extends GroupableFinding>(
  findings: readonly F[],
  isOpen: (key: string) => boolean = () => false,
  least = MIN_GROUP,
): FindingGroup<F>[] {
  const alike = new Map<string, [F, ...F[]]>()
  for (const finding of findings) {
    const group = alike.get(getGroupKey(finding))
    if (group) group.push(finding)
    else alike.set(getGroupKey(finding), [finding])
  }
  return findings.flatMap((finding): FindingGroup<F>[] => {
    const key = getGroupKey(finding)
    const group = alike.get(key)!
    if (group.length < least && !isOpen(key)) return [{ key: String(finding.id), findings: [finding] }]
    return finding === group[0] ? [{ key, findings: group }] : []
  })
}

/** Sorts groups as their cards are shown: the most serious level first; in each they keep their order. */
export function sortByLevel<G extends { findings: readonly [{ level: Level }, ...unknown[]] }>(
  groups: readonly G[],
): G[] {
  const rank = ({ findings: [{ level }] }: G) => LEVELS.indexOf(level)
  return groups.toSorted((one, other) => rank(other) - rank(one))
}

/** Whether a group is shown as one although it may have few findings left. */
export function isGroup<F extends GroupableFinding>({ key, findings: [first] }: FindingGroup<F>): boolean {
  return key !== String(first.id)
}

/** A file's name is not the text: its findings have no fix and no place to go to. */
function getGroupKey({ check, message, note = '', level, attachment }: GroupableFinding): string {
  return `${check}/${message}/${level}${note}${attachment === undefined ? '' : '/file'}`
}

/** The kind of change that the first fix of each of some findings makes; undefined when they differ or one has none. */
export function findCommonFix(findings: readonly TrackedFinding[]): Fix['kind'] | undefined {
  const [first, ...others] = findings.map((finding) => getFixes(finding)[0]?.kind)
  return others.every((kind) => kind === first) ? first : undefined
}
