import type { ChangeCounts, UpdatesWords } from '../../utils/i18n/library/updates.ts'
import { type Changes, changesBetween } from '../../utils/library/packs/diff.ts'
import type { Installed } from '../../utils/library/packs/installed.ts'
import { withPack } from '../../utils/library/packs/overlay.ts'
import type { Bundle } from '../../utils/library/packs/read-pack.ts'

/** What the pack in use changed: against the pack before where there is one, else against the bundled library. */
export function changesOf({ current, previous }: Pick<Installed, 'current' | 'previous'>, bundle: Bundle): Changes {
  const before = previous ? withPack(bundle, previous.pack) : bundle
  return changesBetween(before, current ? withPack(bundle, current.pack) : bundle)
}

/** How many records of each sort changed. */
export function countsOf(changes: Changes): ChangeCounts {
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
export function summaryOf(
  installed: Pick<Installed, 'current' | 'previous'>,
  bundle: Bundle,
  words: UpdatesWords,
): string {
  return words.changes.summary(countsOf(changesOf(installed, bundle)))
}
