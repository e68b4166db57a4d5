import type { JSX } from 'preact'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { MissingDocument } from '../../utils/library/answers/ask-library.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import type { SearchHit } from '../../utils/library/search/index.ts'
import { getSiteLink } from '../../utils/library/source-link.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { HitList } from './HitList.tsx'

/**
 * Says that the library does not have the document a query names, where to search for it, and which documents have
 * nearly its number. Results that are only near the query are folded, so that none reads as the answer.
 */
export function MissingDocumentNotice(props: {
  missing: MissingDocument
  hits: readonly SearchHit[]
  language: Language
  today: string
  onOpen(id: string): void
}): JSX.Element {
  const { missing, hits, language, today, onOpen } = props
  const { missing: messages, notInLibrary } = translate(librarySearchMessages, language)
  const library = useLibrary()
  return (
    <>
      <EmptyState glyph="book" title={messages.title(missing.citation)} text={messages.text}>
        <SiteSearch key={missing.number} {...{ missing, language }} />
      </EmptyState>
      {missing.similar.length > 0 && (
        <div class="start">
          <h3 class="strong">{messages.similar}</h3>
          <div class="chips">
            {missing.similar.map((id) => (
              <button key={id} type="button" class="chip small" onClick={() => onOpen(id)}>
                {formatCitation(library, id, language, { capital: true })}
              </button>
            ))}
          </div>
        </div>
      )}
      {hits.length > 0 && (
        <details class="for-others" open={missing.results === 'naming'} key={missing.citation}>
          <summary>{missing.results === 'naming' ? messages.naming : notInLibrary.near(hits.length)}</summary>
          <HitList {...{ hits, language, today, onOpen }} />
        </details>
      )}
    </>
  )
}

/** Opens the official site, which takes no query from outside, with the number copied for its search field. */
function SiteSearch({ missing, language }: { missing: MissingDocument; language: Language }): JSX.Element {
  const messages = translate(librarySearchMessages, language).missing
  const { numberCopied, numberNotCopied } = translate(libraryEntryMessages, language)
  const { outcome, copy } = useCopy<'number'>()
  const { url, host } = getSiteLink(missing.isOfParty)
  const describe = outcome?.copied ? numberCopied : numberNotCopied
  return (
    <div class="site-search">
      <a
        class="btn line"
        href={url}
        target="_blank"
        rel="noreferrer"
        aria-describedby="missing-hint"
        onClick={() => void copy('number', missing.number)}
      >
        {messages.search}
        <Icon name="out" />
      </a>
      <p id="missing-hint" role="status">
        {outcome ? describe(missing.number) : messages.hint(host)}
      </p>
    </div>
  )
}
