import { BUNDLED_LIBRARY, type Library } from '../../library.ts'

/** All provisions of the library at a place of an imported text or within it, in the order of the library. */
export function findMatchingProvisions(
  importedId: string,
  document: string,
  library: Library = BUNDLED_LIBRARY,
): string[] {
  const wanted = document + importedId.slice(findPathStart(importedId))
  return library.provisions.flatMap(({ id }) => (id === wanted || id.startsWith(`${wanted}.`) ? [id] : []))
}

/** Where the place begins, behind the text's own id. */
function findPathStart(id: string): number {
  const dot = id.indexOf('.')
  return dot < 0 ? id.length : dot
}
