import type { JSX } from 'preact'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { type LocatedPart, locateParts } from '../../../utils/library/imports/parser/locate-parts.ts'
import { findMatchingProvisions } from '../../../utils/library/imports/parser/matching-provisions.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'
import { listSearchUnits } from '../../../utils/library/imports/parser/search-units.ts'
import { useLibrary } from '../../hooks/use-library.ts'
import { HighlightedText } from '../../ui/HighlightedText.tsx'
import { EntryLink } from '../EntryLink.tsx'
import type { ImportedTextProps } from './ImportedTextEntry.tsx'
import { shortenHeading } from './name-part.ts'
import { RuleBinding } from './RuleBinding.tsx'
import { TextProvenance } from './TextProvenance.tsx'
import { formatReminderCite } from './text-bindings.ts'
import { formatPartName } from './text-citation.ts'
import { getTextTitle } from './text-title.ts'
import { WordingView } from './WordingView.tsx'

/** One part of an imported text, word for word, with its summary in the library and links to the adjacent parts. */
export function LocatedPartView(props: ImportedTextProps & { text: ImportedText; place: LocatedPart }): JSX.Element {
  const { text, place, language, onOpen } = props
  const messages = translate(importedTextMessages, language)
  const library = useLibrary()
  const pieces = new Set(listSearchUnits(text).map(({ id }) => id))
  const places = locateParts(text).filter(({ id }) => pieces.has(id))
  const at = places.findIndex(({ id }) => id === place.id)
  const summaries = text.document === null ? [] : findMatchingProvisions(place.id, text.document, library)
  const within = [...place.above]
    .map((part) => `${formatPartLabel(part)} ${shortenHeading(part.heading)}`.trim())
    .join(' › ')
  return (
    <article class="provision">
      <h3>{formatPartName(place, language)}</h3>
      <p class="law">
        <EntryLink id={text.id} language={language} onOpen={onOpen}>
          {getTextTitle(text, language)}
        </EntryLink>
        {within !== '' && ` › ${within}`}
      </p>
      <TextProvenance {...props} />
      <WordingView key={place.id} wording={{ opening: '', parts: [place.part], closing: '' }} language={language} />
      {summaries.length > 0 && (
        <section>
          <h4 class="strong">{messages.summaryOf}</h4>
          <ul class="hits">
            {summaries.map((id) => (
              <li key={id}>
                <EntryLink id={id} language={language} onOpen={onOpen} class="title" />
                <p>
                  <HighlightedText text={library.provision(id)!.summary[language]} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {text.own && <RuleBinding entry={place.id} cite={formatReminderCite(text, place)} stored={props.stored} />}
      <nav class="beside">
        {at > 0 ? <AdjacentPartLink {...props} place={places[at - 1]!} name={messages.before} /> : <span />}
        {at >= 0 && at < places.length - 1 && (
          <AdjacentPartLink {...props} place={places[at + 1]!} name={messages.after} />
        )}
      </nav>
    </article>
  )
}

function AdjacentPartLink(props: {
  place: LocatedPart
  name: string
  language: Language
  onOpen(id: string): void
}): JSX.Element {
  const { place, language, onOpen } = props
  return (
    <EntryLink id={place.id} language={language} onOpen={onOpen}>
      {props.name}: {formatPartName(place, language)}
    </EntryLink>
  )
}
