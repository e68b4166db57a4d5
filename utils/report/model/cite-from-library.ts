import { formatCitation } from '../../library/format-citation.ts'
import type { Library } from '../../library/library.ts'
import { type CitedProvision, createCitedProvision } from './cited-provision.ts'

/**
 * Cites a provision of a library for a report. The citation is in Vietnamese, so that the recipient can read it without
 * the library.
 *
 * @param id Id of a provision or of a document.
 */
export function citeFromLibrary(library: Library, id: string): CitedProvision {
  const document = library.document(library.provision(id)?.document ?? id)
  const citation = formatCitation(library, id, 'vi', { capital: true }).replaceAll('\u00a0', ' ')
  // A law's name says what it is about; a decree is cited by its number alone and needs its title.
  return createCitedProvision(id, citation, document?.name ? undefined : document?.title.vi)
}
