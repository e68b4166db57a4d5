import type { ChangeCounts, LibraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import type { InstalledPacks } from '../../utils/library/packs/installed-packs.ts'
import { compareLibraries, type LibraryChanges } from '../../utils/library/packs/library-diff.ts'
import { mergePack } from '../../utils/library/packs/merge-pack.ts'
import type { BundledRecords } from '../../utils/library/packs/read-pack.ts'

/** What the pack in use changed: against the pack before where there is one, else against the bundled library. */
export function computePackChanges(
  { current, previous }: Pick<InstalledPacks, 'current' | 'previous'>,
  bundle: BundledRecords,
): LibraryChanges {
  const before = previous ? mergePack(bundle, previous.pack) : bundle
  return compareLibraries(before, current ? mergePack(bundle, current.pack) : bundle)
}

/** How many records of each sort changed. */
export function countChanges(changes: LibraryChanges): ChangeCounts {
  return {
    newDocuments: changes.newDocuments.length,
    endedDocuments: changes.endedDocuments.length,
    changedDocuments: changes.changedDocuments.length,
    goneDocuments: changes.goneDocuments.length,
    newProvisions: changes.newProvisions.length,
    changedProvisions: changes.changedProvisions.length,
    goneProvisions: changes.goneProvisions.length,
  }
}

/** What the pack in use changed, in a line: "3 văn bản mới, 1 hết hiệu lực, 12 điều khoản đổi". */
export function formatChangeSummary(
  installed: Pick<InstalledPacks, 'current' | 'previous'>,
  bundle: BundledRecords,
  messages: LibraryUpdateMessages,
): string {
  return messages.changes.summary(countChanges(computePackChanges(installed, bundle)))
}
