import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { SearchFilter } from '../../utils/library/search/search-filter.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'

/** What a filter keeps, by name, in the order of the panel. */
export function listFilterNames(filter: SearchFilter, language: Language): string[] {
  const messages = translate(libraryMessages, language)
  return [
    ...(filter.standing ?? []).map((one) => messages.filter.standing[one]),
    ...(filter.audience ?? []).map((one) => messages.audience[one]),
    ...(filter.subjects ?? []).map((one) => SUBJECTS[one][language]),
  ]
}
