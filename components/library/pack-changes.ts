import type { ChangeCounts, PackChangeMessages } from '../../utils/i18n/library/pack-change-messages.ts'
import type { InstalledPacks } from '../../utils/library/packs/installed-packs.ts'
import { compareLibraries, type LibraryChanges } from '../../utils/library/packs/library-diff.ts'
import { mergePack } from '../../utils/library/packs/merge-pack.ts'
import type { BundledRecords } from '../../utils/library/packs/read-pack.ts'

/**
 * Computes the changes made by the current pack: compared with the previous pack if there is one, otherwise with the
 * bundled library.
 */
export function computePackChanges(
  { current, previous }: Pick<InstalledPacks, 'current' | 'previous'>,
  bundle: BundledRecords,
): LibraryChanges {
  const before = previous ? mergePack(bundle, previous.pack) : bundle
  return compareLibraries(before, current ? mergePack(bundle, current.pack) : bundle)
}

/** Counts the changed records by category. */
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

/** Formats the changes made by the current pack in one line: "3 văn bản mới, 1 hết hiệu lực, 12 điều khoản mới". */
export function formatChangeSummary(
  installed: Pick<InstalledPacks, 'current' | 'previous'>,
  bundle: BundledRecords,
  messages: PackChangeMessages,
): string {
  return messages.summary(countChanges(computePackChanges(installed, bundle)))
}
