// The checks as the composer uses them. They come in a script of their own (entrypoints/checks.ts): the composer must be there
// before the page's first script, so it is small; the checks are large and not needed before somebody writes.

import type { CheckMessages } from '../checks/check-contract.ts'
import type { CheckChoices, CheckResult, DraftCache } from '../checks/index.ts'
import type { CheckId, Draft } from '../draft.ts'

/** What the checks' script offers. What it offers never changes: better checks are offered in place of it. */
export interface RegisteredChecks {
  /** `memory` is one draft's own, and these checks' own: with it, only what was edited since its last run is looked at again. */
  run(draft: Draft, choices: CheckChoices, memory?: DraftCache): CheckResult
  /** Drops what was remembered of any draft. */
  forget(): void
  getMessages(check: CheckId, language: 'vi' | 'en'): Pick<CheckMessages, 'title' | 'messages'>
  /** How a provision is cited, as a sentence begins. In: its library id. */
  cite(provision: string, language: 'vi' | 'en'): string
  /** Does, in steps of some milliseconds, what the first check of a page would otherwise make the writer wait for. */
  warmUp(): Iterator<void>
  /** The same checks with their model. In: the bytes of its weights. Throws when they are broken. */
  withModel(weights: Uint8Array): RegisteredChecks
}

interface ChecksRegistry {
  checks: RegisteredChecks | undefined
  takers: Set<() => void>
}

// The two scripts of one frame share the extension's own world, which no page can look into.
const sharedGlobal = globalThis as typeof globalThis & { truocKhiDang?: ChecksRegistry }

function getRegistry(): ChecksRegistry {
  // An own property: a frame the page named so would be found through the window otherwise.
  if (!Object.hasOwn(sharedGlobal, 'truocKhiDang')) sharedGlobal.truocKhiDang = { checks: undefined, takers: new Set() }
  return sharedGlobal.truocKhiDang!
}

/** Hands the checks to the composer of this frame, whichever of the two came first; or better ones in place of them. */
export function registerChecks(checks: RegisteredChecks): void {
  getRegistry().checks = checks
  for (const take of getRegistry().takers) take()
}

/** Gives the checks in use their model, if they are there. In: the bytes of its weights. Throws when they are broken. */
export function attachModel(weights: Uint8Array): void {
  const { checks } = getRegistry()
  if (checks) registerChecks(checks.withModel(weights))
}

/** The checks, or undefined as long as their script has not run: then nothing is found and nothing held. */
export function getRegisteredChecks(): RegisteredChecks | undefined {
  return getRegistry().checks
}

/** Calls back whenever checks come, or better ones; at once when they are there. Until the signal aborts. */
export function onChecksRegistered(take: () => void, signal: AbortSignal): void {
  const { checks, takers } = getRegistry()
  takers.add(take)
  signal.addEventListener('abort', () => takers.delete(take))
  if (checks) take()
}
