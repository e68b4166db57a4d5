import type { ProvisionPath } from '../citation-table.ts'
import type { ParsedCitation } from './parse-citation.ts'
import type { SearchEntry } from './search-entries.ts'

/** Far above any score from text. */
const DOCUMENT_SCORE = 10_000
const ARTICLE_SCORE = 1_000

/** Computes how well an entry matches a citation, above every score from text. @returns 0 if it does not match */
export function computeCitationScore(entry: SearchEntry, citation: ParsedCitation): number {
  const { paths } = entry
  if (citation.documents.length > 0) {
    const named = findDocumentRank(entry, citation)
    if (named < 0) return 0
    // If several documents match ("91" is a law and a code), all entries of the first rank before those of the second.
    const base = DOCUMENT_SCORE * (1 + citation.documents.length - named)
    if (paths.length === 0) return base + (citation.article ? ARTICLE_SCORE / 2 : ARTICLE_SCORE)
    return base + Math.max(...paths.map((path) => computePlaceScore(path, citation)))
  }
  const cited = paths.filter(({ article }) => article !== undefined && article === citation.article)
  return cited.length > 0 ? ARTICLE_SCORE + Math.max(...cited.map((path) => computePlaceScore(path, citation))) : 0
}

/** Finds the rank of the first cited document the entry belongs to. @returns -1 if it belongs to none */
function findDocumentRank(entry: SearchEntry, citation: ParsedCitation): number {
  const ranks = entry.cited.map((id) => citation.documents.indexOf(id)).filter((rank) => rank >= 0)
  return ranks.length === 0 ? -1 : Math.min(...ranks)
}

function computePlaceScore(path: ProvisionPath, citation: ParsedCitation): number {
  if (!citation.article) return 100
  if (path.article !== citation.article) return 0
  let score = ARTICLE_SCORE
  if (citation.clause) score += path.clause === citation.clause ? 200 : path.clause ? 0 : 100
  if (citation.point) score += path.point === citation.point ? 50 : path.point ? 0 : 25
  // If the query has no clause, the whole article ranks before its parts.
  if (!citation.clause && !path.clause) score += 50
  return score
}
