// Checks the name and the text of a file. The same checks as for a draft, but only those of what a file may give away:
// the tone of a paper that somebody attaches is not the writer's.

import type { CheckSet, RunChoices } from '../checks/check-contract.ts'
import { checkWithLists } from '../checks/check-with-lists.ts'
import { CHECKS } from '../checks/index.ts'
import { type AttachmentSign, type CheckId, type DraftFinding, hasOverlap, type Span } from '../draft.ts'
import { splitText } from '../lib/split-text.ts'
import { throwIfCancelled } from '../library/imports/readers/read-error.ts'
import type { AttachmentContent, AttachmentPage, PageBox } from './attachment-content.ts'
import { findInternalPaper } from './internal-paper.ts'
import { dropMisreadNames } from './misread-names.ts'
import { findPaperFrame } from './paper-frame.ts'
import { findPeopleLines } from './people-lines.ts'
import { findPrintedPapers } from './printed-papers.ts'

/** The checks that a file goes through. */
export const FILE_CHECK_IDS = [
  'secret-marking',
  'internal-document',
  'personal-data',
  'child-privacy',
  'suspicious-link',
] as const
const FILE_CHECKS: CheckSet = Object.fromEntries(FILE_CHECK_IDS.map((id) => [id, CHECKS[id]]))
/** The check that reads a paper by its head and its end. */
const PAPER_CHECKS: CheckSet = { 'internal-document': CHECKS['internal-document'] }

/** The longest piece of text that is checked at once, in UTF-16 units: a task of some 20 ms. */
const MAX_PIECE_LENGTH = 4096

/** The most findings of a file that are kept: a workbook of a whole district has tens of thousands. */
const MAX_FINDINGS = 2000

/** A finding in a file. */
export interface AttachmentFinding extends Omit<DraftFinding, 'fix' | 'moreFixes' | 'attachment'> {
  /** The words that it is on. */
  phrase: string
  /** The page that its offsets count in; undefined for the name of the file. */
  page?: AttachmentPage
  /** Where it is on the page, if that is known. */
  box?: PageBox
}

/** What the checks of a file need from outside. */
export interface AttachmentCheckOptions {
  choices: RunChoices
  /** Whether a telephone number, by its digits, is the writer's own or one that the writer's office publishes. */
  isKnownNumber?: ((digits: string) => boolean) | undefined
  signal?: AbortSignal | undefined
}

/** What the checks found in a file. */
export interface AttachmentReport {
  /** Those on the name first, then by page. */
  findings: readonly AttachmentFinding[]
  /** The checks whose rules threw. */
  unavailable: readonly CheckId[]
}

/** Checks the name of a file, at once. */
export function checkAttachmentName(
  name: string,
  { choices }: Pick<AttachmentCheckOptions, 'choices'>,
): AttachmentReport {
  const { findings, unavailable } = checkWithLists({ text: '', attachments: [{ name }] }, choices, {
    checks: FILE_CHECKS,
  })
  return { findings: findings.map((finding) => toAttachmentFinding(finding, name)), unavailable }
}

/**
 * Checks the text of a file in small pieces, between which the page answers.
 * @throws ReadError 'cancelled'
 */
export async function checkAttachmentContent(
  { pages }: AttachmentContent,
  { choices, isKnownNumber, signal }: AttachmentCheckOptions,
): Promise<AttachmentReport> {
  const findings: AttachmentFinding[] = []
  const unavailable = new Set<CheckId>()
  const run = (text: string, checks: CheckSet) => {
    const result = checkWithLists({ text, attachments: [] }, choices, { checks, isKnownNumber })
    for (const check of result.unavailable) unavailable.add(check)
    return result.findings
  }
  // A paper is one finding, wherever its signs are.
  const paper = findPaper(pages, choices, (text) => run(text, PAPER_CHECKS))
  const isSamePaper = ({ check, message }: DraftFinding) =>
    check === paper?.check && (message === paper.message || message === 'content' || message === 'number')
  for (const page of pages) {
    findings.push(...checkSigns(page, choices))
    for (const piece of splitText(page.text, 0, page.text.length, MAX_PIECE_LENGTH)) {
      await waitForTurn()
      throwIfCancelled(signal)
      for (const finding of run(page.text.slice(piece.start, piece.end), FILE_CHECKS)) {
        if (isSamePaper(finding) || findings.length >= MAX_FINDINGS) continue
        findings.push(toAttachmentFinding(moveFinding(finding, piece.start), page.text, page))
      }
    }
  }
  const quieter = quietFewContacts(dropMisreadNames(findings))
  return { findings: paper ? [paper, ...quieter] : quieter, unavailable: [...unavailable] }
}

/** The messages of data that a shop, an office or a host also prints for everybody. */
const CONTACT_MESSAGES: ReadonlySet<string> = new Set(['phone', 'email', 'address'])
/** The fewest contacts of a file that are of other people: a poster or a receipt has one or two of its maker. */
const MIN_CONTACTS = 3

/** Makes the contacts of a file that has few of them notes. */
function quietFewContacts(findings: readonly AttachmentFinding[]): readonly AttachmentFinding[] {
  const isContact = ({ check, message }: AttachmentFinding) =>
    check === 'personal-data' && CONTACT_MESSAGES.has(message)
  const contacts = new Set(findings.filter(isContact).map(({ message, phrase }) => `${message} ${phrase}`))
  if (contacts.size >= MIN_CONTACTS) return findings
  return findings.map((finding) => (isContact(finding) ? { ...finding, level: 'note' } : finding))
}

/** Checks what a page shows otherwise than by single words. */
function checkSigns(page: AttachmentPage, choices: RunChoices): AttachmentFinding[] {
  const marked = (page.signs ?? []).flatMap(({ sign, phrase, box }) =>
    checkSign(sign, choices).map((finding) => ({
      ...toAttachmentFinding(finding, '', page),
      phrase,
      ...(box ? { box } : {}),
    })),
  )
  const printed = findPictureSigns(page).flatMap(({ sign, span }) =>
    checkSign(sign, choices).map((finding) => toAttachmentFinding({ ...finding, ...span }, page.text, page)),
  )
  return [...marked, ...printed]
}

/** Finds what the words of a picture show together: a list of people, or a paper about a person. */
function findPictureSigns(page: AttachmentPage): readonly { sign: AttachmentSign; span: Span }[] {
  if (!page.words?.length) return []
  const list = findPeopleLines(page)
  return [...findPrintedPapers(page.text), ...(list ? [{ sign: 'people-list', span: list } as const] : [])]
}

function checkSign(sign: AttachmentSign, choices: RunChoices): readonly DraftFinding[] {
  const draft = { text: '', attachments: [{ name: '', signs: [sign] }] }
  return checkWithLists(draft, choices, { checks: FILE_CHECKS }).findings
}

/** Finds what shows that a file is a paper of an office: its head alone, or its head and its end together. */
function findPaper(
  pages: readonly AttachmentPage[],
  choices: RunChoices,
  run: (text: string) => readonly DraftFinding[],
): AttachmentFinding | undefined {
  const paper = findInternalPaper(pages)
  const [finding] = paper ? checkSign('internal-paper', choices) : []
  if (paper && finding) return toAttachmentFinding({ ...finding, ...paper.span }, paper.page.text, paper.page)
  const frame = findPaperFrame(pages)
  for (const each of frame ? run(frame.text) : []) {
    const placed = frame?.locate(each)
    if (placed) return toAttachmentFinding({ ...each, ...placed.span }, placed.page.text, placed.page)
  }
  return undefined
}

function toAttachmentFinding(finding: DraftFinding, text: string, page?: AttachmentPage): AttachmentFinding {
  const { fix: _fix, moreFixes: _more, attachment: _attachment, ...rest } = finding
  const box = page && findBox(page, finding)
  return { ...rest, phrase: text.slice(finding.start, finding.end), ...(page ? { page } : {}), ...(box ? { box } : {}) }
}

/** Finds what is around the words of a span on a page that was read out of a picture. */
function findBox({ words = [] }: AttachmentPage, span: Span): PageBox | undefined {
  const boxes = words.filter((word) => hasOverlap(word, span)).map(({ box }) => box)
  if (boxes.length === 0) return undefined
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return { left, top, width: right - left, height: bottom - top }
}

function moveFinding<F extends DraftFinding>(finding: F, by: number): F {
  return { ...finding, start: finding.start + by, end: finding.end + by }
}

/** Lets the page answer before the next piece. */
function waitForTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
