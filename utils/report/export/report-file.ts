// A report as a file: data, a page, a Word document, or a letter.

import { encodeTextAsBase64 } from '../../lib/base64.ts'
import type { Report } from '../model/report-schema.ts'
import { renderDocx } from './render-docx.ts'
import { type EmlAttachment, renderEml } from './render-eml.ts'
import { renderHtml } from './render-html.ts'
import { buildReportPaper, type ReportExportMessages } from './report-paper.ts'

/** The kinds of files, by the end of their names, in the order they are offered: what people open first, data last. */
export const REPORT_FILE_FORMATS = ['docx', 'html', 'eml', 'json'] as const

/** One kind of file. */
export type ReportFileFormat = (typeof REPORT_FILE_FORMATS)[number]

const MEDIA_TYPES: Record<ReportFileFormat, string> = {
  json: 'application/json',
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
}

/** What a file is made with besides the report: the messages, their language, and whom it is for, if that is known. */
export interface ReportFileContext {
  messages: ReportExportMessages
  language: string
  recipient: { name: string; kind: string; address: string } | null | undefined
}

/** The name of a report's file, or of its picture's: the day it was begun, and the end of its number. */
export function formatReportFileName(report: Report, format: ReportFileFormat | 'png' | 'jpg' = 'json'): string {
  return `bao-cao-${report.createdAt.slice(0, 10)}-${report.id.slice(-8)}.${format}`
}

/** The text of the data: the same that would be sent. */
export function formatReportJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/** What the file holds. Rejects when the part that writes Word documents cannot be loaded. */
export async function createReportFile(
  report: Report,
  format: ReportFileFormat,
  context: ReportFileContext,
): Promise<Blob> {
  const { messages, language, recipient } = context
  const options = { type: MEDIA_TYPES[format] }
  const paper = () => buildReportPaper(report, messages, recipient?.name ?? null)
  switch (format) {
    case 'json':
      return new Blob([formatReportJson(report)], options)
    case 'html':
      return new Blob([renderHtml(paper(), language)], options)
    case 'docx':
      return new Blob([await renderDocx(paper(), language)], options)
    case 'eml': {
      const address = recipient?.kind === 'email' ? recipient.address : null
      return new Blob([renderEml(report, messages.text, address, listAttachments(report))], options)
    }
  }
}

/**
 * What a letter carries: the data, a whole report as every other way brings it, and the picture once more as a file, for
 * whoever reads letters opens no data. Twice in base64, the largest letter there can be has almost 5 MB.
 */
function listAttachments(report: Report): EmlAttachment[] {
  const { picture } = report
  const data = {
    name: formatReportFileName(report),
    type: MEDIA_TYPES.json,
    base64: encodeTextAsBase64(formatReportJson(report)),
  }
  if (!picture) return [data]
  const name = formatReportFileName(report, picture.type === 'image/png' ? 'png' : 'jpg')
  return [data, { name, type: picture.type, base64: picture.bytes }]
}

/** Hands a report over as a download of the page it is called in. Rejects as `createReportFile` does. */
export async function downloadReportFile(
  report: Report,
  format: ReportFileFormat,
  context: ReportFileContext,
  document: Document,
): Promise<void> {
  const url = URL.createObjectURL(await createReportFile(report, format, context))
  const link = document.createElement('a')
  link.href = url
  link.download = formatReportFileName(report, format)
  link.click()
  // The download has taken its own hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
