import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { LibrarySearch } from '../../utils/library/search/index.ts'
import type { Language } from '../../utils/words/language.ts'

const READY = new Map<Language, LibrarySearch>()

/** The bundled library made ready for search, once a language and page. */
export function librarySearch(language: Language): LibrarySearch {
  let search = READY.get(language)
  if (!search) {
    search = new LibrarySearch(DOCUMENTS, PROVISIONS, language)
    READY.set(language, search)
  }
  return search
}
