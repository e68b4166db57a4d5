import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { libraryWords } from '../../../utils/i18n/library/library.ts'
import { say } from '../../../utils/i18n/translate.ts'
import { shownDate } from '../../../utils/library/dates.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { Rich } from '../../ui/HighlightedText.tsx'
import { Fact } from '../Facts.tsx'
import { Lines, PartView } from './PartView.tsx'
import { TextContents } from './TextContents.tsx'
import type { TextViewProps } from './TextEntry.tsx'
import { TextMark } from './TextMark.tsx'
import { titleOfText } from './title-of-text.ts'

/** A whole imported text: what it is, where it came from, its contents to open, and all of it word for word. */
export function TextView(props: TextViewProps & { text: ImportedText }): JSX.Element {
  const { text, language, onOpen } = props
  const words = say(importWords, language)
  const { facts: names, from } = say(libraryWords, language)
  const { facts } = text
  const [whole, setWhole] = useState(text.parts.length === 0)
  const issued = [facts.issued && shownDate(facts.issued), facts.issuer].filter(Boolean).join(', ')
  return (
    <article class="provision">
      <h3>{titleOfText(text, language)}</h3>
      <p class="law">
        <Rich text={[facts.kind, facts.number].filter(Boolean).join(' ')} />
      </p>
      <TextMark {...props} />
      <dl class="facts">
        {issued !== '' && <Fact name={names.issued}>{issued}</Fact>}
        {facts.inForceFrom && <Fact name={names.force}>{from(shownDate(facts.inForceFrom))}</Fact>}
      </dl>
      {text.parts.length > 0 && (
        <>
          <h4 class="strong">{words.contents}</h4>
          <TextContents text={text} language={language} onOpen={onOpen} />
          {!whole && (
            <p>
              <button type="button" class="btn line" onClick={() => setWhole(true)}>
                {words.showWhole}
              </button>
            </p>
          )}
        </>
      )}
      {whole && (
        <blockquote class="quoted" lang="vi">
          <Lines text={text.opening} />
          {text.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that never changes, some of one number
            <PartView key={index} part={part} />
          ))}
          <Lines text={text.closing} />
        </blockquote>
      )}
    </article>
  )
}
