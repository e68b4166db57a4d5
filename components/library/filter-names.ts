import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { SearchFilter } from '../../utils/library/search/filter.ts'
import { SUBJECTS } from '../../utils/library/subjects.ts'

/** What a filter keeps, by name, in the order of the panel. */
export function filterNames(filter: SearchFilter, language: Language): string[] {
  const words = say(libraryWords, language)
  return [
    ...(filter.standing ?? []).map((one) => words.filter.standing[one]),
    ...(filter.audience ?? []).map((one) => words.audience[one]),
    ...(filter.subjects ?? []).map((one) => SUBJECTS[one][language]),
  ]
}
