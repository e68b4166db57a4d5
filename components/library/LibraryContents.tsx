import { Fragment, type JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { DocumentKind } from '../../utils/library/citation-table.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { getDocumentStatus } from '../../utils/library/index.ts'
import { isToday } from '../../utils/library/iso-dates.ts'
import { findCurrentSuccessors } from '../../utils/library/succession.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EntryLink } from './EntryLink.tsx'
import { StatusLine } from './StatusLine.tsx'

/** The groups of document kinds, in display order. */
const KIND_GROUPS: readonly { name: 'laws' | 'decrees' | 'conduct' | 'party'; kinds: readonly DocumentKind[] }[] = [
  { name: 'laws', kinds: ['bo-luat', 'luat'] },
  { name: 'decrees', kinds: ['nghi-dinh', 'thong-tu'] },
  { name: 'conduct', kinds: ['quyet-dinh'] },
  { name: 'party', kinds: ['quy-dinh', 'huong-dan', 'cong-van'] },
]

interface LibraryContentsProps {
  language: Language
  today: string
  onOpen(id: string): void
}

/**
 * The table of contents of the library: texts in use by kind, then replaced ones, each with its status. What is below
 * the first screen is drawn after it: the whole table takes a slow computer a quarter of a second.
 */
export function LibraryContents({ language, today, onOpen }: LibraryContentsProps): JSX.Element {
  const messages = translate(libraryMessages, language)
  const statusMessages = translate(libraryStatusMessages, language)
  const library = useLibrary()
  const [isWhole, setWhole] = useState(false)
  useEffect(() => setWhole(true), [])
  const isOld = (document: LegalDocument) =>
    ['replaced', 'expired'].includes(getDocumentStatus(document, today, library))
  const isLater = (document: LegalDocument) =>
    !isToday(today) && getDocumentStatus(document, today, library) === 'not-yet'
  const inUse = (document: LegalDocument) => !isOld(document)
  const list = (documents: readonly LegalDocument[]) => (
    <ul class="hits">
      {[...documents.filter((one) => !isLater(one)), ...documents.filter(isLater)].map((document) => (
        <li key={document.id} class={isOld(document) || isLater(document) ? 'old' : ''}>
          <EntryLink id={document.id} language={language} onOpen={onOpen} class="title" />
          <p class={isOld(document) ? 'muted' : ''}>{document.title[language]}</p>
          <StatusLine document={document} language={language} today={today}>
            {isOld(document) && findCurrentSuccessors(document.id, library)[0] && (
              <span>
                {statusMessages.nowSee}{' '}
                <EntryLink
                  id={findCurrentSuccessors(document.id, library)[0]!}
                  language={language}
                  onOpen={onOpen}
                  inline
                />
              </span>
            )}
          </StatusLine>
        </li>
      ))}
    </ul>
  )
  return (
    <article class="provision">
      {KIND_GROUPS.slice(0, isWhole ? undefined : 1).map(({ name, kinds }) => (
        <Fragment key={name}>
          <h3>{messages.groups[name]}</h3>
          {list(library.documents.filter((document) => kinds.includes(document.kind) && inUse(document)))}
        </Fragment>
      ))}
      {isWhole && (
        <>
          <h3>{messages.history}</h3>
          <p class="law">{messages.historyNote}</p>
          {list(library.documents.filter(isOld))}
        </>
      )}
    </article>
  )
}
