import type { CheckId } from '../draft.ts'
import { ReadError, type ReadErrorReason } from '../library/imports/readers/read-error.ts'
import type { AttachmentContent, PageKind } from './attachment-content.ts'
import {
  type AttachmentCheckOptions,
  type AttachmentFinding,
  checkAttachmentContent,
  checkAttachmentName,
} from './check-attachment.ts'
import { type AttachmentReadOptions, readAttachment } from './read-attachment.ts'

/** What is known of a file after it was looked at. */
export interface FileVerdict {
  findings: readonly AttachmentFinding[]
  unavailable: readonly CheckId[]
  /** What was read of it; undefined where only its name could be looked at. */
  content:
    | (Pick<AttachmentContent, 'pageCount' | 'notes'> & { pagesRead: number; kind: PageKind; hasWords: boolean })
    | undefined
  /** Why only its name could be looked at. */
  problem: ReadErrorReason | undefined
}

/**
 * Reads a file and checks its name and its text, on this device. A file that cannot be read is judged by its name.
 * @throws ReadError 'cancelled'; any other error is a bug
 */
export async function checkFile(
  file: File,
  options: AttachmentCheckOptions & AttachmentReadOptions,
): Promise<FileVerdict> {
  const byName = checkAttachmentName(file.name, options)
  let content: AttachmentContent
  try {
    content = await readAttachment(file, options)
  } catch (error) {
    if (!(error instanceof ReadError) || error.reason === 'cancelled') throw error
    return { ...byName, content: undefined, problem: error.reason }
  }
  const byContent = await checkAttachmentContent(content, options)
  const { pageCount, notes, pages } = content
  return {
    findings: [...byName.findings, ...byContent.findings],
    unavailable: [...new Set([...byName.unavailable, ...byContent.unavailable])],
    content: {
      pageCount,
      notes,
      pagesRead: pages.length,
      kind: pages[0]?.kind ?? 'text',
      hasWords: pages.some(({ text }) => text !== ''),
    },
    problem: undefined,
  }
}
