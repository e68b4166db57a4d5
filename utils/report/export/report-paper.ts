// A report as a paper: what stands on it, whatever it is printed with. Everything captured is inert here.

import { toBidiSafeLine, toBidiSafeText } from '../../lib/bidi-safe.ts'
import { countMaskedNumbers } from '../model/count-masked-numbers.ts'
import type { Report } from '../model/report-schema.ts'
import { verifyHashes } from '../model/verify-hashes.ts'
import type { Picture } from '../picture/picture-schema.ts'
import { formatProvisionLine, formatReportHeading, type ReportTextMessages } from './report-text.ts'

/** The words of the paper; they come with the language (words/report-paper.ts). */
export interface ReportPaperMessages {
  nation: string
  motto: string
  /** In: the unit of who reports; null when it is written by hand. */
  unit(name: string | null): string
  number: string
  /** The place is written by hand. */
  date(day: number, month: number, year: number): string
  title: string
  to: string
  /** Where something is written by hand. */
  blank: string
  facts: string
  content: string
  shared: string
  picture: string
  /** When it was taken, as people read it; its measures in pixels; its SHA-256. */
  pictureFacts(taken: string, width: number, height: number, hash: string): string
  signs: string
  provisions: string
  proposals: string
  note: string
  category: string
  reportNumber: string
  hash: string
  /** Beside a hash that what it stands for no longer has. */
  differs: string
  none: string
  fromPage: string
  sentTo: string
  signer: string
  signHint: string
}

/** A part of the paper under a title of its own: lines, one a paragraph. With neither lines nor a picture it is a remark, and no heading. */
export interface ReportPaperPart {
  title: string
  lines: string[]
  /** Whether the lines are what somebody else wrote. */
  quoted: boolean
  /** Stands above the lines. */
  picture?: Picture
}

/** A report as a paper. */
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
  /** Who signs; empty when it is written by hand. */
  signName: string
}

/** The words a paper is made of. */
export interface ReportExportMessages {
  text: ReportTextMessages
  paper: ReportPaperMessages
}

/** The paper of a report. In: the recipient's name, or null when it is written by hand. */
export function buildReportPaper(
  report: Report,
  messages: ReportExportMessages,
  recipient: string | null,
): ReportPaper {
  const { text, paper } = messages
  const { post, picture, reporter } = report
  const begun = new Date(report.createdAt)
  const intact = verifyHashes(report)
  const recipientName = recipient === null ? paper.blank : toBidiSafeLine(recipient)
  const fact = (name: string, value: string | null | undefined) =>
    value ? [{ name, value: toBidiSafeLine(value) }] : []
  const part = (title: string, lines: string[], quoted: boolean) => ({ title, lines, quoted })
  return {
    nation: paper.nation,
    motto: paper.motto,
    unit: paper.unit(reporter?.unit ? toBidiSafeLine(reporter.unit) : null),
    number: paper.number,
    date: paper.date(begun.getDate(), begun.getMonth() + 1, begun.getFullYear()),
    title: paper.title,
    about: formatReportHeading(report, text),
    to: `${paper.to} ${recipientName}`,
    factsTitle: paper.facts,
    facts: [
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
      ...fact(paper.hash, intact.words ? post.textHash : `${post.textHash} (${paper.differs})`),
    ],
    parts: [
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
                [formatPictureFacts(picture, messages), ...(intact.picture ? [] : [`(${paper.differs})`])],
                false,
              ),
              picture,
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
    ],
    fromPage: paper.fromPage,
    sentTo: paper.sentTo,
    recipient: recipientName,
    signer: paper.signer,
    signHint: paper.signHint,
    signName: toBidiSafeLine(reporter?.name ?? ''),
  }
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
