import type { AttachmentFinding } from '../attachments/check-attachment.ts'
import type { FileVerdict } from '../attachments/check-file.ts'
import {
  type FileFinding,
  type FileReport,
  type FindingPicture,
  MAX_REPORTED_FINDINGS,
  MAX_REPORTED_NOTE,
  MAX_REPORTED_PAGE_NAME,
  MAX_REPORTED_PHRASE,
} from '../attachments/file-report.ts'
import { selectFileFindings } from '../attachments/sort-file-findings.ts'
import { truncateText } from '../lib/truncate-text.ts'

/** The most findings that are shown with pictures. */
const MAX_PICTURES = 4

/** Draws a finding; undefined for what cannot be drawn. */
export type PictureMaker = (finding: AttachmentFinding) => Promise<FindingPicture | undefined>

/**
 * Makes what a site's page learns of a file: the findings that say most first, those of one kind in the order of the
 * file, the first few of those that have a place with pictures.
 * @param hash SHA-256 of the bytes of the file, in hex.
 */
export async function makeFileReport(verdict: FileVerdict, hash: string, draw: PictureMaker): Promise<FileReport> {
  const { content, problem, unavailable } = verdict
  const sorted = selectFileFindings(verdict.findings, MAX_REPORTED_FINDINGS)
  const placed = sorted.filter(({ page, box }) => page && box).slice(0, MAX_PICTURES)
  const pictures = new Map<AttachmentFinding, FindingPicture>()
  for (const finding of placed) {
    const picture = await draw(finding)
    if (picture) pictures.set(finding, picture)
  }
  return {
    findings: sorted.map((finding) => toFileFinding(finding, pictures.get(finding))),
    unavailable: [...unavailable],
    ...(content && { content: { ...content, notes: [...content.notes] } }),
    ...(problem && { problem }),
    hash,
  }
}

function toFileFinding(finding: AttachmentFinding, picture: FindingPicture | undefined): FileFinding {
  const { check, level, message, note, provisions, phrase, page } = finding
  return {
    check,
    level,
    message,
    ...(note !== undefined && { note: truncateText(note, MAX_REPORTED_NOTE) }),
    provisions: [...provisions],
    phrase: truncateText(phrase, MAX_REPORTED_PHRASE),
    ...(page && { place: toPlace(page) }),
    ...(picture && { picture }),
  }
}

function toPlace({ kind, number, name }: NonNullable<AttachmentFinding['page']>): FileFinding['place'] {
  return { kind, number, ...(name !== undefined && { name: truncateText(name, MAX_REPORTED_PAGE_NAME) }) }
}
