import { useEffect, useState } from 'preact/hooks'
import type { ImportedPiece, ImportedText } from '../../utils/library/imports/imported-text.ts'
import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { LibrarySearch } from '../../utils/library/search/index.ts'
import type { Language } from '../../utils/words/language.ts'

/** A piece of a text that the user brought in, with its text. */
export interface ImportedEntry {
  text: ImportedText
  piece: ImportedPiece
}

const READY = new Map<Language, LibrarySearch>()
/** How long the index is built at a time, in ms: half a frame, so that keys and drawing come between. */
const SLICE = 8

/** The bundled library made ready for search, once a language and page. */
export function librarySearch(language: Language): LibrarySearch {
  let search = READY.get(language)
  if (!search) {
    search = new LibrarySearch(DOCUMENTS, PROVISIONS, language)
    READY.set(language, search)
  }
  return search
}

/**
 * The search with these imported pieces in it. Its index is built once the page has been drawn, little by little; whoever uses this
 * is drawn anew when imported texts have become ready to be found. The list must stay the same array until it changes.
 */
export function useLibrarySearch(language: Language, imported: readonly ImportedEntry[]): LibrarySearch {
  const search = librarySearch(language)
  const [, setBuilt] = useState(0)
  useEffect(() => {
    bringIn(search, imported)
    const building = search.building()
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const until = performance.now() + SLICE
      while (performance.now() < until) {
        if (!building.next().done) continue
        if (imported.length > 0) setBuilt((times) => times + 1)
        return
      }
      timer = setTimeout(goOn)
    }
    timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [search, imported])
  return search
}

/** Brings the texts of a search into line: texts that are gone go, new and changed ones come. */
function bringIn(search: LibrarySearch, imported: readonly ImportedEntry[]): void {
  const pieces = new Map<ImportedText, ImportedPiece[]>()
  for (const { text, piece } of imported) {
    const own = pieces.get(text)
    if (own) own.push(piece)
    else pieces.set(text, [piece])
  }
  const had = new Map(search.importedTexts().map((text) => [text.id, text]))
  const has = new Set([...pieces.keys()].map(({ id }) => id))
  for (const id of had.keys()) if (!has.has(id)) search.removeText(id)
  for (const [text, own] of pieces) if (had.get(text.id) !== text) search.addText(text, own)
}
