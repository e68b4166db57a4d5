import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { importReviewMessages } from '../../../utils/i18n/library/import-review-messages.ts'
import { textFactsMessages } from '../../../utils/i18n/library/text-facts-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import { findDocumentByNumber } from '../../../utils/library/imports/parser/extract-facts.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'
import { FactsForm } from './FactsForm.tsx'
import { dropFactsDraft, type FactsDraft, getFactsDraft, keepFactsDraft } from './facts-drafts.ts'
import { isBoundTo, listUpdatedReminders } from './text-bindings.ts'
import { loadImportedTexts } from './use-imported-texts.ts'

/**
 * Edits the facts of an imported text, and whether it is a rule of the agency. Its wording stays as it is. What is
 * neither saved nor given up is there again when the text is opened again.
 */
export function TextFactsEditor(props: {
  text: ImportedText
  stored: SettingsState
  onSaved(text: ImportedText): void
  onCancel(): void
}): JSX.Element {
  const { text, stored } = props
  const { language, reminders } = stored.settings
  const messages = translate(textFactsMessages, language)
  const { nameNeeded, wrongDate } = translate(importReviewMessages, language).review
  const [kept] = useState(getFactsDraft(text.id))
  const [draft, setDraft] = useState<FactsDraft>(kept ?? { facts: text.facts, own: text.own })
  const { facts, own } = draft
  const [wrongDates, setWrongDates] = useState(0)
  const [problem, setProblem] = useState('')
  const nameField = useRef<HTMLInputElement>(null)
  // The button that opened the form is gone, and with it the focus.
  useLayoutEffect(() => nameField.current?.focus(), [])
  const bound = reminders.filter((reminder) => isBoundTo(reminder, text.id)).length
  const change = (changes: Partial<FactsDraft>) => {
    const changed = { ...draft, ...changes }
    setDraft(changed)
    keepFactsDraft(text.id, changed)
  }
  const save = async (event: Event) => {
    event.preventDefault()
    const title = facts.title?.trim()
    if (!title) {
      setProblem(nameNeeded)
      return nameField.current?.focus()
    }
    if (wrongDates > 0) return setProblem(wrongDate)
    const number = facts.number?.trim() || null
    const document = number === null ? null : findDocumentByNumber(number, facts.issued)
    try {
      const changed = { facts: { ...facts, title, number }, document, own }
      const saved = await (await loadImportedTexts()).updateTextFacts(text.id, changed)
      if (bound > 0) await stored.change({ reminders: listUpdatedReminders(reminders, saved) })
      dropFactsDraft(text.id)
      props.onSaved(saved)
    } catch (error) {
      console.error('Trước khi đăng:', error)
      setProblem(messages.notSaved)
    }
  }
  return (
    <form class="facts-editor" onSubmit={(event) => void save(event)} noValidate>
      {kept && <p class="muted">{messages.kept}</p>}
      <FactsForm
        {...{ facts, own, language, nameField }}
        onFacts={(next) => change({ facts: next })}
        onOwn={(next) => change({ own: next })}
        onWrongDates={setWrongDates}
      />
      {!own && bound > 0 && <p class="banner warn">{messages.unbinds(bound)}</p>}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="acts">
        <button type="submit" class="btn main">
          {messages.save}
        </button>
        <button
          type="button"
          class="btn plain"
          onClick={() => {
            dropFactsDraft(text.id)
            props.onCancel()
          }}
        >
          {messages.cancel}
        </button>
      </div>
    </form>
  )
}
