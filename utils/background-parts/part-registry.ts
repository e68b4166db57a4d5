// Connects the background and its parts. Every event wakes the background, so it is small. Code that few events need
// is a separate script (entrypoints/*-part.ts), which puts its functions in this registry when it runs.

import type { UpdatesPart } from '../library/packs/updates-part.ts'
import type { QueuePart } from '../report/queue-part.ts'
import type { ReportPart } from '../report/report-part.ts'

/** The functions of each part, by the part's name. */
export interface BackgroundParts {
  report: ReportPart
  queue: QueuePart
  updates: UpdatesPart
}

/** The name of a part. */
export type PartName = keyof BackgroundParts

// The background and its parts are separate bundles with one global object, so a module variable is not shared.
const sharedGlobal = globalThis as typeof globalThis & { truocKhiDangParts?: Partial<BackgroundParts> }

/** Makes a part available to the background. */
export function registerPart<N extends PartName>(name: N, part: BackgroundParts[N]): void {
  sharedGlobal.truocKhiDangParts = { ...sharedGlobal.truocKhiDangParts, [name]: part }
}

/** Returns a part; undefined until its script has run. */
export function getRegisteredPart<N extends PartName>(name: N): BackgroundParts[N] | undefined {
  return sharedGlobal.truocKhiDangParts?.[name]
}
