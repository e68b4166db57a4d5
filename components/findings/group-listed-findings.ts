import { type FindingGroup, groupFindings, MIN_FILE_GROUP } from '../../utils/compose/group-findings.ts'
import { LEVELS } from '../../utils/draft.ts'
import type { ListedFinding } from './FindingListItem.tsx'

/**
 * Groups the findings in the text and those in files, each by itself: what is said of them differs. The highest level
 * comes first.
 */
export function groupListedFindings(
  findings: readonly ListedFinding[],
): FindingGroup<ListedFinding & { id: number }>[] {
  const numbered = findings.map((finding, id) => ({ ...finding, id }))
  const [inText, inNames, inFiles] = [undefined, 'name', 'content'].map((where) =>
    numbered.filter(({ inFile }) => inFile === where),
  )
  const groups = [
    ...groupFindings(inText!),
    ...groupFindings(inNames!, undefined, MIN_FILE_GROUP),
    ...groupFindings(inFiles!, undefined, MIN_FILE_GROUP),
  ]
  return groups.toSorted(
    (one, other) => LEVELS.indexOf(other.findings[0].level) - LEVELS.indexOf(one.findings[0].level),
  )
}
