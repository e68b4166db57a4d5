import type { JSX } from 'preact'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { libraryEntryMessages } from '../../../utils/i18n/library/library-entry-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import type { LocatedPart } from '../../../utils/library/imports/parser/locate-parts.ts'
import { useCopy } from '../../hooks/use-copy.ts'
import { Icon } from '../../ui/Icon.tsx'
import { formatQuotation } from './format-quotation.ts'
import type { ImportedTextProps } from './ImportedTextEntry.tsx'
import { formatTextCitation } from './text-citation.ts'
import { getTextTitle } from './text-title.ts'
import { useTextRemoval } from './use-text-removal.ts'

/**
 * Actions of an imported text: copy with citation, print, open the source, remove with undo.
 * @param props.place - the shown part, undefined for the whole text
 */
export function TextActions(
  props: ImportedTextProps & {
    id: string
    text: ImportedText
    place: LocatedPart | undefined
    onPrint?: (() => void) | undefined
  },
): JSX.Element {
  const { text, language, stored } = props
  const messages = translate(importedTextMessages, language)
  const { outcome, copy } = useCopy<'text'>()
  const { removed, remove, undo } = useTextRemoval(stored)
  const quote = () =>
    `${formatQuotation(text, props.place?.part)}\n(${formatTextCitation(text, props.place, language)})`
  const copyLabel = outcome ? (outcome.copied ? messages.copied : messages.notCopied) : messages.copyText
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
      <button type="button" class="btn line wide" onClick={() => void copy('text', quote())}>
        <Icon name={outcome?.copied ? 'done' : 'copy'} />
        <span role="status">{copyLabel}</span>
      </button>
      {props.onPrint && (
        <button type="button" class="btn line" onClick={props.onPrint}>
          {translate(libraryEntryMessages, language).print}
        </button>
      )}
      {text.origin.url && (
        <a class="btn line" href={text.origin.url} target="_blank" rel="noreferrer">
          {messages.openSource}
          <Icon name="out" />
        </a>
      )}
      <button type="button" class="btn plain" onClick={() => void remove(text.id)}>
        {messages.remove}
      </button>
    </footer>
  )
}
