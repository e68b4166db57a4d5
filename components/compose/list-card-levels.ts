import type { FoundInFile } from '../../utils/compose/files/attached-file.ts'
import { groupFindings } from '../../utils/compose/group-findings.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { Level } from '../../utils/draft.ts'
import { groupFoundInFiles } from './files/group-found-in-files.ts'

/**
 * Lists the levels of the cards that the panel shows for some findings. Badge, toolbar, panel and screen reader count
 * these: eight numbers of one kind are one thing to look at.
 */
export function listCardLevels(findings: readonly TrackedFinding[]): Level[] {
  const inText = findings.filter(({ inFile }) => !inFile)
  const inFiles = findings.flatMap(({ inFile }): FoundInFile[] => (inFile ? [inFile] : []))
  return [...groupFindings(inText), ...groupFoundInFiles(inFiles)].map(({ findings: [{ level }] }) => level)
}
