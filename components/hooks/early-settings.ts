// Begins to read the settings before the other scripts of a page are loaded (scripts/first-frame.ts).

import { readMovedValue } from '../../utils/lib/trusted-database.ts'

type EarlyValue = Awaited<ReturnType<typeof readMovedValue>>

// Where the database does not open, the settings are read otherwise (utils/lib/trusted-storage.ts).
let early: Promise<EarlyValue> | undefined = readMovedValue('settings').catch(() => undefined)

/**
 * Returns the stored settings that were read while the page was loaded, once: later they may have changed.
 *
 * @returns undefined later, and where they cannot be read so early.
 */
export async function takeEarlySettings(): Promise<EarlyValue> {
  const taken = early
  early = undefined
  return taken
}
