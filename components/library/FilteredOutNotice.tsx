import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchFilter } from '../../utils/library/search/search-filter.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { listFilterNames } from './filter-names.ts'

interface FilteredOutNoticeProps {
  language: Language
  filter: SearchFilter
  /** Number of results the filter excludes. */
  count: number
  /** Whether the filter excludes all results. */
  alone: boolean
  onClear(): void
}

/**
 * Says that the filter excludes results and offers to clear it: a line after the other results, or an empty state if
 * there are no others.
 */
export function FilteredOutNotice({ language, filter, count, alone, onClear }: FilteredOutNoticeProps): JSX.Element {
  const messages = translate(librarySearchMessages, language).filter
  const button = (
    <button type="button" class="btn line small" onClick={onClear}>
      {messages.clear}
    </button>
  )
  if (alone) {
    const chosen = messages.chosen(listFilterNames(filter, language).join(', '))
    return (
      <EmptyState glyph="search" title={messages.outside(count)} text={chosen}>
        {button}
      </EmptyState>
    )
  }
  return (
    <div class="outside">
      <p>{messages.outside(count)}</p>
      {button}
    </div>
  )
}
