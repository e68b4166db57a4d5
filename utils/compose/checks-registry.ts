// Connects the composer and the checks of one frame. The composer must run before the page's first script, so it is
// small. The checks are large and not needed before somebody writes, so they are a separate script
// (entrypoints/checks.ts).

import type { RunChoices } from '../checks/check-contract.ts'
import type { DraftResult } from '../checks/check-with-lists.ts'
import type { DraftCache } from '../checks/index.ts'
import type { Draft } from '../draft.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import type { PermanentIgnoreList } from './ignore-list.ts'

/** The checks that the composer uses. Never mutated: checks with a model replace the checks without one. */
export interface RegisteredChecks {
  /**
   * Checks a draft.
   *
   * @param cache what is kept of this draft and of these checks. With it, only the edited part is checked again.
   * @param softens whether one person reads the draft: then what is the writer's own is only a note.
   */
  run(draft: Draft, choices: RunChoices, cache?: DraftCache, softens?: boolean): DraftResult
  /** Clears every cache of drafts. */
  forget(): void
  /** Does the one-time work of a page's first check in advance, in steps of some milliseconds. */
  warmUp(): Iterator<void>
  /**
   * Returns the same checks with their model.
   *
   * @param weights the bytes of the model file.
   * @throws when the bytes are damaged, or when the code of the model has not come.
   */
  withModel(weights: Uint8Array): RegisteredChecks
}

/** Opens the model's weights. Throws when the bytes are damaged. */
export type TaggerOpener = (weights: Uint8Array) => Tagger

interface ChecksRegistry {
  checks: RegisteredChecks | undefined
  known?: PermanentIgnoreList
  openTagger?: TaggerOpener
  listeners: Set<() => void>
}

// Both scripts of a frame share the extension's isolated world, which the page cannot access.
const sharedGlobal = globalThis as typeof globalThis & { truocKhiDang?: ChecksRegistry }

function getRegistry(): ChecksRegistry {
  // Only an own property counts: the window also exposes a frame that the page has given this name.
  if (!Object.hasOwn(sharedGlobal, 'truocKhiDang'))
    sharedGlobal.truocKhiDang = { checks: undefined, listeners: new Set() }
  return sharedGlobal.truocKhiDang!
}

/** Gives the checks of this frame the hashes of the numbers that are the writer's own, or the office's. */
export function setKnownNumbers(known: PermanentIgnoreList): void {
  getRegistry().known = known
}

/** Returns the hashes of the numbers that are the writer's own, or the office's. */
export function getKnownNumbers(): PermanentIgnoreList | undefined {
  return getRegistry().known
}

/** Gives this frame the code of the model, which comes after the rules (entrypoints/tagger.ts). */
export function registerTaggerOpener(openTagger: TaggerOpener): void {
  getRegistry().openTagger = openTagger
}

/**
 * Opens the model's weights.
 *
 * @throws when the bytes are damaged, or when the code of the model has not come.
 */
export function openRegisteredTagger(weights: Uint8Array): Tagger {
  const { openTagger } = getRegistry()
  if (!openTagger) throw new Error('The code of the model did not come')
  return openTagger(weights)
}

/** Gives the checks to the composer of this frame, whichever script ran first; replaces earlier ones. */
export function registerChecks(checks: RegisteredChecks): void {
  getRegistry().checks = checks
  for (const listener of getRegistry().listeners) listener()
}

/**
 * Replaces the registered checks, if any, by the same checks with their model.
 *
 * @param weights the bytes of the model file.
 * @throws when the bytes are damaged.
 */
export function attachModel(weights: Uint8Array): void {
  const { checks } = getRegistry()
  if (checks) registerChecks(checks.withModel(weights))
}

/** Returns the checks; undefined until their script has run, and until then no send is held. */
export function getRegisteredChecks(): RegisteredChecks | undefined {
  return getRegistry().checks
}

/** Calls back at every registration of checks until the signal aborts; at once if checks are registered already. */
export function onChecksRegistered(listener: () => void, signal: AbortSignal): void {
  const { checks, listeners } = getRegistry()
  listeners.add(listener)
  signal.addEventListener('abort', () => listeners.delete(listener))
  if (checks) listener()
}
