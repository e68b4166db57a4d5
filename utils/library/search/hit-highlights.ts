import type { Span } from '../../draft.ts'
import type { SearchEntry } from './search-entries.ts'
import type { SearchField } from './search-fields.ts'
import { findRuns, type WordHit } from './word-hits.ts'
import { OTHER_DIACRITICS } from './word-similarity.ts'

/** The marks in the two texts that are shown. */
export interface HitHighlights {
  title: readonly Span[]
  summary: readonly Span[]
}

/**
 * Where to mark: runs of words in the order typed if there are any, else the single words when they are half of
 * what was typed. Words that agree by letters only ("mặt" for "mật"), in their beginning, or that were mistyped are marked only
 * when nothing agrees better, in what is not shown either ("đăng" among the everyday words leaves "dạng" unmarked).
 */
export function findHighlights(entry: SearchEntry, found: readonly WordHit[], words: number): HitHighlights {
  const { title, body } = entry
  const shown = found.filter((hit) => hit.field === title.name || hit.field === body.name)
  const sure = new Set(found.filter((hit) => hit.likeness > OTHER_DIACRITICS).map((hit) => hit.word))
  const likest = shown.filter((hit) => hit.likeness > OTHER_DIACRITICS || !sure.has(hit.word))
  const typedWhole = new Set(
    found.filter((hit) => hit.complete && hit.likeness > OTHER_DIACRITICS).map((hit) => hit.word),
  )
  const hits = likest.filter((hit) => hit.complete || !typedWhole.has(hit.word))
  const inRuns = findRuns(hits)
  const answered = new Set(hits.map((hit) => hit.word)).size
  const marked = inRuns.length > 0 ? inRuns : answered * 2 >= words ? hits : []
  return { title: buildSpans(title, marked), summary: buildSpans(body, marked) }
}

function buildSpans(field: SearchField, hits: readonly WordHit[]): Span[] {
  const spans = hits
    .filter((hit) => hit.field === field.name)
    .map((hit) => ({ start: field.starts[hit.token]!, end: field.starts[hit.token]! + hit.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && /^[\s/-]*$/.test(field.text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged
}
