import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { libraryEntryMessages } from '../../../utils/i18n/library/library-entry-messages.ts'
import { libraryStatusMessages } from '../../../utils/i18n/library/library-status-messages.ts'
import { textFactsMessages } from '../../../utils/i18n/library/text-facts-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'
import { HighlightedText } from '../../ui/HighlightedText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FactRow } from '../DocumentFacts.tsx'
import { BindingOverview } from './BindingOverview.tsx'
import { getFactsDraft } from './facts-drafts.ts'
import type { ImportedTextProps } from './ImportedTextEntry.tsx'
import { TextContents } from './TextContents.tsx'
import { TextFactsEditor } from './TextFactsEditor.tsx'
import { TextProvenance } from './TextProvenance.tsx'
import { getTextTitle } from './text-title.ts'
import { WordingView } from './WordingView.tsx'

/** A complete imported text: facts, provenance, contents, and the full wording on demand. */
export function ImportedTextView(
  props: ImportedTextProps & { text: ImportedText; onEdited(text: ImportedText): void },
): JSX.Element {
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
      <EditableFacts text={text} stored={props.stored} onEdited={props.onEdited} />
      {text.own && <BindingOverview text={text} stored={props.stored} onOpen={onOpen} />}
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

/** The button that opens the form of the facts, or the form. Closing it returns the focus to the button. */
function EditableFacts(props: {
  text: ImportedText
  stored: SettingsState
  onEdited(text: ImportedText): void
}): JSX.Element {
  const messages = translate(textFactsMessages, props.stored.settings.language)
  const [isEditing, setEditing] = useState(getFactsDraft(props.text.id) !== undefined)
  const [isSaved, setSaved] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const hasClosed = useRef(false)
  useLayoutEffect(() => {
    if (!isEditing && hasClosed.current) button.current?.focus()
    hasClosed.current = isEditing
  }, [isEditing])
  if (isEditing) {
    return (
      <TextFactsEditor
        text={props.text}
        stored={props.stored}
        onSaved={(text) => {
          props.onEdited(text)
          setSaved(true)
          setEditing(false)
        }}
        onCancel={() => setEditing(false)}
      />
    )
  }
  return (
    <p class="edit-facts">
      <button
        type="button"
        class="btn line"
        ref={button}
        onClick={() => {
          setSaved(false)
          setEditing(true)
        }}
      >
        <Icon name="pen" />
        {messages.edit}
      </button>
      <span class="muted" role="status">
        {isSaved && messages.saved}
      </span>
    </p>
  )
}
