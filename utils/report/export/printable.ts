// A report as a paper: what stands on it, whatever it is printed with. Everything captured is inert here.

import { inert, inertLine } from '../../lib/bidi-safe.ts'
import { maskedCount } from '../model/masked-count.ts'
import type { Report } from '../model/report.ts'
import { intactOf } from '../model/verify-hashes.ts'
import type { Picture } from '../picture/picture.ts'
import { provisionLine, type ReportTextWords, reportHeading } from './plain-text.ts'

/** The words of the paper; they come with the language (words/report-paper.ts). */
export interface PaperWords {
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
export interface PaperPart {
  title: string
  lines: string[]
  /** Whether the lines are what somebody else wrote. */
  quoted: boolean
  /** Stands above the lines. */
  picture?: Picture
}

/** A report as a paper. */
export interface Paper {
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
  parts: PaperPart[]
  fromPage: string
  sentTo: string
  recipient: string
  signer: string
  signHint: string
  /** Who signs; empty when it is written by hand. */
  signName: string
}

/** The words a paper is made of. */
export interface ExportWords {
  text: ReportTextWords
  paper: PaperWords
}

/** The paper of a report. In: the recipient's name, or null when it is written by hand. */
export function paperOf(report: Report, words: ExportWords, recipient: string | null): Paper {
  const { text, paper } = words
  const { post, picture, reporter } = report
  const begun = new Date(report.createdAt)
  const intact = intactOf(report)
  const recipientName = recipient === null ? paper.blank : inertLine(recipient)
  const fact = (name: string, value: string | null | undefined) => (value ? [{ name, value: inertLine(value) }] : [])
  const part = (title: string, lines: string[], quoted: boolean) => ({ title, lines, quoted })
  return {
    nation: paper.nation,
    motto: paper.motto,
    unit: paper.unit(reporter?.unit ? inertLine(reporter.unit) : null),
    number: paper.number,
    date: paper.date(begun.getDate(), begun.getMonth() + 1, begun.getFullYear()),
    title: paper.title,
    about: reportHeading(report, text),
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
      part(paper.content, linesOf(post.text || paper.none), true),
      ...(post.shared === null ? [] : [part(paper.shared, linesOf(post.shared || paper.none), true)]),
      ...(report.comments ? [part(text.fields.comments, report.comments.map(inertLine), true)] : []),
      ...(post.pictureTexts ? [part(text.fields.pictures, post.pictureTexts.map(inertLine), true)] : []),
      ...(post.masked ? [part(text.fields.masked(maskedCount(post.masked)), [], false)] : []),
      ...(post.truncated ? [part(text.fields.truncated, [], false)] : []),
      ...(picture
        ? [
            {
              ...part(
                paper.picture,
                [factsOf(picture, words), ...(intact.picture ? [] : [`(${paper.differs})`])],
                false,
              ),
              picture,
            },
          ]
        : []),
      part(paper.signs, report.evidence.length > 0 ? report.evidence.map(inertLine) : [paper.none], true),
      part(paper.provisions, report.provisions?.map((each) => inertLine(provisionLine(each))) ?? [paper.none], false),
      part(
        paper.proposals,
        report.measures.length > 0 ? report.measures.map((id) => text.measures[id]) : [paper.none],
        false,
      ),
      ...(report.note ? [part(paper.note, linesOf(report.note), false)] : []),
    ],
    fromPage: paper.fromPage,
    sentTo: paper.sentTo,
    recipient: recipientName,
    signer: paper.signer,
    signHint: paper.signHint,
    signName: inertLine(reporter?.name ?? ''),
  }
}

function factsOf({ takenAt, width, height, sha256 }: Picture, { text, paper }: ExportWords): string {
  return paper.pictureFacts(text.moment(takenAt), width, height, sha256)
}

function linesOf(text: string): string[] {
  return inert(text).split('\n')
}
