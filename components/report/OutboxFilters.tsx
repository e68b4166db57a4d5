import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { ITEM_STATES, type ItemState } from '../../utils/report/model/outbox-item.ts'
import type { OutboxView } from '../../utils/report/outbox/outbox-view.ts'
import { Icon } from '../ui/Icon.tsx'

/** Filters of the outbox list. */
const FILTERS = ['all', 'draft', 'waiting', 'done', 'sent-elsewhere', 'withdrawn'] as const

/** A filter of the outbox list. */
export type OutboxFilter = (typeof FILTERS)[number]

/** States that each filter shows. */
export const FILTER_STATES: Record<OutboxFilter, readonly ItemState[]> = {
  all: ITEM_STATES,
  draft: ['draft'],
  waiting: ['queued', 'sending', 'rejected', 'undelivered'],
  done: ['delivered'],
  'sent-elsewhere': ['sent-elsewhere'],
  withdrawn: ['withdrawn'],
}

/** Counts the items that a filter shows. */
export function countFilteredItems(counts: OutboxView['counts'], filter: OutboxFilter): number {
  return FILTER_STATES[filter].reduce((sum, state) => sum + counts[state], 0)
}

/** Shows the filters with their counts. A filter without items is hidden, unless it is the current one. */
export function OutboxFilters(props: {
  counts: OutboxView['counts']
  filter: OutboxFilter
  language: Language
  onFilter(filter: OutboxFilter): void
}): JSX.Element {
  const messages = translate(reportMessages, props.language).outbox.filters
  const counted = FILTERS.map((filter) => ({
    filter,
    count: countFilteredItems(props.counts, filter),
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
              {messages[filter]} {count}
            </button>
          )
        })}
    </div>
  )
}
