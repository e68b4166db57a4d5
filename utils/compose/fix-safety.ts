// Which fixes may be offered: those after which the draft has no finding that must not appear (`selectSafeFixes`). Only
// what is drawn is tried, when it is opened and while the page is idle; what is pressed, in that moment.

import type { RunChoices } from '../checks/check-contract.ts'
import type { DraftCache } from '../checks/index.ts'
import { isSafeToFixAll, selectSafeFixes } from '../checks/safe-fixes.ts'
import { type DraftFinding, type Fix, getFixes, type Span } from '../draft.ts'
import { getRegisteredChecks, type RegisteredChecks } from './checks-registry.ts'
import { MAX_CHECKED_LENGTH } from './draft-checker.ts'
import type { IdleScheduler } from './tail-checker.ts'
import type { TrackedFinding } from './tracked-findings.ts'

/** How long the cards of a draft that was just checked may wait for their buttons, in ms; others come while idle. */
const BUDGET_MS = 16
/** The same of what somebody has opened: a press may take longer, and buttons that come late move others. */
const OPENED_BUDGET_MS = 50
/** Nobody types for so long before fixes are tried again, in ms. */
const QUIET_MS = 150
/** The next fix is tried in an idle period only with this much time left, in ms. */
const MIN_TIME_LEFT_MS = 3
/** How much around a fix is checked in a draft that is too long to be checked at once, in UTF-16 units. */
const WINDOW = 2048
/** More verdicts are those of findings that are gone. */
const MAX_VERDICTS = 1000

/** The draft as it is now. */
export interface CurrentDraft {
  text: string
  choices: RunChoices
  softens: boolean
  /** What is kept of the last run; it may be of another text. */
  cache: DraftCache
}

/** A text with its findings, in which changes are tried. */
interface TriedText {
  text: string
  choices: RunChoices
  softens: boolean
  checks: RegisteredChecks
  cache: DraftCache
  findings: readonly DraftFinding[]
}

/** tries a change in a text; returns whether it raises no finding. */
type Attempt = (tried: TriedText) => boolean

/** What to try, and what its verdict is kept under. */
type Trial = readonly [key: string, attempt: Attempt]

interface Verdict {
  of: TriedText
  isSafe: boolean
}

const scheduleIdle: IdleScheduler = (run) => {
  let request = 0
  const start = () => {
    request = requestIdleCallback((deadline) => run(() => deadline.timeRemaining()), { timeout: 1000 })
  }
  const timer = setTimeout(start, QUIET_MS)
  return () => {
    clearTimeout(timer)
    cancelIdleCallback(request)
  }
}

/** The fixes of one draft that may be offered. */
export class FixSafety {
  private readonly verdicts = new Map<string, Verdict>()
  /** What is to be tried, by its first key. */
  private readonly waiting = new Map<string, readonly Trial[]>()
  private current: CurrentDraft | undefined
  private tried: TriedText | undefined
  private budgetEnd = 0
  /** The checked text for which there was a budget. */
  private budgetText: string | undefined
  private cancel: (() => void) | undefined
  private readonly read: () => CurrentDraft
  private readonly onProgress: () => void
  private readonly schedule: IdleScheduler

  /** @param onProgress called when more is known than was asked for. */
  constructor(read: () => CurrentDraft, onProgress: () => void, schedule: IdleScheduler = scheduleIdle) {
    this.read = read
    this.onProgress = onProgress
    this.schedule = schedule
  }

  /** Looks at the draft again, before it is asked which fixes may be offered. */
  look(): void {
    this.current = this.read()
    const { text, cache } = this.current
    this.waiting.clear()
    // Its checks have just run, so nobody has typed since: the cards come with their buttons, which then stay in place.
    if (text === this.budgetText || cache.reading?.original !== text) return
    this.budgetText = text
    this.budgetEnd = Math.max(this.budgetEnd, performance.now() + BUDGET_MS)
  }

  /** Lets what is asked for next be tried at once for a moment, because somebody has opened it. */
  open(): void {
    this.budgetEnd = performance.now() + OPENED_BUDGET_MS
  }

  /**
   * Returns the fixes of a finding that raise no other one, once that is known of all of them: buttons that come one by
   * one would move under the pointer. Those not known yet are tried later. While somebody types, what was known before
   * stays, until it is tried again.
   *
   * @param alike the group that it is a row of. Where all of it may be changed together, each row has its first fix at
   *   once, like the rows above; it is tried in the moment of a press.
   */
  listFixes(finding: TrackedFinding, alike?: readonly TrackedFinding[]): readonly Fix[] {
    const fixes = getFixes(finding)
    const safe = this.recall(fixes.map((fix) => [getFixKey(finding, fix), (tried) => tryFix(tried, finding, fix)]))
    if (safe.length === 0 && alike && this.offersAll(alike)) return fixes.slice(0, 1)
    return fixes.filter((_, index) => safe[index])
  }

  /** Whether the first fixes of some findings are known to raise no finding together. */
  offersAll(findings: readonly TrackedFinding[]): boolean {
    return this.recall([[getGroupKey(findings), (tried) => tryAll(tried, findings)]])[0] ?? false
  }

  /** Tries a fix now, unless that was done in the same text. */
  isSafe(finding: TrackedFinding, fix: Fix): boolean {
    this.look()
    return this.decide(getFixKey(finding, fix), (tried) => tryFix(tried, finding, fix))
  }

  /**
   * Tries the first fixes of some findings together now, unless that was done in the same text.
   * @param text the text that they are in, if it is not that of the box
   */
  isSafeTogether(findings: readonly TrackedFinding[], text?: string): boolean {
    this.look()
    return this.decide(getGroupKey(findings), (tried) => tryAll(tried, findings), text)
  }

  /** Drops all that is kept of the draft. */
  forget(): void {
    this.cancel?.()
    this.cancel = undefined
    this.verdicts.clear()
    this.waiting.clear()
    this.tried = undefined
    this.current = undefined
    this.budgetText = undefined
  }

  /** Returns what is known of some changes; empty while one of them is not known. */
  private recall(trials: readonly Trial[]): readonly boolean[] {
    const verdicts = trials.map(([key]) => this.verdicts.get(key))
    const isCurrent = this.isTried(this.current?.text) && verdicts.every((each) => each && each.of === this.tried)
    if (!isCurrent && performance.now() < this.budgetEnd)
      return trials.map(([key, attempt]) => this.decide(key, attempt))
    const [first] = trials
    if (!isCurrent && first) {
      this.waiting.set(first[0], trials)
      this.tryWhenIdle()
    }
    return verdicts.every((each) => each !== undefined) ? verdicts.map(({ isSafe }) => isSafe) : []
  }

  private decide(key: string, attempt: Attempt, text?: string): boolean {
    const tried = this.getTried(text)
    if (!tried) return false
    const verdict = this.verdicts.get(key)
    if (verdict?.of === tried) return verdict.isSafe
    const isSafe = trySafely(attempt, tried)
    if (this.verdicts.size > MAX_VERDICTS) this.verdicts.clear()
    this.verdicts.set(key, { of: tried, isSafe })
    return isSafe
  }

  private isTried(text: string | undefined): boolean {
    const { tried, current } = this
    return (
      tried?.text === text &&
      tried?.choices === current?.choices &&
      tried?.softens === current?.softens &&
      tried?.checks === getRegisteredChecks()
    )
  }

  private getTried(text = this.current?.text): TriedText | undefined {
    const checks = getRegisteredChecks()
    if (!checks || !this.current || text === undefined) return undefined
    if (this.isTried(text)) return this.tried
    const { choices, softens, cache } = this.current
    // The matches of the last run are used again where the text is the same. It must not change them.
    const own: DraftCache = { ...cache }
    const isLong = text.length > MAX_CHECKED_LENGTH
    const findings = isLong ? [] : checks.run({ text, attachments: [] }, choices, own, softens).findings
    this.tried = { text, choices, softens, checks, cache: own, findings }
    return this.tried
  }

  /** What is not reached is asked for again by the drawing. */
  private tryWhenIdle(): void {
    this.cancel?.()
    this.cancel = this.schedule((timeLeft) => {
      this.cancel = undefined
      const waiting = [...this.waiting.values()]
      const asked = this.current?.text
      this.look()
      for (const trials of waiting) {
        // Where the text has changed, the places in it have.
        if (this.current?.text !== asked) break
        for (const [key, attempt] of trials) this.decide(key, attempt)
        if (timeLeft() < MIN_TIME_LEFT_MS) break
      }
      this.onProgress()
    })
  }
}

function getFixKey({ id }: TrackedFinding, { kind, replacement }: Fix): string {
  return `${id} ${kind} ${replacement}`
}

function getGroupKey(findings: readonly TrackedFinding[]): string {
  return findings.map(({ id }) => id).join()
}

/** A change that cannot be tried is not offered. */
function trySafely(attempt: Attempt, tried: TriedText): boolean {
  try {
    return attempt(tried)
  } catch (error) {
    console.warn('Trước khi đăng: chưa thử được cách sửa', error)
    return false
  }
}

function tryAll({ text, findings: before, ...tried }: TriedText, findings: readonly TrackedFinding[]): boolean {
  // Longer than any site accepts, and too long to be checked in one go.
  if (text.length > MAX_CHECKED_LENGTH) return false
  return isSafeToFixAll(text, findings, before, (after) => runFrom(tried, after))
}

function tryFix(tried: TriedText, finding: TrackedFinding, fix: Fix): boolean {
  const { moreFixes: _, ...rest } = finding
  const alone: TrackedFinding = { ...rest, fix }
  if (tried.text.length <= MAX_CHECKED_LENGTH)
    return selectSafeFixes(tried.text, alone, tried.findings, (after) => runFrom(tried, after)).length > 0
  const start = Math.max(0, Math.min(finding.start, fix.start) - WINDOW)
  const text = tried.text.slice(start, Math.max(finding.end, fix.end) + WINDOW)
  const moved = { ...moveBack(alone, start), fix: moveBack(fix, start) }
  return selectSafeFixes(text, moved, runFrom(tried, text), (after) => runFrom(tried, after)).length > 0
}

function moveBack<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by }
}

/** Checks a text that differs little from the tried one, whose matches are used again and stay as they are. */
function runFrom(
  { checks, choices, cache, softens }: Omit<TriedText, 'text' | 'findings'>,
  text: string,
): readonly DraftFinding[] {
  return checks.run({ text, attachments: [] }, choices, { ...cache }, softens).findings
}
