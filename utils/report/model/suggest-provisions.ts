import { getDocumentStatus } from '../../library/document-status.ts'
import type { Library } from '../../library/library.ts'
import type { Provision } from '../../library/provision.ts'
import { CATEGORY_PROVISIONS, type CategoryId } from './report-categories.ts'

/** The provisions to suggest for a category, the first first. In: the library, and the day (yyyy-mm-dd) on which they must hold. */
export function suggestProvisions(library: Library, category: CategoryId, day: string): Provision[] {
  return CATEGORY_PROVISIONS[category].flatMap((id) => {
    const provision = library.provision(id)
    return provision && isProvisionInForce(library, provision, day) ? [provision] : []
  })
}

/** Whether a provision was in force on a day, as far as it was checked well enough to say so. */
export function isProvisionInForce(library: Library, provision: Provision, day: string): boolean {
  const document = library.document(provision.document)
  if (!document || provision.verification === 'partial') return false
  return getDocumentStatus(document, day, library) === 'in-force'
}
