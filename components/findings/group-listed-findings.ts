import { type FindingGroup, groupFindings, MIN_FILE_GROUP } from '../../utils/compose/group-findings.ts'
import { LEVELS } from '../../utils/draft.ts'
import type { ListedFinding } from './FindingListItem.tsx'

/**
 * Groups the findings in the text, those in names of files and those in each file by themselves: what is said of them
 * differs. The highest level comes first.
 */
export function groupListedFindings(
  findings: readonly ListedFinding[],
): FindingGroup<ListedFinding & { id: number }>[] {
  const numbered = findings.map((finding, id) => ({ ...finding, id }))
  const inText = numbered.filter(({ inFile }) => !inFile)
  const [inNames, inFiles] = (['name', 'content'] as const).map((where) =>
    Map.groupBy(
      numbered.filter(({ inFile }) => inFile === where),
      ({ file }) => file,
    ),
  )
  const groups = [
    ...groupFindings(inText),
    ...[...inNames!.values(), ...inFiles!.values()].flatMap((alike) => groupFindings(alike, undefined, MIN_FILE_GROUP)),
  ]
  return groups.toSorted(
    (one, other) => LEVELS.indexOf(other.findings[0].level) - LEVELS.indexOf(one.findings[0].level),
  )
}
