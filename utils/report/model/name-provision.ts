import { cite } from '../../library/format-citation.ts'
import type { Library } from '../../library/library.ts'
import { type NamedProvision, namedProvision } from './named-provision.ts'

/** Names a provision of a library for a report: in Vietnamese, so that whoever receives it needs no library to read it. */
export function nameProvision(library: Library, id: string): NamedProvision {
  const document = library.document(library.provision(id)?.document ?? id)
  const citation = cite(library, id, 'vi', { capital: true }).replaceAll('\u00a0', ' ')
  // A law's name says what it is about; a decree is cited by its number alone.
  return namedProvision(id, citation, document?.name ? undefined : document?.title.vi)
}
