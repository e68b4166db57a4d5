// Builds the content of a report as an official paper, for every file format. All captured text in it is bidi-safe.

import { toBidiSafeLine, toBidiSafeText } from '../../lib/bidi-safe.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import { countMaskedNumbers } from '../model/count-masked-numbers.ts'
import type { Report } from '../model/report-schema.ts'
import { verifyHashes } from '../model/verify-hashes.ts'
import { isPictureDecodable } from '../picture/picture-file.ts'
import type { Picture } from '../picture/picture-schema.ts'
import { removeSiteName } from './page-title.ts'
import { formatProvisionLine, formatReportHeading, type ReportTextMessages } from './report-text.ts'

/** The texts of the paper in one language (utils/i18n/report/report-paper-messages.ts). */
export interface ReportPaperMessages {
  nation: string
  motto: string
  /** The reporter's unit; for null, a blank to fill in by hand. */
  unit(name: string | null): string
  number: string
  /** The date line; the place in it is filled in by hand. */
  date(day: number, month: number, year: number): string
  title: string
  to: string
  /** A blank to fill in by hand. */
  blank: string
  facts(kind: CapturedPost['kind']): string
  content: string
  shared: string
  picture: string
  /** Describes the picture: the formatted time, its size in pixels, its SHA-256. */
  pictureFacts(taken: string, width: number, height: number, hash: string): string
  signs: string
  provisions: string
  proposals: string
  note: string
  category: string
  reportNumber: string
  hash: string
  /** Follows a hash that the content no longer matches. */
  differs: string
  /** Instead of the text of a post without words. */
  noWords: string
  fromPage(kind: CapturedPost['kind']): string
  sentTo: string
  signer: string
  signHint: string
}

/**
 * A part of the paper with its own title. Without lines and without a picture, its title is a remark instead of a
 * heading.
 */
export interface ReportPaperPart {
  title: string
  /** One paragraph each. */
  lines: string[]
  /** Whether the lines were written by other people. */
  quoted: boolean
  /** Is placed above the lines. */
  picture?: Picture
}

/** The content of the paper. */
export interface ReportPaper {
  nation: string
  motto: string
  unit: string
  number: string
  date: string
  title: string
  about: string
  to: string
  factsTitle: string
  facts: { name: string; value: string }[]
  parts: ReportPaperPart[]
  fromPage: string
  sentTo: string
  recipient: string
  signer: string
  signHint: string
  /** The name of the signer; empty to fill in by hand. */
  signName: string
}

/** The texts that an export needs. */
export interface ReportExportMessages {
  text: ReportTextMessages
  paper: ReportPaperMessages
}

/**
 * Builds the paper of a report.
 *
 * @param recipient The recipient's name; null leaves a blank to fill in by hand.
 */
export function buildReportPaper(
  report: Report,
  messages: ReportExportMessages,
  recipient: string | null,
): ReportPaper {
  const { text, paper } = messages
  const { reporter } = report
  const startedAt = new Date(report.createdAt)
  const intact = verifyHashes(report)
  const recipientName = recipient === null ? paper.blank : toBidiSafeLine(recipient)
  return {
    nation: paper.nation,
    motto: paper.motto,
    unit: paper.unit(reporter?.unit ? toBidiSafeLine(reporter.unit) : null),
    number: paper.number,
    date: paper.date(startedAt.getDate(), startedAt.getMonth() + 1, startedAt.getFullYear()),
    title: paper.title,
    about: formatReportHeading(report, text),
    to: `${paper.to} ${recipientName}`,
    factsTitle: formatNumberedTitle(1, paper.facts(report.post.kind)),
    facts: listFacts(report, messages, intact.words),
    parts: numberParts(listParts(report, messages, intact.picture)),
    fromPage: paper.fromPage(report.post.kind),
    sentTo: paper.sentTo,
    recipient: recipientName,
    signer: paper.signer,
    signHint: paper.signHint,
    signName: toBidiSafeLine(reporter?.name ?? ''),
  }
}

/** Lists the rows of the fact table; leaves out the ones without a value. */
function listFacts(
  report: Report,
  { text, paper }: ReportExportMessages,
  isTextIntact: boolean,
): { name: string; value: string }[] {
  const { post } = report
  const fact = (name: string, value: string | null | undefined) =>
    value ? [{ name, value: toBidiSafeLine(value) }] : []
  return [
    ...fact(paper.category, text.categories[report.category]),
    ...fact(text.fields.urgency, report.urgency && text.urgencies[report.urgency]),
    ...fact(text.fields.where, text.place(post.site, post.kind)),
    ...fact(text.fields.title, removeSiteName(post.title, text.site(post.site))),
    ...fact(text.fields.address, post.permalink ?? text.fields.noAddress),
    ...fact(text.fields.shownTime, post.shownTime),
    ...fact(text.fields.capturedAt, text.moment(post.capturedAt)),
    ...fact(text.fields.author(post.kind), report.author),
    ...fact(text.fields.reactions, report.reactions),
    ...fact(paper.reportNumber, report.id),
    ...fact(paper.hash, isTextIntact ? post.textHash : `${post.textHash} (${paper.differs})`),
  ]
}

/** A part, and whether it has a number; the others belong to the numbered one before. */
interface UnnumberedPart extends ReportPaperPart {
  isNumbered: boolean
}

/** Numbers the parts below the fact table, which is the first. */
function numberParts(parts: readonly UnnumberedPart[]): ReportPaperPart[] {
  let number = 1
  return parts.map(({ isNumbered, ...part }) =>
    isNumbered ? { ...part, title: formatNumberedTitle(++number, part.title) } : part,
  )
}

function formatNumberedTitle(number: number, title: string): string {
  return `${number}. ${title}`
}

/** Lists the parts below the fact table; leaves out the ones that the reporter left empty. */
function listParts(report: Report, messages: ReportExportMessages, isPictureIntact: boolean | null): UnnumberedPart[] {
  const { text, paper } = messages
  const { post, picture } = report
  const part = (title: string, lines: string[], quoted: boolean) => ({ title, lines, quoted, isNumbered: false })
  const numbered = (title: string, lines: string[], quoted = false) =>
    lines.length === 0 ? [] : [{ title, lines, quoted, isNumbered: true }]
  return [
    ...numbered(paper.content, splitBidiSafeLines(post.text || paper.noWords), true),
    ...(post.shared === null ? [] : [part(paper.shared, splitBidiSafeLines(post.shared || paper.noWords), true)]),
    ...(report.comments ? [part(text.fields.comments, report.comments.map(toBidiSafeLine), true)] : []),
    ...(post.pictureTexts ? [part(text.fields.pictures(post.kind), post.pictureTexts.map(toBidiSafeLine), true)] : []),
    ...(post.masked ? [part(text.fields.masked(countMaskedNumbers(post.masked)), [], false)] : []),
    ...(post.truncated ? [part(text.fields.truncated, [], false)] : []),
    ...(picture
      ? [
          {
            ...part(
              paper.picture,
              [formatPictureFacts(picture, messages), ...(isPictureIntact ? [] : [`(${paper.differs})`])],
              false,
            ),
            ...(isPictureDecodable(picture) ? { picture } : {}),
          },
        ]
      : []),
    ...numbered(paper.signs, report.evidence.map(toBidiSafeLine), true),
    ...numbered(paper.provisions, report.provisions?.map((each) => toBidiSafeLine(formatProvisionLine(each))) ?? []),
    ...numbered(
      paper.proposals,
      report.measures.map((id) => text.measures[id]),
    ),
    ...numbered(paper.note, report.note ? splitBidiSafeLines(report.note) : []),
  ]
}

function formatPictureFacts(
  { takenAt, width, height, sha256 }: Picture,
  { text, paper }: ReportExportMessages,
): string {
  return paper.pictureFacts(text.moment(takenAt), width, height, sha256)
}

function splitBidiSafeLines(text: string): string[] {
  return toBidiSafeText(text).split('\n')
}
