import type { JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { SearchFilter } from '../../utils/library/search/filter.ts'
import { Still } from '../ui/EmptyState.tsx'
import { filterNames } from './filter-names.ts'

interface OutsideProps {
  language: Language
  filter: SearchFilter
  /** How many results the filter keeps away. */
  count: number
  /** It keeps all of them away. */
  alone: boolean
  onClear(): void
}

/** That the filter keeps results away, and the way to them: a line behind the others, or all there is to say. */
export function Outside({ language, filter, count, alone, onClear }: OutsideProps): JSX.Element {
  const words = say(libraryWords, language).filter
  const button = (
    <button type="button" class="btn line small" onClick={onClear}>
      {words.clear}
    </button>
  )
  if (alone) {
    const chosen = words.chosen(filterNames(filter, language).join(', '))
    return (
      <Still glyph="search" title={words.outside(count)} text={chosen}>
        {button}
      </Still>
    )
  }
  return (
    <div class="outside">
      <p>{words.outside(count)}</p>
      {button}
    </div>
  )
}
