import type { ListedFinding } from '../../components/findings/FindingListItem.tsx'
import { type NamedFinding, sendViewMessage } from '../../utils/view-messages.ts'

/** Asks the page in a tab which file each of the findings is in that are in one, and adds the name. */
export async function nameFoundFiles(
  tab: number,
  findings: readonly ListedFinding[],
): Promise<readonly ListedFinding[]> {
  if (!findings.some(({ inFile }) => inFile)) return findings
  const named = await sendViewMessage(tab, 'findings-in-files', null).catch((error: unknown) => {
    console.warn('popup: the page names no files', error)
    return []
  })
  return addFileNames(findings, named)
}

/** Adds the names of files to findings; alike ones of several files get theirs in the same order. */
export function addFileNames(
  findings: readonly ListedFinding[],
  named: readonly NamedFinding[],
): readonly ListedFinding[] {
  const left = [...named]
  return findings.map((finding) => {
    const at = left.findIndex(
      ({ check, message, phrase, inFile }) =>
        finding.inFile !== undefined &&
        finding.inFile === inFile &&
        finding.check === check &&
        finding.message === message &&
        finding.phrase === phrase,
    )
    const file = at < 0 ? undefined : left.splice(at, 1)[0]!.file
    return file === undefined ? finding : { ...finding, file }
  })
}
