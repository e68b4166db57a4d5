import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import {
  addOfficeNumber,
  addOwnNumber,
  clearOwnNumbers,
  countOwnNumbers,
  type NumberProblem,
  readOfficeNumbers,
  removeOfficeNumber,
  restoreOwnNumbers,
} from '../../utils/compose/own-number-store.ts'
import { numberMessages } from '../../utils/i18n/pages/number-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useTrustedValue } from '../hooks/use-trusted-value.ts'
import { type Done, DoneLine, useDone } from './DoneLine.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import './numbers.css'

/** The telephone numbers that are no more than a note in a draft: the user's own, and those of the office. */
export function NumbersSection({ settings, messages }: SectionProps): JSX.Element {
  return (
    <SectionFrame id="numbers" messages={messages}>
      <OwnNumbers language={settings.language} />
      <OfficeNumbers language={settings.language} />
    </SectionFrame>
  )
}

function OwnNumbers({ language }: { language: Language }): JSX.Element {
  const messages = translate(numberMessages, language)
  const count = useTrustedValue('own-numbers', countOwnNumbers)
  const { done, act, undo } = useDone(language)
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  const clear = () =>
    void act(async () => {
      const before = await clearOwnNumbers()
      return { text: messages.own.cleared(before.hashes.length), undo: () => restoreOwnNumbers(before) }
    })
  const add = async (typed: string) => {
    const added = await addOwnNumber(typed)
    return typeof added === 'string' ? added : { text: messages.own.added, undo: added }
  }
  return (
    <div {...kept}>
      <h3>{messages.own.title}</h3>
      <p class="intro">{messages.own.about}</p>
      <div class="sheet-card">
        <div class="row numbers-row">
          <p>{count === 'failed' ? messages.notRead : count !== undefined && messages.own.count(count)}</p>
          {typeof count === 'number' && count > 0 && (
            <button type="button" class="btn line" onClick={clear}>
              {messages.own.clear}
            </button>
          )}
        </div>
      </div>
      <NumberForm {...{ language, act }} texts={messages.own} onAdd={add} />
      <DoneLine {...{ done, language }} onUndo={undo} />
    </div>
  )
}

function OfficeNumbers({ language }: { language: Language }): JSX.Element {
  const messages = translate(numberMessages, language)
  const { office } = messages
  const numbers = useTrustedValue('office-numbers', readOfficeNumbers)
  const { done, act, undo } = useDone(language)
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  const add = async (typed: string) => {
    const added = await addOfficeNumber(typed)
    return typeof added === 'string' ? added : { text: office.added(typed), undo: added }
  }
  const remove = (number: string) =>
    void act(async () => {
      await removeOfficeNumber(number)
      return { text: office.removed(number), undo: () => addOfficeNumber(number) }
    })
  return (
    <div {...kept}>
      <h3>{office.title}</h3>
      <p class="intro">{office.about}</p>
      {numbers === 'failed' && <p role="alert">{messages.notRead}</p>}
      {numbers?.length === 0 && <p class="meta muted">{office.empty}</p>}
      {typeof numbers === 'object' && numbers.length > 0 && (
        <ul class="sheet-card">
          {numbers.map((number) => (
            <li class="row numbers-row" key={number}>
              <span class="strong">{number}</span>
              <button
                type="button"
                class="btn plain"
                aria-label={office.removeNumber(number)}
                onClick={() => remove(number)}
              >
                {office.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NumberForm {...{ language, act }} texts={office} onAdd={add} />
      <DoneLine {...{ done, language }} onUndo={undo} />
    </div>
  )
}

interface NumberFormProps {
  language: Language
  texts: { label: string; placeholder: string }
  act(change: () => Promise<Done | undefined>): Promise<void>
  /** Stores a typed number. Resolves to what was done, or to why it was not. */
  onAdd(typed: string): Promise<Done | NumberProblem>
}

/** A field for a telephone number. It is emptied once the number is stored. */
function NumberForm({ language, texts, act, onAdd }: NumberFormProps): JSX.Element {
  const messages = translate(numberMessages, language)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<NumberProblem>()
  const field = useRef<HTMLInputElement>(null)
  const problemId = useId()
  const add = (event: Event) => {
    event.preventDefault()
    setProblem(undefined)
    void act(async () => {
      const added = await onAdd(typed.trim())
      if (typeof added === 'string') {
        setProblem(added)
        field.current?.focus()
        return undefined
      }
      setTyped('')
      return added
    })
  }
  return (
    <form class="add-number" onSubmit={add} noValidate>
      <label>
        <span class="label-line">{texts.label}</span>
        <span class="field">
          <input
            ref={field}
            type="tel"
            value={typed}
            maxLength={40}
            placeholder={texts.placeholder}
            // Without it, browsers store the field's content in their session files.
            autocomplete="off"
            aria-invalid={problem !== undefined}
            aria-describedby={problemId}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setProblem(undefined)
            }}
          />
        </span>
      </label>
      <button type="submit" class="btn line">
        {messages.add}
      </button>
      <p id={problemId} role="alert" class="meta problem">
        {problem && messages.problems[problem]}
      </p>
    </form>
  )
}
