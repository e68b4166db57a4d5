// The part of the background that checks for an update of the library. A pack is checked against the bundled records,
// so all of them come with it. It is a separate script (entrypoints/updates-part.ts), loaded when a check is due.

import { hasHostPermission } from '../../lib/host-permission.ts'
import type { UpdateSource } from '../../settings/settings-schema.ts'
import { isActiveUpdateSource } from '../../settings/update-source.ts'
import { DOCUMENTS } from '../bundled-documents.ts'
import { PROVISIONS } from '../bundled-provisions.ts'
import { checkForUpdate } from './check-for-update.ts'
import type { LastUpdateCheck } from './last-update-check.ts'

/** What the background asks of this part. */
export interface UpdatesPart {
  /**
   * Checks the source for an update, installs a newer pack, and stores the outcome.
   *
   * @throws when the outcome cannot be stored, or the source is no longer configured
   */
  checkSource(source: UpdateSource): Promise<LastUpdateCheck>
}

/** Creates the part. */
export function createUpdatesPart(): UpdatesPart {
  const bundle = { documents: DOCUMENTS, provisions: PROVISIONS }
  return {
    checkSource: (source) =>
      checkForUpdate(source, {
        bundle,
        mayReach: hasHostPermission,
        stillWanted: () => isActiveUpdateSource(source),
      }),
  }
}
