import type { JSX } from 'preact'
import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchFilter, TraitCounts, ValidityFilter } from '../../utils/library/search/search-filter.ts'
import { isFilterActive } from '../../utils/library/search/search-filter.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'
import { toggleItem } from './search-choices.ts'
import { ToggleChip } from './ToggleChip.tsx'

interface FilterPanelProps {
  /** The element id, for `aria-controls` of the button that opens the panel. */
  id: string
  language: Language
  filter: SearchFilter
  /** The available values among the results, before filtering. */
  counts: TraitCounts
  onFilter(filter: SearchFilter): void
}

const VALIDITY_FILTERS: readonly ValidityFilter[] = ['current', 'past', 'unsure', 'coming']
const AUDIENCES = ['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan'] as const
/** Maximum number of subjects offered: those with the most results. */
const MAX_SUBJECTS = 6

/**
 * The filter options: validity, audience and subjects. Offers only values that occur among the results, and the
 * selected ones.
 */
export function FilterPanel({ id, language, filter, counts, onFilter }: FilterPanelProps): JSX.Element {
  const messages = translate(librarySearchMessages, language)
  const entryMessages = translate(libraryEntryMessages, language)
  const subjects = [...counts.subjects]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_SUBJECTS)
    .map(([subject]) => subject)
  const chosen = (filter.subjects ?? []).filter((subject) => !subjects.includes(subject))
  return (
    <div class="filter" id={id}>
      {group('standing', VALIDITY_FILTERS, (one) => messages.filter.standing[one])}
      {group('audience', AUDIENCES, (one) => entryMessages.audience[one])}
      {group('subjects', [...subjects, ...chosen], (one) => SUBJECTS[one][language])}
      {isFilterActive(filter) && (
        <button type="button" class="btn line small" onClick={() => onFilter({})}>
          {messages.filter.clear}
        </button>
      )}
    </div>
  )

  function group<Name extends 'standing' | 'audience' | 'subjects', T extends NonNullable<SearchFilter[Name]>[number]>(
    name: Name,
    offered: readonly T[],
    nameOf: (one: T) => string,
  ): JSX.Element | null {
    const selected: readonly unknown[] = filter[name] ?? []
    const available: ReadonlyMap<unknown, number> = counts[name]
    const shown = offered.filter((one) => available.has(one) || selected.includes(one))
    if (shown.length === 0) return null
    return (
      <fieldset>
        <legend>{messages.filter.by[name]}</legend>
        <div class="chips">
          {shown.map((one) => (
            <ToggleChip
              key={one}
              on={selected.includes(one)}
              name={nameOf(one)}
              count={available.get(one) ?? 0}
              onToggle={() => onFilter({ ...filter, [name]: toggleItem<unknown>(selected, one) })}
            />
          ))}
        </div>
      </fieldset>
    )
  }
}
