import type { JSX } from 'preact'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchFilter, TraitCounts, ValidityFilter } from '../../utils/library/search/search-filter.ts'
import { isFilterActive } from '../../utils/library/search/search-filter.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'
import { toggleItem } from './search-choices.ts'
import { ToggleChip } from './ToggleChip.tsx'

interface FilterPanelProps {
  /** For the button that opens it. */
  id: string
  language: Language
  filter: SearchFilter
  /** What there is among the results, without the filter. */
  counts: TraitCounts
  onFilter(filter: SearchFilter): void
}

const VALIDITY_FILTERS: readonly ValidityFilter[] = ['current', 'past', 'unsure', 'coming']
const AUDIENCES = ['everyone', 'cong-chuc', 'vien-chuc', 'dang-vien', 'co-quan'] as const
/** Most subjects offered: those of the most results. */
const MAX_SUBJECTS = 6

/** What results can be narrowed by: how a text stands, whom it binds, what it is about. Only what would leave something is offered. */
export function FilterPanel({ id, language, filter, counts, onFilter }: FilterPanelProps): JSX.Element {
  const messages = translate(libraryMessages, language)
  const subjects = [...counts.subjects]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_SUBJECTS)
    .map(([subject]) => subject)
  const chosen = (filter.subjects ?? []).filter((subject) => !subjects.includes(subject))
  return (
    <div class="filter" id={id}>
      {group('standing', VALIDITY_FILTERS, (one) => messages.filter.standing[one])}
      {group('audience', AUDIENCES, (one) => messages.audience[one])}
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
    const on: readonly unknown[] = filter[name] ?? []
    const had: ReadonlyMap<unknown, number> = counts[name]
    const shown = offered.filter((one) => had.has(one) || on.includes(one))
    if (shown.length === 0) return null
    return (
      <fieldset>
        <legend>{messages.filter.by[name]}</legend>
        <div class="chips">
          {shown.map((one) => (
            <ToggleChip
              key={one}
              on={on.includes(one)}
              name={nameOf(one)}
              count={had.get(one) ?? 0}
              onToggle={() => onFilter({ ...filter, [name]: toggleItem<unknown>(on, one) })}
            />
          ))}
        </div>
      </fieldset>
    )
  }
}
