import type { JSX } from 'preact'
import { importReviewMessages } from '../../../utils/i18n/library/import-review-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedPart, PartKind } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'
import { namePart } from './name-part.ts'

const COUNTED_KINDS = ['phan', 'chuong', 'muc', 'muc-dang', 'dieu', 'khoan', 'diem', 'phu-luc'] as const
/** The kinds listed in the outline. Lower kinds contain the wording. */
const LISTED_KINDS: readonly PartKind[] = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'muc-dang', 'phu-luc']

/** The structure of a text: the count of each kind of part, and an expandable outline. */
export function TextOutline({ parts, language }: { parts: readonly ImportedPart[]; language: Language }): JSX.Element {
  const messages = translate(importReviewMessages, language)
  const counts = new Map<PartKind, number>()
  countParts(parts, counts)
  const found = COUNTED_KINDS.filter((kind) => counts.has(kind)).map(
    (kind) => [counts.get(kind)!, messages.partNames[kind]] as const,
  )
  if (found.length === 0) return <p>{messages.review.whole}</p>
  return (
    <details class="outline">
      <summary>{messages.review.parts(found)}</summary>
      <Headings parts={parts} />
    </details>
  )
}

function Headings({ parts }: { parts: readonly ImportedPart[] }): JSX.Element {
  return (
    <ul>
      {parts
        .filter(({ kind }) => LISTED_KINDS.includes(kind))
        .map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change, and some share a number
          <li key={index}>
            {formatPartLabel(part)} {namePart(part)}
            {part.parts.some(({ kind }) => LISTED_KINDS.includes(kind)) && <Headings parts={part.parts} />}
          </li>
        ))}
    </ul>
  )
}

function countParts(parts: readonly ImportedPart[], counts: Map<PartKind, number>): void {
  for (const { kind, parts: inner } of parts) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    countParts(inner, counts)
  }
}
