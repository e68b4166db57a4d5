import { BUNDLED_LIBRARY, type Library } from '../../library.ts'

/** Finds the library's provisions at a part of an imported text or within it, in library order. */
export function findMatchingProvisions(
  importedId: string,
  document: string,
  library: Library = BUNDLED_LIBRARY,
): string[] {
  const wanted = document + importedId.slice(findPathStart(importedId))
  return library.provisions.flatMap(({ id }) => (id === wanted || id.startsWith(`${wanted}.`) ? [id] : []))
}

/** Returns the offset of the part's path after the text id. */
function findPathStart(id: string): number {
  const dot = id.indexOf('.')
  return dot < 0 ? id.length : dot
}
