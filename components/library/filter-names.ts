import { libraryEntryMessages } from '../../utils/i18n/library/library-entry-messages.ts'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchFilter } from '../../utils/library/search/search-filter.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'

/** Lists the names of a filter's values, in the order of the panel. */
export function listFilterNames(filter: SearchFilter, language: Language): string[] {
  const messages = translate(librarySearchMessages, language)
  const entryMessages = translate(libraryEntryMessages, language)
  return [
    ...(filter.standing ?? []).map((one) => messages.filter.standing[one]),
    ...(filter.audience ?? []).map((one) => entryMessages.audience[one]),
    ...(filter.subjects ?? []).map((one) => SUBJECTS[one][language]),
  ]
}
