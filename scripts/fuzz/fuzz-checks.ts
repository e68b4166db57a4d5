// The checks, with the model, on many texts made by chance.

import { readFileSync } from 'node:fs'
import { type CheckResult, runChecks } from '../../utils/checks/index.ts'
import { warmUpChecks } from '../../utils/checks/warm-up-checks.ts'
import type { Draft } from '../../utils/draft.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'
import { startThreadClock } from '../thread-clock.ts'
import { findFaults } from './answer-faults.ts'
import { type FuzzDraft, makeFuzzDraft } from './fuzz-drafts.ts'

/** What came of it. */
export interface FuzzResult {
  units: number
  findings: number
  ms: number
  kinds: Record<string, number>
  /** The draft that took longest, and the one that took longest for its length, among those of some length. */
  slowest: TimedDraft | undefined
  slowestByUnit: TimedDraft | undefined
  /** What was wrong, by the number of the draft. */
  faults: { number: number; draft: FuzzDraft; faults: string[] }[]
}

/** A draft and how long the checks took for it. */
export interface TimedDraft {
  number: number
  draft: FuzzDraft
  ms: number
}

/** Shorter texts are measured too unsurely for a time by unit. */
const SOME_LENGTH = 500

/** Runs the checks over the drafts of the numbers `from` up to but not including `to`. */
export function fuzzChecks(seed: number, from: number, to: number, tagger: Tagger | undefined): FuzzResult {
  const drafts = ownDrafts()
  const thrown: string[] = []
  const tell = (what: string) => void thrown.push(what)
  const model = tagger && watched(tagger, tell)
  // The first runs compile the patterns: they would be the slowest of all.
  for (const _ of warmUpChecks());
  const result: FuzzResult = {
    units: 0,
    findings: 0,
    ms: 0,
    kinds: {},
    slowest: undefined,
    slowestByUnit: undefined,
    faults: [],
  }
  for (let number = from; number < to; number++) {
    const draft = makeFuzzDraft(seed, number, drafts)
    const clock = startThreadClock()
    const report = reportOf(draft, model, tell)
    const timed = { number, draft, ms: clock() }
    result.units += draft.text.length
    result.findings += report.findings.length
    result.ms += timed.ms
    result.kinds[draft.kind] = (result.kinds[draft.kind] ?? 0) + 1
    if (timed.ms > (result.slowest?.ms ?? 0)) result.slowest = timed
    if (draft.text.length >= SOME_LENGTH && perUnit(timed) > perUnit(result.slowestByUnit)) result.slowestByUnit = timed
    const faults = [...thrown.splice(0), ...findFaults(draft, report)]
    if (faults.length > 0) result.faults.push({ number, draft, faults })
  }
  return result
}

function perUnit(timed: TimedDraft | undefined): number {
  return timed ? timed.ms / timed.draft.text.length : 0
}

/** A model whose every throw is told: runs take no notice of a failing one, so that it takes no rule down with it. */
function watched(tagger: Tagger, tell: (thrown: string) => void): Tagger {
  return new Proxy(tagger, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        try {
          return value.apply(target, args)
        } catch (error) {
          tell(`the model threw: ${error}`)
          throw error
        }
      }
    },
  })
}

/** Runs the checks; what comes through all the same is told too. */
function reportOf(draft: Draft, tagger: Tagger | undefined, tell: (thrown: string) => void): CheckResult {
  try {
    return runChecks(draft, {}, { tagger })
  } catch (error) {
    tell(`threw: ${error}`)
    return { findings: [], unavailable: [] }
  }
}

/** The labelled drafts, to be spoiled. */
function ownDrafts(): string[] {
  return ['dev', 'more'].flatMap((name) =>
    readFileSync(new URL(`../../tests/eval/drafts.${name}.jsonl`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
}
