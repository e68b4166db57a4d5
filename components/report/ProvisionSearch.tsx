import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportProvisionWords } from '../../utils/i18n/report/report-provisions.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { cite } from '../../utils/library/format-citation.ts'
import { holdsOn } from '../../utils/report/model/suggested-provisions.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { librarySearch } from '../library/library-search.ts'
import { Icon } from '../ui/Icon.tsx'

/** The most that is shown of what a search finds. */
const SHOWN = 6
/** How many results are looked at for them: documents and a user's own texts are among them and cannot be named. */
const LOOKED_AT = 40

interface ProvisionSearchProps {
  language: Language
  /** The day the provisions must hold on, yyyy-mm-dd. */
  today: string
  /** The ids that stand in the form already. */
  taken: readonly string[]
  /** No more can be added. */
  full: boolean
  onAdd(id: string): void
}

/** Looks for one more provision in the library, among those in force. */
export function ProvisionSearch({ language, today, taken, full, onAdd }: ProvisionSearchProps): JSX.Element {
  const words = say(reportProvisionWords, language)
  const library = useLibrary()
  const [query, setQuery] = useState('')
  const search = librarySearch(library, language)
  const asked = query.trim() !== ''
  const options = { today, currentFirst: true, roles: [], limit: LOOKED_AT }
  const found = asked
    ? search
        .find(query, options)
        .flatMap((hit) => (hit.kind === 'provision' && hit.provision ? [hit.provision] : []))
        .filter((provision) => !taken.includes(provision.id) && holdsOn(library, provision, today))
        .slice(0, SHOWN)
    : []
  return (
    <div class="provision-search">
      <div class="field">
        <Icon name="search" />
        <input
          value={query}
          autocomplete="off"
          spellcheck={false}
          aria-label={words.search}
          placeholder={words.searchHint}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p class="meta muted" role="status">
        {asked && (found.length > 0 ? words.found(found.length) : words.nothing)}
      </p>
      <ul>
        {found.map(({ id, summary }) => {
          const citation = cite(library, id, language, { short: true, capital: true })
          return (
            <li key={id}>
              <span>
                {citation}
                <span class="meta muted line clamp">{summary[language]}</span>
              </span>
              <button
                type="button"
                class="btn quiet"
                aria-label={words.addOne(citation)}
                disabled={full}
                onClick={() => onAdd(id)}
              >
                {words.add}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
