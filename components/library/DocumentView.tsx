import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { KIND_NAMES, placeOf } from '../../utils/library/citation-table.ts'
import type { Document, Provision } from '../../utils/library/index.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { UpdateContext, useLibrary } from '../hooks/use-library.ts'
import { Rich } from '../ui/HighlightedText.tsx'
import { Banners } from './Banners.tsx'
import { EntryLink } from './EntryLink.tsx'
import { DocumentFacts, EarlierActs, Fact, Links } from './Facts.tsx'
import { OnDay } from './OnDay.tsx'
import { StatusLine } from './StatusLine.tsx'

interface DocumentViewProps {
  document: Document
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
}

/** A whole document: what it is, how it stands, what came before and after, and its provisions in the library. */
export function DocumentView(props: DocumentViewProps): JSX.Element {
  const { document, language, today, onOpen } = props
  const words = say(libraryWords, language)
  const library = useLibrary()
  const update = useContext(UpdateContext)
  const provisions = library.provisions.filter((provision) => provision.document === document.id).sort(inOrder)
  return (
    <article class="provision">
      <h3>{document.title[language]}</h3>
      <p class="law">
        <Rich text={`${KIND_NAMES[document.kind][language]} ${document.number}`} />
      </p>
      <StatusLine document={document} language={language} today={today} />
      <Banners document={document} language={language} roles={props.roles} today={today} onOpen={onOpen} />
      <OnDay id={document.id} document={document} day={props.today} language={language} onOpen={onOpen} />
      <dl class="facts">
        <DocumentFacts document={document} language={language} />
        <EarlierActs id={document.id} language={language} onOpen={onOpen} />
        {(['replacedBy', 'replaces', 'amendedBy', 'amends'] as const).map(
          (how) =>
            document[how].length > 0 && (
              <Fact key={how} name={words.facts[how]}>
                <Links ids={document[how]} language={language} onOpen={onOpen} />
              </Fact>
            ),
        )}
      </dl>
      {update?.ids.has(document.id) && <p class="meta muted">{words.recordOf(update.publisher)}</p>}
      <h4 class="strong">{words.provisions}</h4>
      {provisions.length === 0 ? (
        <p class="muted">{words.noProvisions}</p>
      ) : (
        <ul class="hits">
          {provisions.map((provision) => (
            <li key={provision.id}>
              <EntryLink id={provision.id} language={language} onOpen={onOpen} class="title">
                {nameOf(provision, language)}
              </EntryLink>
              <p>
                <Rich text={provision.summary[language]} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function nameOf({ id, heading }: Provision, language: Language): string {
  const place = placeOf(id, language)
  const text = [place, heading?.[language]].filter(Boolean).join(', ')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** By article, clause and point as a text runs; what has no number comes last. */
function inOrder(a: Provision, b: Provision): number {
  const number = (text: string | undefined, without: number) => (text ? Number.parseInt(text, 10) : without)
  return (
    number(a.path.article, 1000) - number(b.path.article, 1000) ||
    number(a.path.clause, 0) - number(b.path.clause, 0) ||
    (a.path.point ?? '').localeCompare(b.path.point ?? '', 'vi')
  )
}
