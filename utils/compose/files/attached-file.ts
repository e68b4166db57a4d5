// A file that is about to go with a draft, and what is known of it so far.

import type { FileFinding, FileReport } from '../../attachments/file-report.ts'
import type { PageProgress } from '../../library/imports/readers/read-pdf.ts'

/**
 * How far the reading of a file is. 'skipped': its contents are not to be read. 'stopped': the user has ended it.
 * 'failed': the reader has broken down.
 */
export type FileReading =
  | { step: 'waiting' | 'skipped' | 'stopped' | 'failed' }
  | { step: 'reading'; progress: PageProgress | undefined }
  | { step: 'read'; report: FileReport }

/** A file that is about to go with a draft. Kept in the memory of its page only. */
export interface AttachedFile {
  /** Counts up in a page. */
  id: number
  file: File
  reading: FileReading
  /** What its name and, once it is read, its contents show; without what the user has let pass. */
  findings: readonly FileFinding[]
  /** Whether the user has said that it may be published. */
  isAllowed?: boolean | undefined
}

/** The findings of a file with their file, as the panel and the dialogs show them. */
export interface FoundInFile {
  attached: AttachedFile
  finding: FileFinding
}

/** Returns the part of its file that a finding is in. */
export function getPartOfFile({ finding }: FoundInFile): 'name' | 'content' {
  return finding.place ? 'content' : 'name'
}

/** Whether more may be found in a file. */
export function isBeingRead(attached: AttachedFile | undefined): boolean {
  return attached?.reading.step === 'waiting' || attached?.reading.step === 'reading'
}

/** Whether a file has a serious finding. */
export function hasSeriousFinding({ findings }: AttachedFile): boolean {
  return findings.some(({ level }) => level === 'stop')
}

/** Whether more was found in a file than what is only a note. */
export function hasWarning({ findings }: AttachedFile): boolean {
  return findings.some(({ level }) => level !== 'note')
}

/** Whether somebody can allow a file to be posted: it is read, bears no grade of secrecy and shows no abused child. */
export function isAllowable({ reading, findings }: AttachedFile): boolean {
  return reading.step === 'read' && !findings.some(isBeyondConsent)
}

function isBeyondConsent({ check, level, message }: FileFinding): boolean {
  return level === 'stop' && (check === 'secret-marking' || (check === 'child-privacy' && message === 'abused'))
}

/**
 * Whose word it takes to post a file: that of the agency; of the people whose data it shows; where these are children,
 * of their parents and the older ones themselves; or of the agency and the people.
 */
export type FilePermission = 'agency' | 'people' | 'parents' | 'agency-and-people'

/** Finds whose word it takes to post a file, by what was found in it. */
export function findPermission({ findings }: AttachedFile): FilePermission {
  const ofChildren = findings.some(({ check }) => check === 'child-privacy')
  const ofPeople = ofChildren || findings.some(({ check }) => check === 'personal-data')
  const ofAgency = findings.some(({ check }) => check !== 'child-privacy' && check !== 'personal-data')
  if (ofPeople && ofAgency) return 'agency-and-people'
  if (ofChildren) return 'parents'
  return ofPeople ? 'people' : 'agency'
}

/** Whether the contents of a file were to be read and could not be. */
export function isUnreadable({ reading }: AttachedFile): boolean {
  return reading.step === 'failed' || (reading.step === 'read' && reading.report.problem !== undefined)
}
