import type { JSX } from 'preact'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchFilter } from '../../utils/library/search/search-filter.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { listFilterNames } from './filter-names.ts'

interface FilteredOutNoticeProps {
  language: Language
  filter: SearchFilter
  /** How many results the filter keeps away. */
  count: number
  /** It keeps all of them away. */
  alone: boolean
  onClear(): void
}

/** That the filter keeps results away, and the way to them: a line behind the others, or all there is to say. */
export function FilteredOutNotice({ language, filter, count, alone, onClear }: FilteredOutNoticeProps): JSX.Element {
  const messages = translate(libraryMessages, language).filter
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
