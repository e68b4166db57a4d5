// Runs the checks, with the model, on many random texts.

import { readFileSync } from 'node:fs'
import type { CheckSet } from '../../utils/checks/check-contract.ts'
import { CHECKS, type CheckResult, runChecks } from '../../utils/checks/index.ts'
import { warmUpChecks } from '../../utils/checks/warm-up-checks.ts'
import type { Draft } from '../../utils/draft.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'
import { startThreadClock } from '../thread-clock.ts'
import { findFaults } from './answer-faults.ts'
import { type FuzzDraft, makeFuzzDraft } from './fuzz-drafts.ts'

/** The results of a fuzzing run. */
export interface FuzzResult {
  units: number
  findings: number
  ms: number
  kinds: Record<string, number>
  /**
   * The draft that took longest, and the one that took longest per UTF-16 unit (drafts of at least `SOME_LENGTH`
   * units).
   */
  slowest: TimedDraft | undefined
  slowestByUnit: TimedDraft | undefined
  /** The faulty answers, by number of the draft. */
  faults: { number: number; draft: FuzzDraft; faults: string[] }[]
}

/** A draft and how long its checks took, in processor ms. */
export interface TimedDraft {
  number: number
  draft: FuzzDraft
  ms: number
}

/** In UTF-16 units. Times of shorter texts are too noisy for a rate. */
const SOME_LENGTH = 500

/** Runs the checks over the drafts numbered from `from` up to but not including `to`. */
export function fuzzChecks(seed: number, from: number, to: number, tagger: Tagger | undefined): FuzzResult {
  const drafts = readProjectDrafts()
  const thrown: string[] = []
  const report = (what: string) => void thrown.push(what)
  const model = tagger && watchMethods(tagger, 'the model', report)
  const checks = watchChecks(report)
  // The first runs compile the patterns and would be the slowest of all.
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
    const answer = runReported(draft, checks, model, report)
    const timed = { number, draft, ms: clock() }
    result.units += draft.text.length
    result.findings += answer.findings.length
    result.ms += timed.ms
    result.kinds[draft.kind] = (result.kinds[draft.kind] ?? 0) + 1
    if (timed.ms > (result.slowest?.ms ?? 0)) result.slowest = timed
    if (draft.text.length >= SOME_LENGTH && perUnit(timed) > perUnit(result.slowestByUnit)) result.slowestByUnit = timed
    const faults = [...thrown.splice(0), ...findFaults(draft, answer)]
    if (faults.length > 0) result.faults.push({ number, draft, faults })
  }
  return result
}

function perUnit(timed: TimedDraft | undefined): number {
  return timed ? timed.ms / timed.draft.text.length : 0
}

/**
 * Wraps an object so that everything its methods throw is reported: a run itself ignores a failing model or fix
 * builder.
 */
function watchMethods<T extends object>(watchedObject: T, label: string, report: (thrown: string) => void): T {
  return new Proxy(watchedObject, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        try {
          return value.apply(target, args)
        } catch (error) {
          report(`${label} threw: ${error}`)
          throw error
        }
      }
    },
  })
}

/** Wraps every check: a run ignores a fix builder that throws, so that its finding still shows. */
function watchChecks(report: (thrown: string) => void): CheckSet {
  return Object.fromEntries(Object.values(CHECKS).map((check) => [check.id, watchMethods(check, check.id, report)]))
}

/** Runs the checks; reports anything that the run itself throws. */
function runReported(
  draft: Draft,
  checks: CheckSet,
  tagger: Tagger | undefined,
  report: (thrown: string) => void,
): CheckResult {
  try {
    return runChecks(draft, {}, { checks, tagger })
  } catch (error) {
    report(`threw: ${error}`)
    return { findings: [], unavailable: [] }
  }
}

/** Reads the labelled drafts, as material for mutation. */
function readProjectDrafts(): string[] {
  return ['dev', 'more'].flatMap((name) =>
    readFileSync(new URL(`../../tests/eval/drafts.${name}.jsonl`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
}
