import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { libraryMessages } from '../../../utils/i18n/library/library-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import type { LocatedPart } from '../../../utils/library/imports/parser/locate-parts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { formatQuotation } from './format-quotation.ts'
import type { ImportedTextProps } from './ImportedTextEntry.tsx'
import { formatTextCitation } from './text-citation.ts'
import { getTextTitle } from './text-title.ts'
import { loadImportedTexts } from './use-imported-texts.ts'

/** Copy the wording with its citation, print, open where it is from, remove it (with a way back). `place`: what is read, when not all. */
export function TextActions(
  props: ImportedTextProps & {
    id: string
    text: ImportedText
    place: LocatedPart | undefined
    onPrint?: (() => void) | undefined
  },
): JSX.Element {
  const { text, language, stored } = props
  const messages = translate(importMessages, language)
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>()
  const [removed, setRemoved] = useState<ImportedText>()
  const copy = async () => {
    const cite = formatTextCitation(text, props.place, language)
    try {
      await navigator.clipboard.writeText(`${formatQuotation(text, props.place?.part)}\n(${cite})`)
      setOutcome('copied')
    } catch {
      setOutcome('notCopied')
    }
  }
  // The rules bound to checks go with their text and come back with it.
  const bound = stored.settings.reminders.filter(({ entry }) => entry.split('.')[0] === text.id)
  const [unbound, setUnbound] = useState(bound)
  const remove = async () => {
    const gone = await (await loadImportedTexts()).removeImportedText(text.id)
    setUnbound(bound)
    if (bound.length > 0) {
      await stored.change({ reminders: stored.settings.reminders.filter((one) => !bound.includes(one)) })
    }
    setRemoved(gone)
  }
  const undo = async () => {
    if (!removed) return
    await (await loadImportedTexts()).saveImportedText(removed)
    if (unbound.length > 0) await stored.change({ reminders: [...stored.settings.reminders, ...unbound] })
    setRemoved(undefined)
  }
  if (removed) {
    return (
      <footer class="bar">
        <p role="status" class="grow">
          {messages.removed(getTextTitle(removed, language))}
        </p>
        <button type="button" class="btn line" onClick={() => void undo()}>
          {messages.undo}
        </button>
      </footer>
    )
  }
  return (
    <footer class="bar">
      <button type="button" class="btn line wide" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
        <span role="status">{messages[outcome ?? 'copyText']}</span>
      </button>
      {props.onPrint && (
        <button type="button" class="btn line" onClick={props.onPrint}>
          {translate(libraryMessages, language).print}
        </button>
      )}
      {text.origin.url && (
        <a class="btn line" href={text.origin.url} target="_blank" rel="noreferrer">
          {messages.openSource}
          <Icon name="out" />
        </a>
      )}
      <button type="button" class="btn plain" onClick={() => void remove()}>
        {messages.remove}
      </button>
    </footer>
  )
}
