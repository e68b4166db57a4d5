import { toIsoDate } from '../iso-dates.ts'
import type { FetchPackOptions } from './fetch-pack.ts'
import { type LastUpdateCheck, saveUpdateCheck } from './last-update-check.ts'
import { PackError, toPackError } from './pack-error.ts'
import type { BundledRecords } from './read-pack.ts'
import { updateLibrary } from './update-library.ts'

/** What a look for an update goes by. */
export interface UpdateCheckOptions extends FetchPackOptions {
  bundle: BundledRecords
  /** Whether the browser lets us reach an address. */
  mayReach(address: string): Promise<boolean>
  /** Whether the source is still in use, when something has come from it. */
  stillWanted(): Promise<boolean>
}

/**
 * Looks for an update at a source, installs it when it is newer, and notes how that went. Resolves to what was noted; a refusal
 * is noted, too. Rejects only when the note cannot be stored, and with PackError 'cancelled' when it was ended or its source is
 * no longer in use, which is no failure to be noted.
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
