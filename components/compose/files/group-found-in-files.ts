import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import type { AttachedFile, FoundInFile } from '../../../utils/compose/files/attached-file.ts'
import { groupFindings } from '../../../utils/compose/group-findings.ts'

/** Alike findings of one file, or one alone. */
export interface FileFindingGroup {
  /** Unlike all others of the same list. */
  key: string
  attached: AttachedFile
  findings: readonly [FileFinding, ...FileFinding[]]
}

/** Groups what was found in files: alike findings of a file become one. The files keep their order. */
export function groupFoundInFiles(found: readonly FoundInFile[]): FileFindingGroup[] {
  return [...Map.groupBy(found, ({ attached }) => attached.id)].flatMap(([id, ofFile]) =>
    groupFindings(ofFile.map(({ finding }, index) => ({ ...finding, id: index }))).map(({ key, findings }) => {
      // The findings themselves, by which they are known.
      const [first, ...rest] = findings.map((each) => ofFile[each.id]!.finding) as [FileFinding, ...FileFinding[]]
      return { key: `${id}/${key}`, attached: ofFile[0]!.attached, findings: [first, ...rest] }
    }),
  )
}
