import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { documentCitation, placeOf } from '../../utils/library/citation-table.ts'
import type { Document, Provision } from '../../utils/library/index.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'
import { beforeOf } from '../../utils/library/succession.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { UpdateContext, useLibrary } from '../hooks/use-library.ts'
import { Rich } from '../ui/HighlightedText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Banners } from './Banners.tsx'
import { EntryLink } from './EntryLink.tsx'
import { DocumentFacts, EarlierActs, Fact, Fines, Links } from './Facts.tsx'
import { Verbatim } from './imports/Verbatim.tsx'
import { OnDay } from './OnDay.tsx'
import { StatusLine } from './StatusLine.tsx'

interface ProvisionViewProps {
  provision: Provision
  document: Document
  language: Language
  roles: readonly Role[]
  today: string
  /** Opens another provision or document. */
  onOpen(id: string): void
}

/** One provision being read: where it stands, how it stands, our summary, and the facts about it. */
export function ProvisionView(props: ProvisionViewProps): JSX.Element {
  const { provision, document, language, onOpen } = props
  const words = say(libraryWords, language)
  const library = useLibrary()
  const update = useContext(UpdateContext)
  const { id, finedBy, fines, see, subjects } = provision
  const before = beforeOf(id, library)
  return (
    <article class="provision">
      <h3>{titleOf(provision, language)}</h3>
      <p class="law">
        <EntryLink id={document.id} language={language} onOpen={onOpen}>
          <Rich text={documentCitation(document, language)} />
        </EntryLink>
      </p>
      <StatusLine document={document} provision={provision} language={language} today={props.today} />
      <Banners {...props} />
      <OnDay id={provision.id} document={document} day={props.today} language={language} onOpen={onOpen} />
      <div class="digest">
        <p class="label">
          <Icon name="pen" />
          <span>
            <b>{words.digestMark.strong}</b>
            {update?.ids.has(id) ? words.digestOf(update.publisher) : words.digestMark.rest}
          </span>
        </p>
        <p class="read">
          <Rich text={provision.summary[language]} />
        </p>
      </div>
      <Verbatim provision={provision} language={language} onOpen={onOpen} />
      <dl class="facts">
        <Fact name={words.facts.audience}>{provision.audience.map((who) => words.audience[who]).join(', ')}</Fact>
        {fines.length > 0 && (
          <Fact name={words.facts.fine}>
            <Fines fines={fines} language={language} />
          </Fact>
        )}
        {finedBy.length > 0 && (
          <Fact name={words.facts.finedBy}>
            {finedBy.map((other) => (
              <div key={other} class="fined">
                <EntryLink id={other} language={language} onOpen={onOpen} />
                <Fines fines={library.provision(other)?.fines ?? []} language={language} />
              </div>
            ))}
          </Fact>
        )}
        <DocumentFacts document={document} language={language} />
        <EarlierActs id={id} language={language} onOpen={onOpen} />
        {before.length > 0 && (
          <Fact name={words.facts.before}>
            <Links ids={before} language={language} onOpen={onOpen} />
          </Fact>
        )}
        {see.length > 0 && (
          <Fact name={words.facts.see}>
            <Links ids={see} language={language} onOpen={onOpen} />
          </Fact>
        )}
        <Fact name={words.facts.subjects}>{subjects.map((subject) => SUBJECTS[subject][language]).join('; ')}</Fact>
      </dl>
    </article>
  )
}

/** The place with a capital letter, or the heading where there is no number; both where there are both. */
function titleOf(provision: Provision, language: Language): string {
  const place = placeOf(provision.id, language)
  const heading = provision.heading?.[language]
  const text = place && heading ? `${place} (${heading})` : place || (heading ?? '')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
