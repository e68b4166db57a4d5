// Checks the rest of a very long draft, beyond the part that is checked at once (draft-checker.ts), in small pieces
// while the page is idle.

import type { RunChoices } from '../checks/check-contract.ts'
import type { DraftResult } from '../checks/check-with-lists.ts'
import { type CheckId, type DraftFinding, getFixes, type Span } from '../draft.ts'
import { splitText } from '../lib/split-text.ts'
import { getRegisteredChecks, type RegisteredChecks } from './checks-registry.ts'
import { MAX_CHECKED_LENGTH } from './draft-checker.ts'

/** Longest piece, in UTF-16 units: short enough for a task of some 20 ms. */
export const MAX_PIECE_LENGTH = 4096
/** Longest rest that is checked, in UTF-16 units. */
export const MAX_TAIL_LENGTH = 2 ** 20
/** How far before the border the rest begins, in UTF-16 units. */
const MAX_PHRASE_LENGTH = 512
/** How many unchecked pieces are checked at once when a draft is sent: it must not wait noticeably. */
const MAX_PIECES_AT_ONCE = 2
/** A new piece is begun in an idle period only with this much time left, in ms. */
const MIN_TIME_LEFT_MS = 15

/** What is known of the rest of a draft. */
export interface TailResult {
  findings: readonly DraftFinding[]
  /** Checks that could not run on a piece. */
  unavailable: readonly CheckId[]
  /** Whether all of the rest has been checked. */
  isComplete: boolean
}

const NOTHING_LEFT: TailResult = { findings: [], unavailable: [], isComplete: true }

/** Runs a function in the browser's next idle period; returns a function that cancels it. */
export type IdleScheduler = (run: (timeLeft: () => number) => void) => () => void

const scheduleIdle: IdleScheduler = (run) => {
  const request = requestIdleCallback((deadline) => run(() => deadline.timeRemaining()), { timeout: 1000 })
  return () => cancelIdleCallback(request)
}

/** Checks the rest of one draft again and again. Pieces whose text has not changed are not checked again. */
export class TailChecker {
  #known = new Map<string, DraftResult>()
  #choices: RunChoices | undefined
  #checks: RegisteredChecks | undefined
  #cancel: (() => void) | undefined
  readonly #onProgress: () => void
  readonly #schedule: IdleScheduler

  /** @param onProgress called when a piece had findings, and when the rest is complete. */
  constructor(onProgress: () => void, schedule: IdleScheduler = scheduleIdle) {
    this.#onProgress = onProgress
    this.#schedule = schedule
  }

  /** Goes on checking the rest of a text whenever the page is idle. Returns what is known already. */
  follow(text: string, choices: RunChoices): TailResult {
    this.#cancel?.()
    this.#cancel = undefined
    if (text.length <= MAX_CHECKED_LENGTH) {
      this.forget()
      return NOTHING_LEFT
    }
    this.#prepare(choices)
    const pieces = splitTail(text)
    const texts = new Set(pieces.map(({ start, end }) => text.slice(start, end)))
    for (const known of this.#known.keys()) if (!texts.has(known)) this.#known.delete(known)
    this.#checkWhenIdle([...texts].filter((piece) => !this.#known.has(piece)))
    return this.#collect(text, pieces)
  }

  /** Returns what is known of the rest of a text that is being sent, after checking a little that is missing. */
  readNow(text: string, choices: RunChoices): TailResult {
    if (text.length <= MAX_CHECKED_LENGTH) return NOTHING_LEFT
    this.#prepare(choices)
    const pieces = splitTail(text)
    const missing = pieces.map(({ start, end }) => text.slice(start, end)).filter((piece) => !this.#known.has(piece))
    if (missing.length <= MAX_PIECES_AT_ONCE) for (const piece of missing) this.#checkPiece(piece)
    return this.#collect(text, pieces)
  }

  /** Returns what is known of the rest of a text. */
  peek(text: string): TailResult {
    return text.length <= MAX_CHECKED_LENGTH ? NOTHING_LEFT : this.#collect(text, splitTail(text))
  }

  /** Drops all that is kept of the draft. */
  forget(): void {
    this.#cancel?.()
    this.#cancel = undefined
    this.#known.clear()
  }

  /** Findings of other choices, or of checks that have got their model meanwhile, do not count. */
  #prepare(choices: RunChoices): void {
    const checks = getRegisteredChecks()
    if (choices !== this.#choices || checks !== this.#checks) this.#known.clear()
    this.#choices = choices
    this.#checks = checks
  }

  #checkWhenIdle(pieces: readonly string[]): void {
    const missing = pieces.filter((piece) => !this.#known.has(piece))
    if (missing.length === 0 || !this.#checks) return
    this.#cancel = this.#schedule((timeLeft) => {
      this.#cancel = undefined
      let hasFound = false
      let done = 0
      do hasFound = this.#checkPiece(missing[done++]!) || hasFound
      while (done < missing.length && timeLeft() >= MIN_TIME_LEFT_MS)
      this.#checkWhenIdle(missing.slice(done))
      if (hasFound || done === missing.length) this.#onProgress()
    })
  }

  /** Returns whether the piece has findings. */
  #checkPiece(piece: string): boolean {
    const report = this.#checks?.run({ text: piece, attachments: [] }, this.#choices!)
    if (report) this.#known.set(piece, report)
    return report !== undefined && report.findings.length > 0
  }

  #collect(text: string, pieces: readonly Span[]): TailResult {
    const unavailable = new Set<CheckId>()
    let isComplete = text.length <= MAX_CHECKED_LENGTH + MAX_TAIL_LENGTH
    const findings = pieces.flatMap(({ start, end }) => {
      const known = this.#known.get(text.slice(start, end))
      if (!known) isComplete = false
      for (const check of known?.unavailable ?? []) unavailable.add(check)
      return (known?.findings ?? []).map((finding) => moveFinding(finding, start))
    })
    // What lies before the border has been found at once.
    return {
      findings: findings.filter(({ end }) => end > MAX_CHECKED_LENGTH),
      unavailable: [...unavailable],
      isComplete,
    }
  }
}

/**
 * Cuts the rest of a text into pieces, after line breaks where it can, else after sentences or words. The first piece
 * begins a little earlier, so that a phrase at the border is whole in one of both parts.
 */
export function splitTail(text: string): Span[] {
  const last = Math.min(text.length, MAX_CHECKED_LENGTH + MAX_TAIL_LENGTH)
  return splitText(text, findWordStart(text, MAX_CHECKED_LENGTH - MAX_PHRASE_LENGTH), last, MAX_PIECE_LENGTH)
}

/** Finds the next start of a word, not far from a place. */
function findWordStart(text: string, from: number): number {
  const space = text.slice(from, from + MAX_PHRASE_LENGTH).search(/\s/)
  return space >= 0 ? from + space + 1 : from + (/[\udc00-\udfff]/.test(text[from]!) ? 1 : 0)
}

function moveFinding(finding: DraftFinding, by: number): DraftFinding {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by })
  const { fix: _fix, moreFixes: _more, ...withoutFixes } = move(finding)
  const [fix, ...moreFixes] = getFixes(finding).map(move)
  return fix ? { ...withoutFixes, fix, ...(moreFixes.length > 0 ? { moreFixes } : {}) } : withoutFixes
}
