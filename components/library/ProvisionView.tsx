import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDocumentCitation, formatProvisionPath } from '../../utils/library/citation-table.ts'
import type { LegalDocument, Provision } from '../../utils/library/index.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'
import { findPredecessors } from '../../utils/library/succession.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { LibraryUpdateContext } from '../hooks/library-context.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { DocumentFacts, EntryLinks, FactRow, FineAmounts, SuccessorToday, TransitionFacts } from './DocumentFacts.tsx'
import { EntryLink } from './EntryLink.tsx'
import { ProvisionWording } from './imports/ProvisionWording.tsx'
import { PostDayBanner } from './PostDayBanner.tsx'
import { StatusBanners } from './StatusBanners.tsx'
import { StatusLine } from './StatusLine.tsx'

interface ProvisionViewProps {
  provision: Provision
  document: LegalDocument
  language: Language
  roles: readonly Role[]
  today: string
  /** Opens another provision or document. */
  onOpen(id: string): void
}

/** One provision: its place and status, our summary, and the facts about it. */
export function ProvisionView(props: ProvisionViewProps): JSX.Element {
  const { provision, document, language, onOpen } = props
  const messages = translate(libraryEntryMessages, language)
  const library = useLibrary()
  const update = useContext(LibraryUpdateContext)
  const { id, finedBy, fines, see, subjects } = provision
  const before = findPredecessors(id, library)
  return (
    <article class="provision">
      <h3>{formatProvisionHeading(provision, language)}</h3>
      <p class="law">
        <EntryLink id={document.id} language={language} onOpen={onOpen}>
          <HighlightedText text={formatDocumentCitation(document, language)} />
        </EntryLink>
      </p>
      <StatusLine document={document} provision={provision} language={language} today={props.today} withToday />
      <StatusBanners {...props} />
      <PostDayBanner id={provision.id} document={document} day={props.today} language={language} onOpen={onOpen} />
      <div class="digest">
        <p class="label">
          <Icon name="pen" />
          <span>
            <b>{messages.digestMark.strong}</b>
            {update?.ids.has(id) ? messages.digestOf(update.publisher) : messages.digestMark.rest}
          </span>
        </p>
        <p class="read">
          <HighlightedText text={provision.summary[language]} />
        </p>
      </div>
      <ProvisionWording provision={provision} language={language} onOpen={onOpen} />
      <dl class="facts">
        <FactRow name={messages.facts.audience}>
          {provision.audience.map((who) => messages.audience[who]).join(', ')}
        </FactRow>
        {fines.length > 0 && (
          <FactRow name={messages.facts.fine}>
            <FineAmounts fines={fines} language={language} />
          </FactRow>
        )}
        {finedBy.length > 0 && (
          <FactRow name={messages.facts.finedBy}>
            {finedBy.map((other) => (
              <div key={other} class="fined">
                <EntryLink id={other} language={language} onOpen={onOpen} />
                <FineAmounts fines={library.provision(other)?.fines ?? []} language={language} />
              </div>
            ))}
          </FactRow>
        )}
        <DocumentFacts document={document} language={language} />
        <SuccessorToday id={id} document={document} day={props.today} {...{ language, onOpen }} />
        <TransitionFacts id={id} language={language} onOpen={onOpen} />
        {before.length > 0 && (
          <FactRow name={messages.facts.before}>
            <EntryLinks ids={before} language={language} onOpen={onOpen} />
          </FactRow>
        )}
        {see.length > 0 && (
          <FactRow name={messages.facts.see}>
            <EntryLinks ids={see} language={language} onOpen={onOpen} />
          </FactRow>
        )}
        <FactRow name={messages.facts.subjects}>
          {subjects.map((subject) => SUBJECTS[subject][language]).join('; ')}
        </FactRow>
      </dl>
    </article>
  )
}

/** Formats the place with a capital letter, or the heading if there is no number, or both. */
function formatProvisionHeading(provision: Provision, language: Language): string {
  const place = formatProvisionPath(provision.id, language)
  const heading = provision.heading?.[language]
  const text = place && heading ? `${place} (${heading})` : place || (heading ?? '')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
