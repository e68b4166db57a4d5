import { type Document, PACKED, type Provision } from '../../utils/library/index.ts'
import { watchInstalled } from '../../utils/library/packs/installed.ts'
import { withPack } from '../../utils/library/packs/overlay.ts'

/** Calls back with the records as an installed update made them, or undefined where there is none. Returns the way to stop. */
export function watchLibrary(
  onRecords: (records: { documents: readonly Document[]; provisions: readonly Provision[] } | undefined) => void,
): () => void {
  return watchInstalled(
    PACKED,
    ({ current, problem }) => onRecords(current && !problem ? withPack(PACKED, current.pack) : undefined),
    // The packed rules stand; the settings say what is wrong.
    (error) => console.warn('Trước khi đăng:', error),
  )
}
