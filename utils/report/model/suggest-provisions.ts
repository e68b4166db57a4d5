import { getDocumentStatus } from '../../library/document-status.ts'
import type { Library } from '../../library/library.ts'
import type { Provision } from '../../library/provision.ts'
import { CATEGORY_PROVISIONS, type CategoryId } from './report-categories.ts'

/**
 * Finds the provisions to suggest for a category, in the order of CATEGORY_PROVISIONS.
 *
 * @param day Day on which the provisions must be in force, as yyyy-mm-dd.
 */
export function suggestProvisions(library: Library, category: CategoryId, day: string): Provision[] {
  return CATEGORY_PROVISIONS[category].flatMap((id) => {
    const provision = library.provision(id)
    return provision && isProvisionInForce(library, provision, day) ? [provision] : []
  })
}

/**
 * Whether a provision is in force on a day. A provision that is only partly verified counts as not in force.
 *
 * @param day As yyyy-mm-dd.
 */
export function isProvisionInForce(library: Library, provision: Provision, day: string): boolean {
  const document = library.document(provision.document)
  if (!document || provision.verification === 'partial') return false
  return getDocumentStatus(document, day, library) === 'in-force'
}
