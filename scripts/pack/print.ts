import { citeDocument, citeProvision } from '../../utils/library/packs/cite-record.ts'
import { changesBetween } from '../../utils/library/packs/diff.ts'
import { withPack } from '../../utils/library/packs/overlay.ts'
import type { Pack } from '../../utils/library/packs/pack.ts'
import type { Bundle } from '../../utils/library/packs/read-pack.ts'

/** What a pack changes in the bundled library, as lines to be read. */
export function changeLines(pack: Pack, bundle: Bundle): string[] {
  const after = withPack(bundle, pack)
  const changes = changesBetween(bundle, after)
  const byId = new Map(after.documents.map((document) => [document.id as string, document]))
  const lines = (heading: string, names: string[]) =>
    names.length === 0 ? [] : [`${heading}: ${names.length}`, ...names.map((name) => `  ${name}`)]
  const documents = (list: typeof changes.newDocuments) => list.map((each) => citeDocument(each, 'vi'))
  const provisions = (list: typeof changes.newProvisions) =>
    list.map((each) => citeProvision(each, byId.get(each.document), 'vi'))
  return [
    ...lines('Văn bản mới', documents(changes.newDocuments)),
    ...lines('Hết hiệu lực', documents(changes.endedDocuments)),
    ...lines('Văn bản đổi', documents(changes.changedDocuments)),
    ...lines('Điều khoản mới', provisions(changes.newProvisions)),
    ...lines('Điều khoản đổi', provisions(changes.changedProvisions)),
    ...lines('Điều khoản được bỏ', provisions(changes.goneProvisions)),
  ]
}
