import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { DOCUMENT_KIND_NAMES, formatProvisionPath } from '../../utils/library/citation-table.ts'
import type { LegalDocument, Provision } from '../../utils/library/index.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { LibraryUpdateContext } from '../hooks/library-context.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { DocumentFacts, EntryLinks, FactRow, SuccessorToday, TransitionFacts } from './DocumentFacts.tsx'
import { EntryLink } from './EntryLink.tsx'
import { PostDayBanner } from './PostDayBanner.tsx'
import { StatusBanners } from './StatusBanners.tsx'
import { StatusLine } from './StatusLine.tsx'

interface DocumentViewProps {
  document: LegalDocument
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
}

/** A whole document: its title, status, predecessors and successors, and its provisions in the library. */
export function DocumentView(props: DocumentViewProps): JSX.Element {
  const { document, language, today, onOpen } = props
  const messages = translate(libraryEntryMessages, language)
  const library = useLibrary()
  const update = useContext(LibraryUpdateContext)
  const provisions = library.provisions
    .filter((provision) => provision.document === document.id)
    .sort(compareProvisions)
  return (
    <article class="provision">
      <h3>{document.title[language]}</h3>
      <p class="law">
        <HighlightedText text={`${DOCUMENT_KIND_NAMES[document.kind][language]} ${document.number}`} />
      </p>
      <StatusLine document={document} language={language} today={today} withToday />
      <StatusBanners document={document} language={language} roles={props.roles} today={today} onOpen={onOpen} />
      <PostDayBanner id={document.id} document={document} day={props.today} language={language} onOpen={onOpen} />
      <dl class="facts">
        <DocumentFacts document={document} language={language} />
        <SuccessorToday id={document.id} document={document} day={today} {...{ language, onOpen }} />
        <TransitionFacts id={document.id} language={language} onOpen={onOpen} />
        {(['replacedBy', 'replaces', 'amendedBy', 'amends'] as const).map(
          (how) =>
            document[how].length > 0 && (
              <FactRow key={how} name={messages.facts[how]}>
                <EntryLinks ids={document[how]} language={language} onOpen={onOpen} />
              </FactRow>
            ),
        )}
      </dl>
      {update?.ids.has(document.id) && <p class="meta muted">{messages.recordOf(update.publisher)}</p>}
      <h4 class="strong">{messages.provisions}</h4>
      {provisions.length === 0 ? (
        <p class="muted">{messages.noProvisions}</p>
      ) : (
        <ul class="hits">
          {provisions.map((provision) => (
            <li key={provision.id}>
              <EntryLink id={provision.id} language={language} onOpen={onOpen} class="title">
                {formatProvisionName(provision, language)}
              </EntryLink>
              <p>
                <HighlightedText text={provision.summary[language]} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function formatProvisionName({ id, heading }: Provision, language: Language): string {
  const place = formatProvisionPath(id, language)
  const text = [place, heading?.[language]].filter(Boolean).join(', ')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** Orders provisions by article, clause and point, as in the text. Those without a number come last. */
function compareProvisions(a: Provision, b: Provision): number {
  const number = (text: string | undefined, without: number) => (text ? Number.parseInt(text, 10) : without)
  return (
    number(a.path.article, 1000) - number(b.path.article, 1000) ||
    number(a.path.clause, 0) - number(b.path.clause, 0) ||
    (a.path.point ?? '').localeCompare(b.path.point ?? '', 'vi')
  )
}
