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
 * Whether a draft that some findings hold may go: it is held for its files alone, which are read by now, and the user
 * has said of each one with a serious finding that it may be published.
 */
export function isHeldNoMore(findings: readonly TrackedFinding[], files: readonly AttachedFile[]): boolean {
  const isAllowed = (id: number | undefined) => files.some((each) => each.id === id && each.isAllowed)
  const isSettled = (finding: TrackedFinding) => isUnreadFile(finding) || isAllowed(finding.attachment)
  const isOpen = (file: AttachedFile) => isBeingRead(file) || hasSeriousFinding(file) || isUnreadable(file)
  return findings.every(isSettled) && !files.some(isOpen)
}
