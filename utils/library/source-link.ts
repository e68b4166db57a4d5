import type { LegalDocument } from './legal-document.ts'
import { getOfficialHost } from './share/official-page.ts'

/** A place to read a document: its own page if one is known, else the official site to look for it. */
export interface SourceLink {
  url: string
  kind: 'official' | 'press' | 'database' | 'site'
  /** Where the button leads, as people know it. */
  host: string
}

const PARTY_KINDS: readonly string[] = ['quy-dinh', 'huong-dan', 'cong-van']

/**
 * Where to read a document. Press and databases are named as such, never called official; nor is an
 * address outside the domains of the State and the Party, whatever the record (which an update may have brought) calls it.
 */
export function getSourceLink(document: LegalDocument): SourceLink {
  const { url, kind } = document.source
  if (url !== null) {
    const name = kind === 'press' ? 'press' : kind === 'database' || !getOfficialHost(url) ? 'database' : 'official'
    return { url, kind: name, host: new URL(url).host }
  }
  const host = PARTY_KINDS.includes(document.kind) ? 'tulieuvankien.dangcongsan.vn' : 'vanban.chinhphu.vn'
  return { url: `https://${host}/`, kind: 'site', host }
}
