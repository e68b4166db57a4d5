import type { Span } from '../../draft.ts'
import type { Entry } from './entries.ts'
import type { Field } from './fields.ts'
import { runsOf, type WordHit } from './hits.ts'
import { OTHER } from './similarity.ts'

/** The marks in the two texts that are shown. */
export interface Marks {
  title: readonly Span[]
  summary: readonly Span[]
}

/**
 * Where to mark: runs of words in the order typed if there are any, else the single words when they are half of
 * what was typed. Words that agree by letters only ("mặt" for "mật"), in their beginning, or that were mistyped are marked only
 * when nothing agrees better, in what is not shown either ("đăng" among the everyday words leaves "dạng" unmarked).
 */
export function marksIn(entry: Entry, found: readonly WordHit[], words: number): Marks {
  const { title, body } = entry
  const shown = found.filter((hit) => hit.field === title.name || hit.field === body.name)
  const sure = new Set(found.filter((hit) => hit.likeness > OTHER).map((hit) => hit.word))
  const likest = shown.filter((hit) => hit.likeness > OTHER || !sure.has(hit.word))
  const typedWhole = new Set(found.filter((hit) => hit.complete && hit.likeness > OTHER).map((hit) => hit.word))
  const hits = likest.filter((hit) => hit.complete || !typedWhole.has(hit.word))
  const inRuns = runsOf(hits)
  const answered = new Set(hits.map((hit) => hit.word)).size
  const marked = inRuns.length > 0 ? inRuns : answered * 2 >= words ? hits : []
  return { title: spansOf(title, marked), summary: spansOf(body, marked) }
}

function spansOf(field: Field, hits: readonly WordHit[]): Span[] {
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
