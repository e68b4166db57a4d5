import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../utils/i18n/translate.ts'
import type { ImportedText, SearchUnit } from '../../utils/library/imports/parser/imported-text.ts'
import type { Library } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { useLibrary } from '../hooks/use-library.ts'

/** A piece of a text that the user brought in, with its text. */
export interface PieceWithText {
  text: ImportedText
  piece: SearchUnit
}

const ENGINES = new WeakMap<Library, Map<Language, SearchEngine>>()
/** How long the index is built at a time, in ms: half a frame, so that keys and drawing come between. */
const BUILD_SLICE = 8

/** A library made ready for search, once a language and page. */
export function getSearchEngine(library: Library, language: Language): SearchEngine {
  const ready = ENGINES.get(library) ?? new Map<Language, SearchEngine>()
  ENGINES.set(library, ready)
  const search = ready.get(language) ?? new SearchEngine(library.documents, library.provisions, language)
  ready.set(language, search)
  return search
}

/**
 * The search with these imported pieces in it. Its index is built once the page has been drawn, little by little; whoever uses this
 * is drawn anew when imported texts have become ready to be found. The list must stay the same array until it changes.
 */
export function useSearchEngine(language: Language, imported: readonly PieceWithText[]): SearchEngine {
  const search = getSearchEngine(useLibrary(), language)
  const [, setBuilt] = useState(0)
  useEffect(() => {
    if (syncImportedTexts(search, imported)) setBuilt((times) => times + 1)
    const building = search.buildInSteps()
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const until = performance.now() + BUILD_SLICE
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

/** Brings the texts of a search into line: texts that are gone go, new and changed ones come. Says whether any went. */
function syncImportedTexts(search: SearchEngine, imported: readonly PieceWithText[]): boolean {
  const pieces = new Map<ImportedText, SearchUnit[]>()
  for (const { text, piece } of imported) {
    const own = pieces.get(text)
    if (own) own.push(piece)
    else pieces.set(text, [piece])
  }
  const had = new Map(search.importedTexts().map((text) => [text.id, text]))
  const has = new Set([...pieces.keys()].map(({ id }) => id))
  const gone = [...had.keys()].filter((id) => !has.has(id))
  for (const id of gone) search.removeText(id)
  for (const [text, own] of pieces) if (had.get(text.id) !== text) search.addText(text, own)
  return gone.length > 0
}
