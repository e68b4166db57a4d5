// Renders a report as plain text, for an e-mail or a chat.

import { toBidiSafeLine, toBidiSafeText } from '../../lib/bidi-safe.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import type { CitedProvision } from '../model/cited-provision.ts'
import { countMaskedNumbers } from '../model/count-masked-numbers.ts'
import type { CategoryId, MeasureId, UrgencyId } from '../model/report-categories.ts'
import type { Report } from '../model/report-schema.ts'
import { removeSiteName } from './page-title.ts'

/** The texts of the report in one language (utils/i18n/report/report-text-messages.ts). */
export interface ReportTextMessages {
  /** "Báo cáo bài có dấu hiệu: …" */
  heading(kind: CapturedPost['kind'], category: string): string
  /** Precedes the heading of a report that only tests a recipient. */
  test: string
  categories: Record<CategoryId, string>
  measures: Record<MeasureId, string>
  urgencies: Record<UrgencyId, string>
  site(site: CapturedPost['site']): string
  /** The site, and the kind of the post. */
  place(site: CapturedPost['site'], kind: CapturedPost['kind']): string
  fields: {
    where: string
    address: string
    noAddress: string
    title: string
    shownTime: string
    capturedAt: string
    author(kind: CapturedPost['kind']): string
    reactions: string
    comments: string
    content: string
    shared: string
    truncated: string
    /** Says how many numbers of other people are masked. */
    masked(count: number): string
    pictures(kind: CapturedPost['kind']): string
    evidence: string
    measures: string
    urgency: string
    provisions: string
    reporter: string
    note: string
    /** The label of the line that identifies the picture, for a text without the picture. */
    picture: string
    /** The label of that line when the picture is attached to the text. */
    pictureAlong: string
    number: string
  }
  moment(iso: string): string
  quote(text: string): string
}

/** Formats the first line: what the report is about. */
export function formatReportHeading(report: Report, messages: ReportTextMessages): string {
  const heading = messages.heading(report.post.kind, messages.categories[report.category])
  return report.test ? `${messages.test} ${heading}` : heading
}

/**
 * Renders a report with one field on each line; the last is its number. Further lines of a field are indented, so that
 * captured text cannot imitate a field.
 *
 * @param along Whether the picture is attached to the text.
 */
export function renderReportText(report: Report, messages: ReportTextMessages, along = false): string {
  const { post, picture, reporter } = report
  const { fields } = messages
  const line = (name: string, value: string | null | undefined | false) => (value ? [`${name}: ${value}`] : [])
  const quote = (text: string | null) => text && messages.quote(toBidiSafeText(text).replaceAll('\n', '\n    '))
  return [
    formatReportHeading(report, messages),
    '',
    `${fields.where}: ${messages.place(post.site, post.kind)}`,
    ...line(fields.title, toBidiSafeLine(removeSiteName(post.title, messages.site(post.site)))),
    ...line(fields.address, toBidiSafeLine(post.permalink ?? fields.noAddress)),
    ...line(fields.shownTime, toBidiSafeLine(post.shownTime ?? '')),
    `${fields.capturedAt}: ${messages.moment(post.capturedAt)}`,
    ...line(fields.author(post.kind), toBidiSafeLine(report.author ?? '')),
    ...line(fields.content, quote(post.text)),
    ...line(fields.shared, quote(post.shared)),
    ...line(fields.reactions, report.reactions && toBidiSafeLine(report.reactions)),
    ...line(fields.comments, report.comments?.map((text) => messages.quote(toBidiSafeLine(text))).join(', ')),
    ...(post.truncated ? [fields.truncated] : []),
    ...line(
      fields.pictures(post.kind),
      post.pictureTexts?.map((text) => messages.quote(toBidiSafeLine(text))).join(', '),
    ),
    ...(post.masked ? [fields.masked(countMaskedNumbers(post.masked))] : []),
    ...line(fields.evidence, report.evidence.map((phrase) => messages.quote(toBidiSafeLine(phrase))).join(', ')),
    ...line(fields.measures, report.measures.map((id) => messages.measures[id]).join(', ')),
    ...line(fields.urgency, report.urgency && messages.urgencies[report.urgency]),
    ...line(fields.provisions, report.provisions?.map((each) => toBidiSafeLine(formatProvisionLine(each))).join('; ')),
    ...line(fields.note, toBidiSafeText(report.note).replaceAll('\n', '\n    ')),
    ...line(fields.reporter, toBidiSafeLine([reporter?.name, reporter?.unit].filter(Boolean).join(', '))),
    ...line(
      along ? fields.pictureAlong : fields.picture,
      picture && `${picture.width} × ${picture.height}, SHA-256 ${picture.sha256}`,
    ),
    `${fields.number}: ${report.id}`,
  ].join('\n')
}

/** Formats a provision on one line: its citation, and the title of its document. */
export function formatProvisionLine({ citation, title }: CitedProvision): string {
  return title ? `${citation} (${title})` : citation
}
