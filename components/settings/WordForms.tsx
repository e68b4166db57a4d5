// The rows and forms of the lists of words.

import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { LEVELS, type Level } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { wordListMessages } from '../../utils/i18n/pages/word-list-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import type { FlaggedEntry } from '../../utils/settings/composer-choices.ts'
import { findWordProblem, normalizeWord, type OwnWordList, type OwnWords } from '../../utils/settings/word-lists.ts'
import { Icon } from '../ui/Icon.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'

/** A word that is always pointed out; one of the organisation has no `onRemove`, and cannot be changed. */
export function FlaggedRow(props: {
  word: FlaggedEntry
  language: Language
  onLevel?(level: Level): void
  onRemove?(): void
}): JSX.Element {
  const { word, language, onLevel, onRemove } = props
  const messages = translate(wordListMessages, language)
  return (
    <li class="row">
      <div>
        <p class="strong">{toBidiSafeLine(word.phrase)}</p>
        {word.note && <p class="say">{toBidiSafeLine(word.note)}</p>}
      </div>
      {onLevel ? (
        <LevelChoice level={word.level} name={messages.levelOf(word.phrase)} language={language} onLevel={onLevel} />
      ) : (
        <LevelTag level={word.level} language={language} />
      )}
      {onRemove && <RemoveButton name={messages.remove(word.phrase)} onRemove={onRemove} />}
    </li>
  )
}

/** A button that takes a word off its list. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove(): void }): JSX.Element {
  return (
    <button type="button" class="icon-btn" aria-label={name} title={name} onClick={onRemove}>
      <Icon name="close" />
    </button>
  )
}

/** Adds a word that is never pointed out. */
export function NeverWordForm(props: {
  words: OwnWords
  language: Language
  onAdd(phrase: string): Promise<boolean>
}): JSX.Element {
  const { words, language } = props
  const messages = translate(wordListMessages, language)
  const field = useWordField(words, 'never', language)
  const add = (event: Event) => {
    event.preventDefault()
    if (field.accepts()) void props.onAdd(normalizeWord(field.phrase)).then((done) => done && field.clear())
  }
  return (
    <form class="add-word" onSubmit={add} noValidate>
      <WordField label={messages.never.field} field={field} />
      <button type="submit" class="btn line" aria-label={messages.addTo.never}>
        <Icon name="plus" />
        {messages.add}
      </button>
    </form>
  )
}

/** Adds a word that is always pointed out, with its level and a note. */
export function FlaggedWordForm(props: {
  words: OwnWords
  language: Language
  onAdd(word: FlaggedEntry): Promise<boolean>
}): JSX.Element {
  const { words, language } = props
  const messages = translate(wordListMessages, language)
  const field = useWordField(words, 'flagged', language)
  const [level, setLevel] = useState<Level>('warn')
  const [note, setNote] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    if (!field.accepts() || !(await props.onAdd({ phrase: normalizeWord(field.phrase), level, note: note.trim() })))
      return
    field.clear()
    setNote('')
  }
  return (
    <form class="add-word flagged" onSubmit={add} noValidate>
      <WordField label={messages.flagged.field} field={field} />
      <div>
        <span class="label-line" aria-hidden="true">
          {messages.flagged.level}
        </span>
        <LevelChoice level={level} name={messages.flagged.level} language={language} onLevel={setLevel} />
      </div>
      <label class="note-field">
        <span class="label-line">{messages.flagged.note}</span>
        <span class="field">
          <input
            value={note}
            maxLength={200}
            autocomplete="off"
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </span>
      </label>
      <button type="submit" class="btn line" aria-label={messages.addTo.flagged}>
        <Icon name="plus" />
        {messages.add}
      </button>
    </form>
  )
}

interface WordFieldState {
  phrase: string
  problem: string
  setPhrase(phrase: string): void
  /** Whether what was typed can be added; if not, the reason appears. */
  accepts(): boolean
  clear(): void
}

function useWordField(words: OwnWords, list: OwnWordList, language: Language): WordFieldState {
  const messages = translate(wordListMessages, language)
  const [phrase, setPhrase] = useState('')
  const [problem, setProblem] = useState('')
  return {
    phrase,
    problem,
    setPhrase: (typed) => {
      setPhrase(typed)
      setProblem('')
    },
    accepts: () => {
      const found = findWordProblem(words, list, phrase)
      setProblem(found ? messages.problems[found] : '')
      return !found
    },
    clear: () => setPhrase(''),
  }
}

function WordField({ label, field }: { label: string; field: WordFieldState }): JSX.Element {
  const id = useId()
  return (
    <label class="word-field">
      <span class="label-line">{label}</span>
      <span class="field">
        <input
          value={field.phrase}
          maxLength={120}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={field.problem !== ''}
          aria-describedby={id}
          onInput={(event) => field.setPhrase(event.currentTarget.value)}
        />
      </span>
      <span id={id} role="alert" class="meta problem">
        {field.problem}
      </span>
    </label>
  )
}

function LevelChoice(props: {
  level: Level
  name: string
  language: Language
  onLevel(level: Level): void
}): JSX.Element {
  const names = translate(levelMessages, props.language)
  return (
    <span class={`select level-select ${props.level}`}>
      <select
        aria-label={props.name}
        value={props.level}
        onChange={(event) => props.onLevel(event.currentTarget.value as Level)}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {names[level]}
          </option>
        ))}
      </select>
    </span>
  )
}
