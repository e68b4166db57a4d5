import type { JSX } from 'preact'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { labelOf } from '../../../utils/library/imports/parser/label.ts'
import { piecesOf } from '../../../utils/library/imports/parser/pieces.ts'
import { type Place, placesOf } from '../../../utils/library/imports/parser/places.ts'
import { provisionsWithin } from '../../../utils/library/imports/parser/provisions-within.ts'
import { useLibrary } from '../../hooks/use-library.ts'
import { Rich } from '../../ui/HighlightedText.tsx'
import { EntryLink } from '../EntryLink.tsx'
import { Bind } from './Bind.tsx'
import { citeText, nameOfPlace } from './cite-text.ts'
import { PartView } from './PartView.tsx'
import type { TextViewProps } from './TextEntry.tsx'
import { TextMark } from './TextMark.tsx'
import { titleOfText } from './title-of-text.ts'

/** One place of an imported text, word for word, with its summary in the library, and the places before and behind it. */
export function PlaceView(props: TextViewProps & { text: ImportedText; place: Place }): JSX.Element {
  const { text, place, language, onOpen } = props
  const words = say(importWords, language)
  const library = useLibrary()
  const pieces = new Set(piecesOf(text).map(({ id }) => id))
  const places = placesOf(text).filter(({ id }) => pieces.has(id))
  const at = places.findIndex(({ id }) => id === place.id)
  const summaries = text.document === null ? [] : provisionsWithin(place.id, text.document, library)
  const within = [...place.above].map((part) => `${labelOf(part)} ${part.heading}`.trim()).join(' › ')
  return (
    <article class="provision">
      <h3>{nameOfPlace(place, language)}</h3>
      <p class="law">
        <EntryLink id={text.id} language={language} onOpen={onOpen}>
          {titleOfText(text, language)}
        </EntryLink>
        {within !== '' && ` › ${within}`}
      </p>
      <TextMark {...props} />
      <blockquote class="quoted" lang="vi">
        <PartView part={place.part} />
      </blockquote>
      {summaries.length > 0 && (
        <section>
          <h4 class="strong">{words.summaryOf}</h4>
          <ul class="hits">
            {summaries.map((id) => (
              <li key={id}>
                <EntryLink id={id} language={language} onOpen={onOpen} class="title" />
                <p>
                  <Rich text={library.provision(id)!.summary[language]} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {text.own && <Bind entry={place.id} cite={citeText(text, place, 'vi')} stored={props.stored} />}
      <nav class="beside">
        {at > 0 ? <Beside {...props} place={places[at - 1]!} name={words.before} /> : <span />}
        {at >= 0 && at < places.length - 1 && <Beside {...props} place={places[at + 1]!} name={words.after} />}
      </nav>
    </article>
  )
}

function Beside(props: { place: Place; name: string; language: Language; onOpen(id: string): void }): JSX.Element {
  const { place, language, onOpen } = props
  return (
    <EntryLink id={place.id} language={language} onOpen={onOpen}>
      {props.name}: {nameOfPlace(place, language)}
    </EntryLink>
  )
}
