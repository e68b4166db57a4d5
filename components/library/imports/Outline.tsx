import type { JSX } from 'preact'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import type { Part, PartKind } from '../../../utils/library/imports/parser/imported-text.ts'
import { labelOf } from '../../../utils/library/imports/parser/label.ts'

const COUNTED = ['phan', 'chuong', 'muc', 'muc-dang', 'dieu', 'khoan', 'diem', 'phu-luc'] as const
/** Below these a text says something, above them it is only ordered. */
const LISTED: readonly PartKind[] = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'muc-dang', 'phu-luc']

/** The structure of a text: how many parts of each kind, and its headings to open. */
export function Outline({ parts, language }: { parts: readonly Part[]; language: Language }): JSX.Element {
  const words = say(importWords, language)
  const counts = new Map<PartKind, number>()
  count(parts, counts)
  const found = COUNTED.filter((kind) => counts.has(kind)).map(
    (kind) => [counts.get(kind)!, words.partNames[kind]] as const,
  )
  if (found.length === 0) return <p>{words.review.whole}</p>
  return (
    <details class="outline">
      <summary>{words.review.parts(found)}</summary>
      <Headings parts={parts} />
    </details>
  )
}

function Headings({ parts }: { parts: readonly Part[] }): JSX.Element {
  return (
    <ul>
      {parts
        .filter(({ kind }) => LISTED.includes(kind))
        .map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that never changes, some of one number
          <li key={index}>
            {labelOf(part)} {part.heading || part.text.slice(0, 80)}
            {part.parts.some(({ kind }) => LISTED.includes(kind)) && <Headings parts={part.parts} />}
          </li>
        ))}
    </ul>
  )
}

function count(parts: readonly Part[], counts: Map<PartKind, number>): void {
  for (const { kind, parts: inner } of parts) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    count(inner, counts)
  }
}
