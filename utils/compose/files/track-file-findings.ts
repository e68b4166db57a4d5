import type { FileFinding } from '../../attachments/file-report.ts'
import type { TrackedFinding } from '../tracked-findings.ts'
import { type AttachedFile, hasSeriousFinding, isBeingRead, isUnreadable } from './attached-file.ts'

/** Ids of findings in files are negative: those of findings in a text count up. */
let lastId = 0
const ids = new WeakMap<FileFinding, number>()

/** Returns the findings of a file like those of a draft, each with the same id every time. */
export function trackFileFindings(attached: AttachedFile): TrackedFinding[] {
  return attached.findings.map((finding) => {
    const id = ids.get(finding) ?? --lastId
    ids.set(finding, id)
    const { check, level, message, note, provisions, phrase } = finding
    const more = note === undefined ? {} : { note }
    const inFile = { attached, finding }
    return { check, level, message, ...more, provisions, phrase, start: 0, end: 0, attachment: attached.id, id, inFile }
  })
}

/** What holds the send of a file that is not read yet. It has no phrase, so that it is never ignored. */
export function trackUnreadFile(attached: AttachedFile): TrackedFinding {
  const { id } = attached
  const nothing = { start: 0, end: 0, phrase: '', provisions: [] }
  return { ...nothing, check: 'internal-document', level: 'stop', message: UNREAD, attachment: id, id: -1e9 - id }
}

/** The message of what holds a file that is not read yet: of no check. */
const UNREAD = 'unread'

/** Whether a finding says only that a file is not read yet. */
export function isUnreadFile({ attachment, message }: Pick<TrackedFinding, 'attachment' | 'message'>): boolean {
  return attachment !== undefined && message === UNREAD
}

/**
 * Lists what a dialog shows of the files of a held draft: what is serious; once all are read, also the warnings of
 * those that the user waited for, who was promised that the draft goes by itself only if none is found.
 * @param findings what holds the draft
 */
export function listShownInFiles(
  findings: readonly TrackedFinding[],
  files: readonly AttachedFile[],
  isIgnored: (finding: TrackedFinding) => boolean,
): readonly TrackedFinding[] {
  const showsWarnings = findings.some(isUnreadFile) && !files.some(isBeingRead)
  const isShown = ({ level }: TrackedFinding) => level === 'stop' || (level === 'warn' && showsWarnings)
  return files.flatMap(trackFileFindings).filter((each) => isShown(each) && !isIgnored(each))
}

/**
 * Whether a draft that some findings hold may go: it is held for its files alone, which are read by now, and the user
 * has said of each one with a serious finding that it may be published.
 * @param shown what the dialog shows of the files
 */
export function isHeldNoMore(
  findings: readonly TrackedFinding[],
  files: readonly AttachedFile[],
  shown: readonly TrackedFinding[],
): boolean {
  const isAllowed = (id: number | undefined) => files.some((each) => each.id === id && each.isAllowed)
  const isSettled = (finding: TrackedFinding) => isUnreadFile(finding) || isAllowed(finding.attachment)
  const isOpen = (file: AttachedFile) => isBeingRead(file) || hasSeriousFinding(file) || isUnreadable(file)
  return shown.length === 0 && findings.every(isSettled) && !files.some(isOpen)
}
