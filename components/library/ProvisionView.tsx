import type { JSX } from 'preact'
import { documentCitation, headingOf, placeOf } from '../../utils/library/citations.ts'
import type { Document, Provision } from '../../utils/library/index.ts'
import { provisionById } from '../../utils/library/index.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'
import { beforeOf } from '../../utils/library/succession.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import { Icon } from '../ui/Icon.tsx'
import { Banners } from './Banners.tsx'
import { EntryLink } from './EntryLink.tsx'
import { DocumentFacts, EarlierActs, Fact, Fines, Links } from './Facts.tsx'
import { Rich } from './Rich.tsx'
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
  const { id, finedBy, fines, see, subjects } = provision
  const before = beforeOf(id)
  return (
    <article class="provision">
      <h3>{titleOf(id, language)}</h3>
      <p class="law">
        <EntryLink id={document.id} language={language} onOpen={onOpen}>
          <Rich text={documentCitation(document.id, language)} />
        </EntryLink>
      </p>
      <StatusLine document={document} provision={provision} language={language} today={props.today} />
      <Banners {...props} />
      <div class="digest">
        <p class="label">
          <Icon name="pen" />
          <span>
            <b>{words.digestMark.strong}</b>
            {words.digestMark.rest}
          </span>
        </p>
        <p class="read">
          <Rich text={provision.summary[language]} />
        </p>
      </div>
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
                <Fines fines={provisionById(other)?.fines ?? []} language={language} />
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
function titleOf(id: string, language: Language): string {
  const place = placeOf(id, language)
  const heading = headingOf(id, language)
  const text = place && heading ? `${place} (${heading})` : place || (heading ?? '')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
