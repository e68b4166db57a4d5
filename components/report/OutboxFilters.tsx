import type { JSX } from 'preact'
import type { ItemState, OutboxItem } from '../../utils/report/item.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { reportWords } from '../../utils/words/report.ts'
import { Icon } from '../ui/Icon.tsx'

/** Ways to look at the outbox. */
export const FILTERS = ['all', 'draft', 'waiting', 'done', 'withdrawn'] as const

/** One way to look at the outbox. */
export type Filter = (typeof FILTERS)[number]

const STATES: Record<Exclude<Filter, 'all'>, readonly ItemState[]> = {
  draft: ['draft'],
  waiting: ['queued', 'sending', 'rejected', 'undelivered'],
  done: ['delivered'],
  withdrawn: ['withdrawn'],
}

/** Whether an item is among those a filter shows. */
export function passes(item: OutboxItem, filter: Filter): boolean {
  return filter === 'all' || STATES[filter].includes(item.state)
}

/** The filters with their counts; those that would show nothing are left out. */
export function OutboxFilters(props: {
  items: readonly OutboxItem[]
  filter: Filter
  language: Language
  onFilter(filter: Filter): void
}): JSX.Element {
  const words = say(reportWords, props.language).outbox.filters
  const counted = FILTERS.map((filter) => ({
    filter,
    count: props.items.filter((item) => passes(item, filter)).length,
  }))
  return (
    <div class="chips filters">
      {counted
        .filter(({ filter, count }) => count > 0 || filter === props.filter)
        .map(({ filter, count }) => {
          const on = filter === props.filter
          return (
            <button
              key={filter}
              type="button"
              class={on ? 'chip on' : 'chip'}
              aria-pressed={on}
              onClick={() => props.onFilter(filter)}
            >
              {on && <Icon name="check" />}
              {words[filter]} {count}
            </button>
          )
        })}
    </div>
  )
}
