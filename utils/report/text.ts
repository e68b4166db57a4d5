// A report as plain text, for an e-mail or a chat.

import type { CategoryId, MeasureId } from './categories.ts'
import type { CapturedPost } from './post.ts'
import type { Report } from './report.ts'

/** The words the text is made of; they come with the language (words/report.ts). */
export interface ReportTextWords {
  /** "Báo cáo bài có dấu hiệu: …" */
  heading(kind: CapturedPost['kind'], category: string): string
  categories: Record<CategoryId, string>
  measures: Record<MeasureId, string>
  place(site: CapturedPost['site'], kind: CapturedPost['kind']): string
  fields: {
    where: string
    address: string
    noAddress: string
    title: string
    shownTime: string
    capturedAt: string
    author: string
    content: string
    shared: string
    truncated: string
    /** How many numbers of others became dots. */
    masked(count: number): string
    pictures: string
    evidence: string
    measures: string
    note: string
    number: string
  }
  moment(iso: string): string
  quote(text: string): string
}

/** The first line: what it is about. */
export function reportHeading(report: Report, words: ReportTextWords): string {
  return words.heading(report.post.kind, words.categories[report.category])
}

/** The whole report, one field a line, ending with its number. */
export function reportText(report: Report, words: ReportTextWords): string {
  const { post } = report
  const { fields } = words
  const line = (name: string, value: string | null | undefined | false) => (value ? [`${name}: ${value}`] : [])
  return [
    reportHeading(report, words),
    '',
    `${fields.where}: ${words.place(post.site, post.kind)}`,
    ...line(fields.title, post.title),
    ...line(fields.address, post.permalink ?? fields.noAddress),
    ...line(fields.shownTime, post.shownTime),
    `${fields.capturedAt}: ${words.moment(post.capturedAt)}`,
    ...line(fields.author, report.author),
    ...line(fields.content, post.text && words.quote(post.text)),
    ...line(fields.shared, post.shared && words.quote(post.shared)),
    ...(post.truncated ? [fields.truncated] : []),
    ...line(fields.pictures, post.pictureTexts?.map(words.quote).join(', ')),
    ...(post.masked ? [fields.masked(post.masked.reduce((sum, { count }) => sum + count, 0))] : []),
    ...line(fields.evidence, report.evidence.map(words.quote).join(', ')),
    ...line(fields.measures, report.measures.map((id) => words.measures[id]).join(', ')),
    ...line(fields.note, report.note),
    `${fields.number}: ${report.id}`,
  ].join('\n')
}
