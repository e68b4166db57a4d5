import { compareLibraries } from '../../utils/library/packs/library-diff.ts'
import { mergePack } from '../../utils/library/packs/merge-pack.ts'
import type { Pack } from '../../utils/library/packs/pack-schema.ts'
import type { BundledRecords } from '../../utils/library/packs/read-pack.ts'
import { formatDocumentTitle, formatProvisionTitle } from '../../utils/library/packs/record-titles.ts'

/** Lists the changes a pack makes to the bundled library, as lines for a reader. */
export function formatPackChanges(pack: Pack, bundle: BundledRecords): string[] {
  const after = mergePack(bundle, pack)
  const changes = compareLibraries(bundle, after)
  const byId = new Map(after.documents.map((document) => [document.id as string, document]))
  const lines = (heading: string, names: string[]) =>
    names.length === 0 ? [] : [`${heading}: ${names.length}`, ...names.map((name) => `  ${name}`)]
  const documents = (list: typeof changes.newDocuments) => list.map((each) => formatDocumentTitle(each, 'vi'))
  const provisions = (list: typeof changes.newProvisions) =>
    list.map((each) => formatProvisionTitle(each, byId.get(each.document), 'vi'))
  return [
    ...lines('Văn bản mới', documents(changes.newDocuments)),
    ...lines('Hết hiệu lực', documents(changes.endedDocuments)),
    ...lines('Văn bản có thay đổi', documents(changes.changedDocuments)),
    ...lines('Điều khoản mới', provisions(changes.newProvisions)),
    ...lines('Điều khoản có thay đổi', provisions(changes.changedProvisions)),
    ...lines('Điều khoản được bỏ', provisions(changes.goneProvisions)),
  ]
}
