// A report as a file: data, a page, a Word document, or a letter.

import { encodeTextAsBase64 } from '../../lib/base64.ts'
import type { Report } from '../model/report.ts'
import { docxOf } from './docx.ts'
import { type Attached, emlOf } from './eml.ts'
import { htmlOf } from './html.ts'
import { type ExportWords, paperOf } from './printable.ts'

/** The kinds of files, by the end of their names, in the order they are offered: what people open first, data last. */
export const FILE_FORMATS = ['docx', 'html', 'eml', 'json'] as const

/** One kind of file. */
export type FileFormat = (typeof FILE_FORMATS)[number]

const TYPES: Record<FileFormat, string> = {
  json: 'application/json',
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
}

/** What a file is made with besides the report: the words, their language, and whom it is for, if that is known. */
export interface FileContext {
  words: ExportWords
  language: string
  recipient: { name: string; kind: string; address: string } | null | undefined
}

/** The name of a report's file, or of its picture's: the day it was begun, and the end of its number. */
export function reportFileName(report: Report, format: FileFormat | 'png' | 'jpg' = 'json'): string {
  return `bao-cao-${report.createdAt.slice(0, 10)}-${report.id.slice(-8)}.${format}`
}

/** The text of the data: the same that would be sent. */
export function reportFileText(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/** What the file holds. Rejects when the part that writes Word documents cannot be loaded. */
export async function reportFile(report: Report, format: FileFormat, context: FileContext): Promise<Blob> {
  const { words, language, recipient } = context
  const options = { type: TYPES[format] }
  const paper = () => paperOf(report, words, recipient?.name ?? null)
  switch (format) {
    case 'json':
      return new Blob([reportFileText(report)], options)
    case 'html':
      return new Blob([htmlOf(paper(), language)], options)
    case 'docx':
      return new Blob([await docxOf(paper(), language)], options)
    case 'eml': {
      const address = recipient?.kind === 'email' ? recipient.address : null
      return new Blob([emlOf(report, words.text, address, attachedTo(report))], options)
    }
  }
}

/**
 * What a letter carries: the data, a whole report as every other way brings it, and the picture once more as a file, for
 * whoever reads letters opens no data. Twice in base64, the largest letter there can be has almost 5 MB.
 */
function attachedTo(report: Report): Attached[] {
  const { picture } = report
  const data = { name: reportFileName(report), type: TYPES.json, base64: encodeTextAsBase64(reportFileText(report)) }
  if (!picture) return [data]
  const name = reportFileName(report, picture.type === 'image/png' ? 'png' : 'jpg')
  return [data, { name, type: picture.type, base64: picture.bytes }]
}

/** Hands a report over as a download of the page it is called in. Rejects as `reportFile` does. */
export async function saveReportFile(
  report: Report,
  format: FileFormat,
  context: FileContext,
  document: Document,
): Promise<void> {
  const url = URL.createObjectURL(await reportFile(report, format, context))
  const link = document.createElement('a')
  link.href = url
  link.download = reportFileName(report, format)
  link.click()
  // The download has taken its own hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
