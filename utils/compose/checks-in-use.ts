// The checks as the composer uses them. They come in a script of their own (entrypoints/checks.content.ts): the composer must
// be there before the page's first script, so it is small; the checks are large and not needed before somebody writes.

import type { CheckWords } from '../checks/check.ts'
import type { CheckChoices, CheckReport, DraftMemory } from '../checks/index.ts'
import type { CheckId, Draft } from '../draft.ts'

/** What the checks' script offers. */
export interface ChecksInUse {
  /** `memory` is one draft's own: with it, only what was edited since its last run is looked at again. */
  run(draft: Draft, choices: CheckChoices, memory?: DraftMemory): CheckReport
  words(check: CheckId, language: 'vi' | 'en'): Pick<CheckWords, 'title' | 'messages'>
  /** Does, in steps of some milliseconds, what the first check of a page would otherwise make the writer wait for. */
  warmUp(): Iterator<void>
}

interface Meeting {
  checks: ChecksInUse | undefined
  waiting: ((checks: ChecksInUse) => void)[]
}

// The two scripts of one frame share the extension's own world, which no page can look into.
const world = globalThis as typeof globalThis & { truocKhiDang?: Meeting }

function meeting(): Meeting {
  // An own property: a frame the page named so would be found through the window otherwise.
  if (!Object.hasOwn(world, 'truocKhiDang')) world.truocKhiDang = { checks: undefined, waiting: [] }
  return world.truocKhiDang!
}

/** Hands the checks to the composer of this frame, whichever of the two came first. */
export function offerChecks(checks: ChecksInUse): void {
  const { waiting } = meeting()
  meeting().checks = checks
  for (const take of waiting.splice(0)) take(checks)
}

/** The checks, or undefined as long as their script has not run: then nothing is found and nothing held. */
export function checksInUse(): ChecksInUse | undefined {
  return meeting().checks
}

/** Calls back as soon as the checks are there; at once when they are. */
export function whenChecks(take: (checks: ChecksInUse) => void): void {
  const { checks, waiting } = meeting()
  if (checks) take(checks)
  else waiting.push(take)
}
