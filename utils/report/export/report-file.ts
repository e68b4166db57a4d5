// Exports a report as a file: JSON data, an HTML page, a Word document, or an e-mail.

import { encodeTextAsBase64 } from '../../lib/base64.ts'
import type { Report } from '../model/report-schema.ts'
import { isPictureDecodable } from '../picture/picture-file.ts'
import { renderDocx } from './render-docx.ts'
import { type EmlAttachment, renderEml } from './render-eml.ts'
import { renderHtml } from './render-html.ts'
import { buildReportPaper, type ReportExportMessages } from './report-paper.ts'

/** The file formats, by file extension, in the order of the menu: documents for people first, data last. */
export const REPORT_FILE_FORMATS = ['docx', 'html', 'eml', 'json'] as const

/** One file format. */
export type ReportFileFormat = (typeof REPORT_FILE_FORMATS)[number]

const MEDIA_TYPES: Record<ReportFileFormat, string> = {
  json: 'application/json',
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
}

/** What a file needs in addition to the report: the texts, their language, and the recipient if known. */
export interface ReportFileContext {
  messages: ReportExportMessages
  language: string
  recipient: { name: string; kind: string; address: string } | null | undefined
}

/** Returns the file name of a report or its picture: the day the report was started, and the end of its number. */
export function formatReportFileName(report: Report, format: ReportFileFormat | 'png' | 'jpg' = 'json'): string {
  return `bao-cao-${report.createdAt.slice(0, 10)}-${report.id.slice(-8)}.${format}`
}

/** Formats a report as JSON, with the same data that would be sent. */
export function formatReportJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/**
 * Creates the file of a report.
 *
 * @throws When the library for Word documents cannot be loaded.
 */
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
 * Lists the attachments of an e-mail: the complete report as data, and the picture again as a separate file, because
 * people who read e-mail do not open data files. With the picture encoded twice, the largest e-mail is almost 5 MB. A
 * received picture that may not be decoded is not attached: mail programs show pictures unasked.
 */
function listAttachments(report: Report): EmlAttachment[] {
  const { picture } = report
  const data = {
    name: formatReportFileName(report),
    type: MEDIA_TYPES.json,
    base64: encodeTextAsBase64(formatReportJson(report)),
  }
  if (!picture || !isPictureDecodable(picture)) return [data]
  const name = formatReportFileName(report, picture.type === 'image/png' ? 'png' : 'jpg')
  return [data, { name, type: picture.type, base64: picture.bytes }]
}

/**
 * Downloads a report as a file from the given page.
 *
 * @throws When `createReportFile` does.
 */
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
  // The download keeps its own reference to the data from the next task on.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
