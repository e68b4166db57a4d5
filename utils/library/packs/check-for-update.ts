import { isoDate } from '../dates.ts'
import type { FetchTools } from './fetch-pack.ts'
import { type LastLook, noteLook } from './last-update-check.ts'
import { asPackError, PackError } from './pack-error.ts'
import type { Bundle } from './read-pack.ts'
import { updateFrom } from './update.ts'

/** What a look for an update goes by. */
export interface LookTools extends FetchTools {
  bundle: Bundle
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
export async function lookForUpdate(source: { address: string; key: string }, tools: LookTools): Promise<LastLook> {
  try {
    if (!(await tools.mayReach(source.address))) throw new PackError('not-allowed')
    const { kind } = await updateFrom(source.address, { ...tools, key: source.key, today: isoDate(new Date()) })
    return await noteLook({ came: kind })
  } catch (error) {
    const { refusal, at } = asPackError(error)
    if (refusal === 'cancelled') throw error
    if (refusal === 'storage') console.error('packs: the storage', error)
    return noteLook({ came: refusal, ...at })
  }
}
