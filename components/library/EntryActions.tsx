import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { getSourceLink } from '../../utils/library/source-link.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'

/**
 * The actions of an entry: copy the citation; print, if `onPrint` is given; open the official text or the site to
 * search it.
 * @param props.id id of the provision or document shown
 */
export function EntryActions(props: {
  id: string
  document: LegalDocument
  language: Language
  onPrint?: (() => void) | undefined
}): JSX.Element {
  const { id, document, language } = props
  const messages = translate(libraryEntryMessages, language)
  const library = useLibrary()
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>()
  const place = getSourceLink(document)
  const copy = async () => {
    // Plain spaces, because a pasted citation with no-break spaces is hard to find again by a text search.
    const text = formatCitation(library, id, language, { capital: true }).replaceAll('\u00a0', ' ')
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('notCopied')
    }
  }
  return (
    <footer class="bar">
      <button type="button" class="btn line wide" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
        <span role="status">{messages[outcome ?? 'copy']}</span>
      </button>
      {props.onPrint && (
        <button type="button" class="btn line wide" onClick={props.onPrint}>
          {messages.print}
        </button>
      )}
      <a
        class={place.kind === 'official' ? 'btn main wide' : 'btn line wide'}
        href={place.url}
        target="_blank"
        rel="noreferrer"
        title={place.host}
      >
        {place.kind === 'site' ? messages.openSite : messages.open[place.kind]}
        <Icon name="out" />
      </a>
    </footer>
  )
}
