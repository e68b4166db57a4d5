import type { LegalDocument } from './legal-document.ts'
import { getOfficialHost } from './share/official-page.ts'

/** A link to read a document: its own page if one is known, otherwise the official site to search. */
export interface SourceLink {
  url: string
  kind: 'official' | 'press' | 'database' | 'site'
  /** The host the link leads to, as people know it. */
  host: string
}

/** Where the State and the Party publish their texts, to be searched by number. */
const STATE_SITE = 'vanban.chinhphu.vn'
const PARTY_SITE = 'tulieuvankien.dangcongsan.vn'
const PARTY_KINDS: readonly string[] = ['quy-dinh', 'huong-dan', 'cong-van']

/**
 * Chooses where to read a document. Press and databases are labelled as such and never called official. The same
 * applies to any address outside the domains of the State and the Party, because the record may come from a pack.
 */
export function getSourceLink(document: LegalDocument): SourceLink {
  const { url, kind } = document.source
  if (url !== null) {
    const name = getOfficialHost(url) ? 'official' : kind === 'press' ? 'press' : 'database'
    return { url, kind: name, host: new URL(url).host }
  }
  return getSiteLink(PARTY_KINDS.includes(document.kind))
}

/** Returns the official site to search for a text by its number. */
export function getSiteLink(isOfParty: boolean): SourceLink {
  const host = isOfParty ? PARTY_SITE : STATE_SITE
  return { url: `https://${host}/`, kind: 'site', host }
}
