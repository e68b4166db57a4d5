import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { getDocumentStatus } from '../../utils/library/index.ts'
import { isToday } from '../../utils/library/iso-dates.ts'
import { getOwnTextStatus } from '../../utils/library/own-text-status.ts'
import { createExcerpt } from '../../utils/library/search/excerpt.ts'
import type { SearchHit } from '../../utils/library/search/index.ts'
import { findCurrentSuccessors } from '../../utils/library/succession.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EntryLink } from './EntryLink.tsx'
import { OwnTextStatusLine, StatusLine } from './StatusLine.tsx'

/** Maximum length of a summary in the list, in UTF-16 units: two to three lines of the popup. */
const MAX_EXCERPT_LENGTH = 150

interface HitListProps {
  hits: readonly SearchHit[]
  language: Language
  today: string
  onOpen(id: string): void
}

/** Search results: citation, excerpt with marks, status of the document, and its successor if it has one. */
export function HitList({ hits, language, today, onOpen }: HitListProps): JSX.Element {
  return (
    <ul class="hits">
      {hits.map((hit) => (
        <HitItem key={hit.id} {...{ hit, language, today, onOpen }} />
      ))}
    </ul>
  )
}

function HitItem({ hit, language, today, onOpen }: Omit<HitListProps, 'hits'> & { hit: SearchHit }): JSX.Element {
  const messages = translate(librarySearchMessages, language)
  const statusMessages = translate(libraryStatusMessages, language)
  const library = useLibrary()
  const { document } = hit
  const imported = hit.kind === 'imported'
  const provision = imported ? undefined : hit.provision
  const status = document
    ? getDocumentStatus(document, today, library)
    : hit.kind === 'imported'
      ? getOwnTextStatus(hit.text, today)
      : undefined
  const old = status === 'replaced' || status === 'expired'
  const [successor] = findCurrentSuccessors(hit.id, library)
  const later = status === 'not-yet' && !isToday(today)
  const part = createExcerpt(hit.summary, hit.marks.summary, MAX_EXCERPT_LENGTH)
  return (
    <li class={old || later ? 'old' : ''}>
      <EntryLink id={hit.id} language={language} onOpen={onOpen} class="title">
        <HighlightedText text={hit.title} marks={hit.marks.title} />
      </EntryLink>
      <p class={[imported && 'verbatim', (old || later) && 'muted'].filter(Boolean).join(' ')}>
        <HighlightedText text={part.text} marks={part.marks} />
      </p>
      {imported && (
        <p class="tags">
          <Icon name="file" />
          {messages.imported}
        </p>
      )}
      {hit.kind === 'imported' && !document && hit.text.own && (
        <OwnTextStatusLine {...{ status, language, today }} facts={hit.text.facts} />
      )}
      {document && (
        <StatusLine
          {...{ language, today, document, provision }}
          also={hit.kind === 'provision' && !old ? messages.digest : ''}
        >
          {old && successor && (
            <span>
              {statusMessages.nowSee} <EntryLink id={successor} language={language} onOpen={onOpen} inline />
            </span>
          )}
        </StatusLine>
      )}
    </li>
  )
}
