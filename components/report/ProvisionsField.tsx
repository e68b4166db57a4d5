import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportProvisionWords } from '../../utils/i18n/report/report-provisions.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { isoDate } from '../../utils/library/dates.ts'
import { cite } from '../../utils/library/format-citation.ts'
import type { CategoryId } from '../../utils/report/model/categories.ts'
import { nameProvision } from '../../utils/report/model/name-provision.ts'
import { MAX_PROVISIONS, type NamedProvision } from '../../utils/report/model/named-provision.ts'
import { suggestedProvisions } from '../../utils/report/model/suggested-provisions.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { lazily } from '../ui/lazy.tsx'
import { ProvisionTick } from './ProvisionTick.tsx'

// Most reports need no more than what is suggested: the search comes when it is asked for.
const ProvisionSearch = lazily(async () => (await import('./ProvisionSearch.tsx')).ProvisionSearch)

interface ProvisionsFieldProps {
  category: CategoryId | null
  chosen: readonly NamedProvision[]
  language: Language
  onChange(chosen: NamedProvision[]): void
  onProvision(id: string): void
}

/** Provisions that may apply: those of the sign that are in force, and what was found beside them. None is ticked but by the user. */
export function ProvisionsField({
  category,
  chosen,
  language,
  onChange,
  onProvision,
}: ProvisionsFieldProps): JSX.Element {
  const words = say(reportProvisionWords, language)
  const library = useLibrary()
  const [searching, setSearching] = useState(false)
  const today = isoDate(new Date())
  const suggested = category === null ? [] : suggestedProvisions(library, category, today).map(({ id }) => id)
  const ids = [...new Set([...suggested, ...chosen.map(({ id }) => id)])]
  const full = chosen.length >= MAX_PROVISIONS
  const add = (id: string) => onChange([...chosen, nameProvision(library, id)])
  return (
    <fieldset class="field-set provisions">
      <legend>
        {words.title}
        <span class="meta">{words.hint}</span>
      </legend>
      {category === null && ids.length === 0 && <p class="meta muted">{words.none}</p>}
      {ids.map((id) => {
        const named = chosen.find((each) => each.id === id)
        const known = library.provision(id)
        return (
          <ProvisionTick
            key={id}
            on={named !== undefined}
            // What an update took out of the library is still in the report, in its own words.
            citation={known || !named ? cite(library, id, language, { short: true, capital: true }) : named.citation}
            summary={known?.summary[language] ?? ''}
            disabled={full && !named}
            language={language}
            onChange={(on) => (on ? add(id) : onChange(chosen.filter((each) => each.id !== id)))}
            onRead={() => onProvision(id)}
          />
        )
      })}
      <p class="meta muted" role="status">
        {full && words.full(MAX_PROVISIONS)}
      </p>
      <button type="button" class="btn line" aria-expanded={searching} onClick={() => setSearching(!searching)}>
        {searching ? words.less : words.more}
      </button>
      {searching && <ProvisionSearch {...{ language, today, full }} taken={ids} onAdd={add} />}
    </fieldset>
  )
}
