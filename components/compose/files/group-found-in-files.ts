import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import { dropRepeatedFindings, sortFileFindings } from '../../../utils/attachments/sort-file-findings.ts'
import type { AttachedFile, FoundInFile } from '../../../utils/compose/files/attached-file.ts'
import { groupFindings, MIN_FILE_GROUP, sortByLevel } from '../../../utils/compose/group-findings.ts'

/** Alike findings of one file, or one alone. */
export interface FileFindingGroup {
  /** Unlike all others of the same list. */
  key: string
  attached: AttachedFile
  findings: readonly [FileFinding, ...FileFinding[]]
}

/**
 * Groups what was found in files: alike findings of a file become one. What says most comes first: by level, then the
 * file with the most serious finding.
 */
export function groupFoundInFiles(found: readonly FoundInFile[]): FileFindingGroup[] {
  const files = [...Map.groupBy(found, ({ attached }) => attached.id).values()].map((ofFile) => {
    const sorted = sortFileFindings(ofFile.map(({ finding }) => finding))
    const { check, level, message } = sorted[0]!
    return { attached: ofFile[0]!.attached, sorted, check, level, message }
  })
  const groups = sortFileFindings(files).flatMap(({ attached, sorted }) => {
    const numbered = sorted.map((finding, index) => ({ ...finding, id: index }))
    return groupFindings(numbered, undefined, MIN_FILE_GROUP).map(({ key, findings }) => {
      // The findings themselves, by which they are known.
      const [first, ...rest] = findings.map((each) => sorted[each.id]!) as [FileFinding, ...FileFinding[]]
      return { key: `${attached.id}/${key}`, attached, findings: [first, ...rest] as const }
    })
  })
  return sortByLevel(groups)
}

/** Lists the findings of a file that are shown: the same phrase in the same place counts once. */
export function listDistinctFindings(findings: readonly FileFinding[]): FileFinding[] {
  return dropRepeatedFindings(findings, ({ place }) => JSON.stringify(place) ?? '')
}

/** Lists what was found in several files in this way, what says most first. */
export function listDistinctInFiles(found: readonly FoundInFile[]): FileFinding[] {
  return sortFileFindings(
    [...Map.groupBy(found, ({ attached }) => attached.id).values()].flatMap((ofFile) =>
      listDistinctFindings(ofFile.map(({ finding }) => finding)),
    ),
  )
}
