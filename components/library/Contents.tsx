import { Fragment, type JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { DocumentKind } from '../../utils/library/citation-table.ts'
import type { Document } from '../../utils/library/index.ts'
import { statusOn } from '../../utils/library/index.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EntryLink } from './EntryLink.tsx'
import { StatusLine } from './StatusLine.tsx'

/** Which kinds stand together, in the order they are shown. */
const GROUPS: readonly { name: 'laws' | 'decrees' | 'conduct' | 'party'; kinds: readonly DocumentKind[] }[] = [
  { name: 'laws', kinds: ['bo-luat', 'luat'] },
  { name: 'decrees', kinds: ['nghi-dinh', 'thong-tu'] },
  { name: 'conduct', kinds: ['quyet-dinh'] },
  { name: 'party', kinds: ['quy-dinh', 'huong-dan', 'cong-van'] },
]

interface ContentsProps {
  language: Language
  today: string
  onOpen(id: string): void
}

/** What the library holds: the texts in use by kind, then those that were replaced, each with how it stands. */
export function Contents({ language, today, onOpen }: ContentsProps): JSX.Element {
  const words = say(libraryWords, language)
  const library = useLibrary()
  const isOld = (document: Document) =>
    document.replacedBy.length > 0 || statusOn(document, today, library) === 'expired'
  const inUse = (document: Document) => !isOld(document)
  const list = (documents: readonly Document[]) => (
    <ul class="hits">
      {documents.map((document) => (
        <li key={document.id} class={isOld(document) ? 'old' : ''}>
          <EntryLink id={document.id} language={language} onOpen={onOpen} class="title" />
          <p class={isOld(document) ? 'muted' : ''}>{document.title[language]}</p>
          <StatusLine document={document} language={language} today={today}>
            {document.replacedBy[0] && (
              <span>
                {words.nowSee} <EntryLink id={document.replacedBy[0]} language={language} onOpen={onOpen} inline />
              </span>
            )}
          </StatusLine>
        </li>
      ))}
    </ul>
  )
  return (
    <article class="provision">
      {GROUPS.map(({ name, kinds }) => (
        <Fragment key={name}>
          <h3>{words.groups[name]}</h3>
          {list(library.documents.filter((document) => kinds.includes(document.kind) && inUse(document)))}
        </Fragment>
      ))}
      <h3>{words.history}</h3>
      <p class="law">{words.historyNote}</p>
      {list(library.documents.filter(isOld))}
    </article>
  )
}
