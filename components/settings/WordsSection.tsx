import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { wordListMessages } from '../../utils/i18n/pages/word-list-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { mergeWords, type OwnWordList, type OwnWords, removeWord } from '../../utils/settings/word-lists.ts'
import { PasteCheck } from '../findings/PasteCheck.tsx'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useManagedWords, useRunChoices } from '../hooks/use-run-choices.ts'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import { WordFile } from './WordFile.tsx'
import { FlaggedRow, FlaggedWordForm, NeverWordForm, RemoveButton } from './WordForms.tsx'

/** What was done last, and the lists as they were before it. */
interface LastChange {
  text: string
  before?: OwnWords
}

/** The user's own lists of words, those of the organisation, a CSV file of them, and a box to try a sentence. */
export function WordsSection(
  props: SectionProps & { libraryHref: string; onProvision(id: string): void },
): JSX.Element {
  const { settings } = props
  const { words, language } = settings
  const messages = translate(wordListMessages, language)
  const [last, setLast] = useState<LastChange>()
  const [tried, setTried] = useState('')
  const choices = useRunChoices(settings)
  const managed = useManagedWords()
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  /** Stores other lists, as a change of what is stored then, and offers the lists of before. */
  const store = async (edit: (stored: OwnWords) => OwnWords, text: string, undoes = true): Promise<boolean> => {
    const done = await props.change(({ words: stored }) => ({ words: edit(stored) }))
    setLast(done ? { text, ...(undoes && { before: words }) } : { text: messages.notStored })
    return done
  }
  const add = (added: OwnWords, text: string) => store((stored) => mergeWords(stored, added), text)
  const remove = (list: OwnWordList, phrase: string) =>
    void store((stored) => removeWord(stored, list, phrase), messages.removed(phrase))
  return (
    <SectionFrame id="words" messages={props.messages}>
      <div class="word-lists" {...kept}>
        <p role="status" tabIndex={-1} class={last ? 'banner' : 'sr'}>
          <span class="grow">{last?.text}</span>
          {last?.before && (
            <button
              type="button"
              class="btn quiet"
              onClick={() => void store(() => last.before!, messages.undone, false)}
            >
              {messages.undo}
            </button>
          )}
        </p>
        <h3>{messages.never.title}</h3>
        <p class="intro">
          {messages.never.about} {messages.never.numbers} <a href="#numbers">{props.messages.sections.numbers.name}</a>.
        </p>
        <div class="sheet-card">
          <NeverList words={words.never} language={language} onRemove={(phrase) => remove('never', phrase)} />
          <NeverWordForm
            words={words}
            language={language}
            onAdd={(phrase) => add({ never: [phrase], flagged: [] }, messages.added(phrase))}
          />
        </div>
        <h3>{messages.flagged.title}</h3>
        <p class="intro">
          {messages.flagged.about} {messages.flagged.rules} <a href={props.libraryHref}>{messages.flagged.library}</a>.
        </p>
        <div class="sheet-card">
          {words.flagged.length === 0 && <p class="meta muted none">{messages.flagged.none}</p>}
          <ul>
            {words.flagged.map((word) => (
              <FlaggedRow
                key={word.phrase}
                word={word}
                language={language}
                onLevel={(level) =>
                  void store(
                    (stored) => mergeWords(stored, { never: [], flagged: [{ ...word, level }] }),
                    messages.added(word.phrase),
                  )
                }
                onRemove={() => remove('flagged', word.phrase)}
              />
            ))}
          </ul>
          <FlaggedWordForm
            words={words}
            language={language}
            onAdd={(word) => add({ never: [], flagged: [word] }, messages.added(word.phrase))}
          />
        </div>
        {managed.words.length + managed.unusable > 0 && (
          <>
            <h3>{messages.agency.title}</h3>
            <p class="intro">{messages.agency.about}</p>
            <ul class="sheet-card">
              {managed.words.map((word) => (
                <FlaggedRow key={word.phrase} word={word} language={language} />
              ))}
            </ul>
            {managed.unusable > 0 && <p class="meta muted">{messages.agency.unusable(managed.unusable)}</p>}
          </>
        )}
        <WordFile words={words} language={language} onUse={add} />
      </div>
      <h3>{messages.try.title}</h3>
      <p class="intro">{messages.try.about}</p>
      <div class="sheet-card try-words">
        <PasteCheck
          label={messages.try.label}
          language={language}
          choices={choices}
          text={tried}
          onText={setTried}
          onProvision={props.onProvision}
        />
      </div>
    </SectionFrame>
  )
}

function NeverList(props: {
  words: readonly string[]
  language: Language
  onRemove(phrase: string): void
}): JSX.Element {
  const { words, language } = props
  const messages = translate(wordListMessages, language)
  if (words.length === 0) return <p class="meta muted none">{messages.never.none}</p>
  return (
    <ul class="chips">
      {words.map((phrase) => (
        <li key={phrase} class="chip">
          {toBidiSafeLine(phrase)}
          <RemoveButton name={messages.remove(phrase)} onRemove={() => props.onRemove(phrase)} />
        </li>
      ))}
    </ul>
  )
}
