import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportProvisionMessages } from '../../utils/i18n/report/report-provision-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { toIsoDate } from '../../utils/library/iso-dates.ts'
import { citeFromLibrary } from '../../utils/report/model/cite-from-library.ts'
import { type CitedProvision, MAX_CITED_PROVISIONS } from '../../utils/report/model/cited-provision.ts'
import type { CategoryId } from '../../utils/report/model/report-categories.ts'
import { suggestProvisions } from '../../utils/report/model/suggest-provisions.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { lazy } from '../ui/lazy.tsx'
import { ProvisionCheckbox } from './ProvisionCheckbox.tsx'

// Loaded on demand: most reports need only the suggested provisions.
const ProvisionSearch = lazy(async () => (await import('./ProvisionSearch.tsx')).ProvisionSearch)

interface ProvisionsFieldProps {
  category: CategoryId | null
  chosen: readonly CitedProvision[]
  language: Language
  onChange(chosen: CitedProvision[]): void
  onProvision(id: string): void
}

/**
 * Offers provisions that may apply: those of the category in force, and those the user found. Only the user ticks them.
 */
export function ProvisionsField({
  category,
  chosen,
  language,
  onChange,
  onProvision,
}: ProvisionsFieldProps): JSX.Element {
  const messages = translate(reportProvisionMessages, language)
  const library = useLibrary()
  const [searching, setSearching] = useState(false)
  const today = toIsoDate(new Date())
  const suggested = category === null ? [] : suggestProvisions(library, category, today).map(({ id }) => id)
  const ids = [...new Set([...suggested, ...chosen.map(({ id }) => id)])]
  const full = chosen.length >= MAX_CITED_PROVISIONS
  const add = (id: string) => onChange([...chosen, citeFromLibrary(library, id)])
  return (
    <fieldset class="field-set provisions">
      <legend>
        {messages.title}
        <span class="meta">{messages.hint}</span>
      </legend>
      {category === null && ids.length === 0 && <p class="meta muted">{messages.none}</p>}
      {ids.map((id) => {
        const cited = chosen.find((each) => each.id === id)
        const provision = library.provision(id)
        return (
          <ProvisionCheckbox
            key={id}
            on={cited !== undefined}
            // A later library may lack a cited provision; then the stored citation is shown.
            citation={
              provision || !cited
                ? formatCitation(library, id, language, { short: true, capital: true })
                : cited.citation
            }
            summary={provision?.summary[language] ?? ''}
            disabled={full && !cited}
            language={language}
            onChange={(on) => (on ? add(id) : onChange(chosen.filter((each) => each.id !== id)))}
            onRead={() => onProvision(id)}
          />
        )
      })}
      <p class="meta muted" role="status">
        {full && messages.full(MAX_CITED_PROVISIONS)}
      </p>
      <button type="button" class="btn line" aria-expanded={searching} onClick={() => setSearching(!searching)}>
        {searching ? messages.less : messages.more}
      </button>
      {searching && <ProvisionSearch {...{ language, today, full }} taken={ids} onAdd={add} />}
    </fieldset>
  )
}
