import type { FileReport } from '../../../utils/attachments/file-report.ts'
import { sortFileFindings } from '../../../utils/attachments/sort-file-findings.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { type FileState, fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { summarizeFoundInFiles } from '../../../utils/i18n/compose/found-in-file-messages.ts'
import { filePlaceMessages } from '../../../utils/i18n/pages/file-place-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { listDistinctFindings } from './group-found-in-files.ts'

/** Says what is known of a file, and no more than that: how far it is read, and whether something was found. */
export function describeFileState({ file, reading, findings, isAllowed }: AttachedFile, language: Language): string {
  const messages = translate(fileMessages, language)
  // A picture has one page.
  if (reading.step === 'reading' && isPicture(file)) return messages.readingPicture
  if (reading.step === 'reading' && reading.progress) {
    const { done, of } = reading.progress
    return translate(filePlaceMessages, language).page(done, of)
  }
  if (findings.length > 0 && isFinished(reading.step)) {
    const distinct = listDistinctFindings(sortFileFindings(findings))
    return distinct.length === 1 ? messages.found : summarizeFoundInFiles(distinct, language)
  }
  if (reading.step !== 'read') return messages.states[reading.step]
  // What was found and is no longer shown is no clean file.
  const wasFound = reading.report.findings.length > 0
  return messages.states[isAllowed ? 'allowed' : wasFound ? 'ignored' : classifyReport(reading.report)]
}

/** Whether all of a file is read, and no finding was in it: also none that the user has let pass. */
export function isReadClear({ reading, findings }: Pick<AttachedFile, 'reading' | 'findings'>): boolean {
  if (reading.step !== 'read' || findings.length > 0) return false
  return reading.report.findings.length === 0 && classifyReport(reading.report) === 'clear'
}

/** Measures how much of a file is read, from 0 to 1; undefined before its first page. */
export function measureReading({ reading }: AttachedFile): number | undefined {
  if (isFinished(reading.step)) return 1
  return reading.step === 'reading' && reading.progress ? reading.progress.done / reading.progress.of : undefined
}

/** Measures how much of several files is read, from 0 to 1. */
export function measureReadings(files: readonly AttachedFile[]): number {
  return files.reduce((sum, attached) => sum + (measureReading(attached) ?? 0), 0) / files.length
}

/** Whether a file is a picture, by what the page says of it. */
export function isPicture({ type }: Pick<File, 'type'>): boolean {
  return type.startsWith('image/')
}

function isFinished(step: AttachedFile['reading']['step']): boolean {
  return step !== 'waiting' && step !== 'reading'
}

/** Names what a report covers that has no finding. */
export function classifyReport({ content }: FileReport): FileState {
  if (!content) return 'by-name'
  const { pagesRead, pageCount, notes, kind, hasWords } = content
  const isPart = pagesRead < pageCount || notes.includes('read-in-part') || notes.includes('pages-without-text')
  if (kind === 'picture' && !hasWords) return 'no-words'
  return isPart ? 'in-part' : 'clear'
}
