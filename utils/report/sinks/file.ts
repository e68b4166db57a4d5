// A report as a JSON file: the same data that would be sent.

import type { Report } from '../report.ts'

/** The name of a report's file: the day it was begun, and the end of its number. */
export function reportFileName(report: Report): string {
  return `bao-cao-${report.createdAt.slice(0, 10)}-${report.id.slice(-8)}.json`
}

/** The file's text. */
export function reportFileText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Hands a report over as a download of the page it is called in. */
export function saveReportFile(report: Report, document: Document): void {
  const url = URL.createObjectURL(new Blob([reportFileText(report)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = reportFileName(report)
  link.click()
  // The download has taken its own hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
