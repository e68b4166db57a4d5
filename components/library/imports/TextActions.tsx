import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { libraryWords } from '../../../utils/i18n/library/library.ts'
import { say } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import type { Place } from '../../../utils/library/imports/parser/places.ts'
import { Icon } from '../../ui/Icon.tsx'
import { citeText } from './cite-text.ts'
import { quotedText } from './quoted-text.ts'
import type { TextViewProps } from './TextEntry.tsx'
import { titleOfText } from './title-of-text.ts'
import { texts } from './use-texts.ts'

/** Copy the wording with its citation, print, open where it is from, remove it (with a way back). `place`: what is read, when not all. */
export function TextActions(
  props: TextViewProps & {
    id: string
    text: ImportedText
    place: Place | undefined
    onPrint?: (() => void) | undefined
  },
): JSX.Element {
  const { text, language, stored } = props
  const words = say(importWords, language)
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>()
  const [removed, setRemoved] = useState<ImportedText>()
  const copy = async () => {
    const cite = citeText(text, props.place, language)
    try {
      await navigator.clipboard.writeText(`${quotedText(text, props.place?.part)}\n(${cite})`)
      setOutcome('copied')
    } catch {
      setOutcome('notCopied')
    }
  }
  // The rules bound to checks go with their text and come back with it.
  const bound = stored.settings.reminders.filter(({ entry }) => entry.split('.')[0] === text.id)
  const [unbound, setUnbound] = useState(bound)
  const remove = async () => {
    const gone = await (await texts()).removeText(text.id)
    setUnbound(bound)
    if (bound.length > 0) {
      await stored.change({ reminders: stored.settings.reminders.filter((one) => !bound.includes(one)) })
    }
    setRemoved(gone)
  }
  const undo = async () => {
    if (!removed) return
    await (await texts()).keepText(removed)
    if (unbound.length > 0) await stored.change({ reminders: [...stored.settings.reminders, ...unbound] })
    setRemoved(undefined)
  }
  if (removed) {
    return (
      <footer class="bar">
        <p role="status" class="grow">
          {words.removed(titleOfText(removed, language))}
        </p>
        <button type="button" class="btn line" onClick={() => void undo()}>
          {words.undo}
        </button>
      </footer>
    )
  }
  return (
    <footer class="bar">
      <button type="button" class="btn line wide" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
        <span role="status">{words[outcome ?? 'copyText']}</span>
      </button>
      {props.onPrint && (
        <button type="button" class="btn line" onClick={props.onPrint}>
          {say(libraryWords, language).print}
        </button>
      )}
      {text.origin.url && (
        <a class="btn line" href={text.origin.url} target="_blank" rel="noreferrer">
          {words.openSource}
          <Icon name="out" />
        </a>
      )}
      <button type="button" class="btn plain" onClick={() => void remove()}>
        {words.remove}
      </button>
    </footer>
  )
}
