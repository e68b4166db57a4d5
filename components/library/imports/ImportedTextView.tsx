import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { libraryEntryMessages } from '../../../utils/i18n/library/library-entry-messages.ts'
import { libraryStatusMessages } from '../../../utils/i18n/library/library-status-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import { HighlightedText } from '../../ui/HighlightedText.tsx'
import { FactRow } from '../DocumentFacts.tsx'
import type { ImportedTextProps } from './ImportedTextEntry.tsx'
import { TextContents } from './TextContents.tsx'
import { TextProvenance } from './TextProvenance.tsx'
import { getTextTitle } from './text-title.ts'
import { WordingView } from './WordingView.tsx'

/** A complete imported text: facts, provenance, contents, and the full wording on demand. */
export function ImportedTextView(props: ImportedTextProps & { text: ImportedText }): JSX.Element {
  const { text, language, onOpen } = props
  const messages = translate(importedTextMessages, language)
  const { facts: names } = translate(libraryEntryMessages, language)
  const { from } = translate(libraryStatusMessages, language)
  const { facts } = text
  const [whole, setWhole] = useState(text.parts.length === 0)
  const issued = [facts.issued && formatDate(facts.issued), facts.issuer].filter(Boolean).join(', ')
  return (
    <article class="provision">
      <h3>{getTextTitle(text, language)}</h3>
      <p class="law">
        <HighlightedText text={[facts.kind, facts.number].filter(Boolean).join(' ')} />
      </p>
      <TextProvenance {...props} />
      <dl class="facts">
        {issued !== '' && <FactRow name={names.issued}>{issued}</FactRow>}
        {facts.inForceFrom && <FactRow name={names.force}>{from(formatDate(facts.inForceFrom))}</FactRow>}
      </dl>
      {text.parts.length > 0 && (
        <>
          <h4 class="strong">{messages.contents}</h4>
          <TextContents text={text} language={language} onOpen={onOpen} />
          {!whole && (
            <p>
              <button type="button" class="btn line" onClick={() => setWhole(true)}>
                {messages.showWhole}
              </button>
            </p>
          )}
        </>
      )}
      {whole && <WordingView wording={text} language={language} />}
    </article>
  )
}
