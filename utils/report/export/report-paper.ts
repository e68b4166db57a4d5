// Builds the content of a report as an official paper, for every file format. All captured text in it is bidi-safe.

import { toBidiSafeLine, toBidiSafeText } from '../../lib/bidi-safe.ts'
import { countMaskedNumbers } from '../model/count-masked-numbers.ts'
import type { Report } from '../model/report-schema.ts'
import { verifyHashes } from '../model/verify-hashes.ts'
import { isPictureDecodable } from '../picture/picture-file.ts'
import type { Picture } from '../picture/picture-schema.ts'
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
  facts: string
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
  none: string
  fromPage: string
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
    factsTitle: paper.facts,
    facts: listFacts(report, messages, intact.words),
    parts: listParts(report, messages, intact.picture),
    fromPage: paper.fromPage,
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
    ...fact(text.fields.title, post.title),
    ...fact(text.fields.address, post.permalink ?? text.fields.noAddress),
    ...fact(text.fields.shownTime, post.shownTime),
    ...fact(text.fields.capturedAt, text.moment(post.capturedAt)),
    ...fact(text.fields.author, report.author),
    ...fact(text.fields.reactions, report.reactions),
    ...fact(paper.reportNumber, report.id),
    ...fact(paper.hash, isTextIntact ? post.textHash : `${post.textHash} (${paper.differs})`),
  ]
}

/** Lists the parts below the fact table. */
function listParts(report: Report, messages: ReportExportMessages, isPictureIntact: boolean | null): ReportPaperPart[] {
  const { text, paper } = messages
  const { post, picture } = report
  const part = (title: string, lines: string[], quoted: boolean) => ({ title, lines, quoted })
  return [
    part(paper.content, splitBidiSafeLines(post.text || paper.none), true),
    ...(post.shared === null ? [] : [part(paper.shared, splitBidiSafeLines(post.shared || paper.none), true)]),
    ...(report.comments ? [part(text.fields.comments, report.comments.map(toBidiSafeLine), true)] : []),
    ...(post.pictureTexts ? [part(text.fields.pictures, post.pictureTexts.map(toBidiSafeLine), true)] : []),
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
    part(paper.signs, report.evidence.length > 0 ? report.evidence.map(toBidiSafeLine) : [paper.none], true),
    part(
      paper.provisions,
      report.provisions?.map((each) => toBidiSafeLine(formatProvisionLine(each))) ?? [paper.none],
      false,
    ),
    part(
      paper.proposals,
      report.measures.length > 0 ? report.measures.map((id) => text.measures[id]) : [paper.none],
      false,
    ),
    ...(report.note ? [part(paper.note, splitBidiSafeLines(report.note), false)] : []),
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
