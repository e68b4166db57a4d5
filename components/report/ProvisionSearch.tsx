import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportProvisionMessages } from '../../utils/i18n/report/report-provision-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { isProvisionInForce } from '../../utils/report/model/suggest-provisions.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { getSearchEngine } from '../library/use-search-engine.ts'
import { Icon } from '../ui/Icon.tsx'

/** Most search results that are shown. */
const MAX_RESULTS = 6
/** Most hits that are examined for them: hits also include documents and the user's texts, which cannot be cited. */
const MAX_CANDIDATES = 40

interface ProvisionSearchProps {
  language: Language
  /** Day on which the provisions must be in force, as yyyy-mm-dd. */
  today: string
  /** Ids of the provisions that the form already lists. */
  taken: readonly string[]
  /** Whether the report has the most provisions it can have. */
  full: boolean
  onAdd(id: string): void
}

/** Searches the library for further provisions in force. */
export function ProvisionSearch({ language, today, taken, full, onAdd }: ProvisionSearchProps): JSX.Element {
  const messages = translate(reportProvisionMessages, language)
  const library = useLibrary()
  const [query, setQuery] = useState('')
  const search = getSearchEngine(library, language)
  const hasQuery = query.trim() !== ''
  const options = { today, currentFirst: true, roles: [], limit: MAX_CANDIDATES }
  const found = hasQuery
    ? search
        .findHits(query, options)
        .flatMap((hit) => (hit.kind === 'provision' && hit.provision ? [hit.provision] : []))
        .filter((provision) => !taken.includes(provision.id) && isProvisionInForce(library, provision, today))
        .slice(0, MAX_RESULTS)
    : []
  return (
    <div class="provision-search">
      <div class="field">
        <Icon name="search" />
        <input
          value={query}
          autocomplete="off"
          spellcheck={false}
          aria-label={messages.search}
          placeholder={messages.searchHint}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p class="meta muted" role="status">
        {hasQuery && (found.length > 0 ? messages.found(found.length) : messages.nothing)}
      </p>
      <ul>
        {found.map(({ id, summary }) => {
          const citation = formatCitation(library, id, language, { short: true, capital: true })
          return (
            <li key={id}>
              <span>
                {citation}
                <span class="meta muted line clamp">{summary[language]}</span>
              </span>
              <button
                type="button"
                class="btn quiet"
                aria-label={messages.addOne(citation)}
                disabled={full}
                onClick={() => onAdd(id)}
              >
                {messages.add}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
