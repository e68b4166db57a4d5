// A report as plain text, for an e-mail or a chat.

import { inert, inertLine } from '../../lib/bidi-safe.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import type { CategoryId, MeasureId, UrgencyId } from '../model/categories.ts'
import { maskedCount } from '../model/masked-count.ts'
import type { NamedProvision } from '../model/named-provision.ts'
import type { Report } from '../model/report.ts'

/** The words the text is made of; they come with the language (words/report-text.ts). */
export interface ReportTextWords {
  /** "Báo cáo bài có dấu hiệu: …" */
  heading(kind: CapturedPost['kind'], category: string): string
  /** Before the heading of a report that only tries a recipient out. */
  test: string
  categories: Record<CategoryId, string>
  measures: Record<MeasureId, string>
  urgencies: Record<UrgencyId, string>
  place(site: CapturedPost['site'], kind: CapturedPost['kind']): string
  fields: {
    where: string
    address: string
    noAddress: string
    title: string
    shownTime: string
    capturedAt: string
    author: string
    reactions: string
    comments: string
    content: string
    shared: string
    truncated: string
    /** How many numbers of others became dots. */
    masked(count: number): string
    pictures: string
    evidence: string
    measures: string
    urgency: string
    provisions: string
    reporter: string
    note: string
    /** A text carries no picture: the name of the line that tells which one belongs to it. */
    picture: string
    /** The same where the picture lies beside the text. */
    pictureAlong: string
    number: string
  }
  moment(iso: string): string
  quote(text: string): string
}

/** The first line: what it is about. */
export function reportHeading(report: Report, words: ReportTextWords): string {
  const heading = words.heading(report.post.kind, words.categories[report.category])
  return report.test ? `${words.test} ${heading}` : heading
}

/**
 * The whole report, one field a line, ending with its number. Further lines of a field stand in: none can pass for a field.
 * `along`: whether the picture is handed over together with the text.
 */
export function reportText(report: Report, words: ReportTextWords, along = false): string {
  const { post, picture, reporter } = report
  const { fields } = words
  const line = (name: string, value: string | null | undefined | false) => (value ? [`${name}: ${value}`] : [])
  const said = (text: string | null) => text && words.quote(inert(text).replaceAll('\n', '\n    '))
  return [
    reportHeading(report, words),
    '',
    `${fields.where}: ${words.place(post.site, post.kind)}`,
    ...line(fields.title, inertLine(post.title)),
    ...line(fields.address, inertLine(post.permalink ?? fields.noAddress)),
    ...line(fields.shownTime, inertLine(post.shownTime ?? '')),
    `${fields.capturedAt}: ${words.moment(post.capturedAt)}`,
    ...line(fields.author, inertLine(report.author ?? '')),
    ...line(fields.content, said(post.text)),
    ...line(fields.shared, said(post.shared)),
    ...line(fields.reactions, report.reactions && inertLine(report.reactions)),
    ...line(fields.comments, report.comments?.map((text) => words.quote(inertLine(text))).join(', ')),
    ...(post.truncated ? [fields.truncated] : []),
    ...line(fields.pictures, post.pictureTexts?.map((text) => words.quote(inertLine(text))).join(', ')),
    ...(post.masked ? [fields.masked(maskedCount(post.masked))] : []),
    ...line(fields.evidence, report.evidence.map((phrase) => words.quote(inertLine(phrase))).join(', ')),
    ...line(fields.measures, report.measures.map((id) => words.measures[id]).join(', ')),
    ...line(fields.urgency, report.urgency && words.urgencies[report.urgency]),
    ...line(fields.provisions, report.provisions?.map((each) => inertLine(provisionLine(each))).join('; ')),
    ...line(fields.note, inert(report.note).replaceAll('\n', '\n    ')),
    ...line(fields.reporter, inertLine([reporter?.name, reporter?.unit].filter(Boolean).join(', '))),
    ...line(
      along ? fields.pictureAlong : fields.picture,
      picture && `${picture.width} × ${picture.height}, SHA-256 ${picture.sha256}`,
    ),
    `${fields.number}: ${report.id}`,
  ].join('\n')
}

/** A provision on one line: its citation, and what its document is about. */
export function provisionLine({ citation, title }: NamedProvision): string {
  return title ? `${citation} (${title})` : citation
}
