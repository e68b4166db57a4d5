import { toIsoDate } from '../iso-dates.ts'
import type { FetchPackOptions } from './fetch-pack.ts'
import { type LastUpdateCheck, saveUpdateCheck } from './last-update-check.ts'
import { PackError, toPackError } from './pack-error.ts'
import type { BundledRecords } from './read-pack.ts'
import { updateLibrary } from './update-library.ts'

/** The options of a check for an update. */
export interface UpdateCheckOptions extends FetchPackOptions {
  bundle: BundledRecords
  /** Whether the browser has permission to reach an address. */
  mayReach(address: string): Promise<boolean>
  /** Whether the source is still configured when its pack arrives. */
  stillWanted(): Promise<boolean>
}

/**
 * Checks a source for an update, installs it if it is newer, and stores the outcome. A refusal is stored too.
 * @returns the stored outcome
 * @throws when the outcome cannot be stored; PackError 'cancelled' when the check was aborted or its source is no
 * longer configured (this is not stored as a failure)
 */
export async function checkForUpdate(
  source: { address: string; key: string },
  tools: UpdateCheckOptions,
): Promise<LastUpdateCheck> {
  try {
    if (!(await tools.mayReach(source.address))) throw new PackError('not-allowed')
    const { kind } = await updateLibrary(source.address, { ...tools, key: source.key, today: toIsoDate(new Date()) })
    return await saveUpdateCheck({ came: kind })
  } catch (error) {
    const { refusal, at } = toPackError(error)
    if (refusal === 'cancelled') throw error
    if (refusal === 'storage') console.error('packs: the storage', error)
    return saveUpdateCheck({ came: refusal, ...at })
  }
}
