import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { cutWording, type TextWording } from '../../../utils/library/imports/parser/cut-wording.ts'
import { Paragraphs, PartView } from './PartView.tsx'

/** What is drawn at once, as `cutWording` counts it: most laws, and at most 5,000 lines. */
const PORTION_UNITS = 500_000

/** A wording, word for word. A longer one is drawn in portions, which the user asks for. */
export function WordingView({ wording, language }: { wording: TextWording; language: Language }): JSX.Element {
  const [portions, setPortions] = useState(1)
  const { opening, parts, closing, isCut } = cutWording(wording, portions * PORTION_UNITS)
  return (
    <>
      <blockquote class="quoted" lang="vi">
        <Paragraphs text={opening} />
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change, and some share a number
          <PartView key={index} part={part} />
        ))}
        <Paragraphs text={closing} />
      </blockquote>
      {isCut && (
        <p>
          <button type="button" class="btn line" onClick={() => setPortions(portions + 1)}>
            {translate(importedTextMessages, language).showMore}
          </button>
        </p>
      )}
    </>
  )
}
