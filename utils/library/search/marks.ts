import type { Span } from '../../draft.ts'
import type { Field } from './entries.ts'
import { OTHER } from './likeness.ts'
import type { TextMatch, WordHit } from './words.ts'

/** The marks in the two fields that are shown. */
export interface Marks {
  title: Span[]
  summary: Span[]
}

/**
 * Where to mark: runs of words in the order typed if there are any, else the single words when they are half of
 * what was typed. Words that agree by letters
 * only ("mặt" for "mật") or in their beginning are marked only when nothing agrees better.
 */
export function marksIn(title: Field, summary: Field, match: TextMatch | undefined): Marks {
  if (!match) return { title: [], summary: [] }
  const shown = match.hits.filter((hit) => hit.field === 'title' || hit.field === 'summary')
  const better = shown.filter((hit) => hit.likeness > OTHER)
  const likest = better.length > 0 ? better : shown
  const typedWhole = new Set(match.hits.filter((hit) => hit.complete && hit.likeness > OTHER).map((hit) => hit.word))
  const hits = likest.filter((hit) => hit.complete || !typedWhole.has(hit.word))
  const inRuns = hits.filter((hit) => hits.some((other) => isNext(hit, other) || isNext(other, hit)))
  const words = new Set(hits.map((hit) => hit.word)).size
  const marked = inRuns.length > 0 ? inRuns : words * 2 >= match.words ? hits : []
  return { title: spansOf(title, marked), summary: spansOf(summary, marked) }
}

function isNext(first: WordHit, second: WordHit): boolean {
  return first.field === second.field && second.token === first.token + 1 && second.word === first.word + 1
}

function spansOf(field: Field, hits: readonly WordHit[]): Span[] {
  const spans = hits
    .filter((hit) => hit.field === field.name)
    .map((hit) => ({ start: field.tokens[hit.token]!.start, end: field.tokens[hit.token]!.start + hit.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && /^[\s/-]*$/.test(field.text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged
}
