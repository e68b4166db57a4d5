import type { JSX } from 'preact'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { formatFullCitation } from '../../utils/library/format-full-citation.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { getSourceLink } from '../../utils/library/source-link.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon } from '../ui/Icon.tsx'

/** What can be copied: the short citation, the full one, the number for the site's search. */
type Copied = 'short' | 'full' | 'number'

/**
 * The actions of an entry: copy the citation, short or in full; print, if `onPrint` is given; open the official text,
 * or the site to search it, with the number copied for its search field.
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
  const { outcome, copy } = useCopy<Copied>()
  const place = getSourceLink(document)
  // In the popup, the room is for the entry: what the link does is said to screen readers, and once it is pressed.
  const isCompact = props.onPrint === undefined
  const full = formatFullCitation(library, id)
  // Plain spaces, because a pasted citation with no-break spaces is hard to find again by a text search.
  const short = () => formatCitation(library, id, language, { capital: true }).replaceAll('\u00a0', ' ')
  const nameOf = (what: 'short' | 'full', name: string) =>
    outcome?.what === what ? (outcome.copied ? messages.copied : messages.notCopied) : name
  const isCopied = (what: Copied) => outcome?.what === what && outcome.copied
  return (
    <footer class={isCompact ? 'bar low' : 'bar'}>
      <button type="button" class="btn line wide" onClick={() => void copy('short', short())}>
        <Icon name={isCopied('short') ? 'done' : 'copy'} />
        <span role="status">{nameOf('short', messages.copy)}</span>
      </button>
      {full && (
        <button type="button" class="btn line wide" onClick={() => void copy('full', full.text)}>
          {isCopied('full') && <Icon name="done" />}
          <span role="status">{nameOf('full', messages.copyFull)}</span>
        </button>
      )}
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
        aria-describedby={place.kind === 'site' ? 'site-hint' : undefined}
        onClick={place.kind === 'site' ? () => void copy('number', document.number) : undefined}
      >
        {place.kind === 'site' ? messages.openSite : messages.open[place.kind]}
        <Icon name="out" />
      </a>
      {(place.kind === 'site' || outcome?.what === 'full') && (
        <p id="site-hint" class={isCompact && !outcome ? 'bar-note sr' : 'bar-note'} role="status">
          {describe()}
        </p>
      )}
    </footer>
  )

  /** Says what the link to a site does, or what the copied citation lacks. */
  function describe(): string {
    if (outcome?.what === 'full' && outcome.copied && full) {
      return full.missing.length > 0
        ? messages.copiedWithout(full.missing.map((part) => messages.missingPart[part]))
        : messages.copiedFull
    }
    if (place.kind !== 'site') return ''
    if (outcome?.what !== 'number') return messages.siteHint(place.host)
    return outcome.copied ? messages.numberCopied(document.number) : messages.numberNotCopied(document.number)
  }
}
