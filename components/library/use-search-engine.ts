import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../utils/i18n/translate.ts'
import type { ImportedText, SearchUnit } from '../../utils/library/imports/parser/imported-text.ts'
import type { Library } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { runInSlices } from './run-in-slices.ts'

/** A unit of an imported text, with its text. */
export interface PieceWithText {
  text: ImportedText
  piece: SearchUnit
}

const ENGINES = new WeakMap<Library, Map<Language, SearchEngine>>()
/** Returns the search engine of a library, created once per language and page. */
export function getSearchEngine(library: Library, language: Language): SearchEngine {
  const engines = ENGINES.get(library) ?? new Map<Language, SearchEngine>()
  ENGINES.set(library, engines)
  const search = engines.get(language) ?? new SearchEngine(library.documents, library.provisions, language)
  engines.set(language, search)
  return search
}

/**
 * Returns the search engine with these imported units. Builds its index in short slices after the page has rendered,
 * and renders the caller again when imported texts become searchable.
 * @param imported must stay the same array until its content changes
 */
export function useSearchEngine(language: Language, imported: readonly PieceWithText[]): SearchEngine {
  const search = getSearchEngine(useLibrary(), language)
  const [, setBuilt] = useState(0)
  useEffect(() => {
    if (syncImportedTexts(search, imported)) setBuilt((times) => times + 1)
    return runInSlices(search.buildInSteps(), () => {
      if (imported.length > 0) setBuilt((times) => times + 1)
    })
  }, [search, imported])
  return search
}

/**
 * Updates the engine's texts: removes missing ones, adds new and changed ones.
 * @returns whether any was removed
 */
function syncImportedTexts(search: SearchEngine, imported: readonly PieceWithText[]): boolean {
  const pieces = new Map<ImportedText, SearchUnit[]>()
  for (const { text, piece } of imported) {
    const textPieces = pieces.get(text)
    if (textPieces) textPieces.push(piece)
    else pieces.set(text, [piece])
  }
  const indexed = new Map(search.importedTexts().map((text) => [text.id, text]))
  const wantedIds = new Set([...pieces.keys()].map(({ id }) => id))
  const gone = [...indexed.keys()].filter((id) => !wantedIds.has(id))
  for (const id of gone) search.removeText(id)
  for (const [text, textPieces] of pieces) if (indexed.get(text.id) !== text) search.addText(text, textPieces)
  return gone.length > 0
}
