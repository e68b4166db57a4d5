import { type Library, PACKED } from '../library.ts'

/** The provision of the library that stands at the same place of a document, or null. In: the id of a place in an imported text. */
export function sameProvision(importedId: string, document: string, library: Library = PACKED): string | null {
  return library.provision(document + importedId.slice(beginningOf(importedId)))?.id ?? null
}

/** All provisions of the library at a place of an imported text or within it, in the order of the library. */
export function provisionsWithin(importedId: string, document: string, library: Library = PACKED): string[] {
  const wanted = document + importedId.slice(beginningOf(importedId))
  return library.provisions.flatMap(({ id }) => (id === wanted || id.startsWith(`${wanted}.`) ? [id] : []))
}

/** Where the place begins, behind the text's own id. */
function beginningOf(id: string): number {
  const dot = id.indexOf('.')
  return dot < 0 ? id.length : dot
}
