import { getPartOfFile } from '../../utils/compose/files/attached-file.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { NamedFinding } from '../../utils/view-messages.ts'

/** Names a finding as the popup lists it; one in a file with the name of that. */
export function nameFinding({ check, message, phrase, inFile }: TrackedFinding): NamedFinding {
  if (!inFile) return { check, message, phrase }
  return { check, message, phrase, inFile: getPartOfFile(inFile), file: inFile.attached.file.name }
}

/** Whether a finding is the one that the popup names. It may not have learned the name of the file. */
export function isNamed(finding: TrackedFinding, { file, ...named }: NamedFinding): boolean {
  const own = nameFinding(finding)
  const isAlike = own.check === named.check && own.message === named.message && own.phrase === named.phrase
  return isAlike && own.inFile === named.inFile && (file === undefined || own.file === file)
}
