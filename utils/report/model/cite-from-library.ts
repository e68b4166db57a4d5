import { formatCitation } from '../../library/format-citation.ts'
import type { Library } from '../../library/library.ts'
import { type CitedProvision, createCitedProvision } from './cited-provision.ts'

/** Names a provision of a library for a report: in Vietnamese, so that whoever receives it needs no library to read it. */
export function citeFromLibrary(library: Library, id: string): CitedProvision {
  const document = library.document(library.provision(id)?.document ?? id)
  const citation = formatCitation(library, id, 'vi', { capital: true }).replaceAll('\u00a0', ' ')
  // A law's name says what it is about; a decree is cited by its number alone.
  return createCitedProvision(id, citation, document?.name ? undefined : document?.title.vi)
}
