// The names that are derived from the id of a new thing.

import { ScaffoldError } from './scaffold.ts'

const ID = /^[a-z]{2,20}(?:-[a-z]{2,20}){0,4}$/
/** Words that may not name a constant. */
const RESERVED = new Set(
  [
    'as async await break case catch class const continue debugger default delete do else enum export extends false',
    'finally for function if implements import in instanceof interface let new null of package private protected public',
    'return static super switch this throw true try type typeof var void while with yield',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Checks the id of a new thing. It is stored on devices, so it can never be renamed.
 * @param taken ids that exist, and names that would collide with a folder
 * @throws ScaffoldError
 */
export function validateId(id: string | undefined, taken: readonly string[]): string {
  if (id === undefined) throw new ScaffoldError('no id given')
  if (!ID.test(id) || RESERVED.has(id))
    throw new ScaffoldError(`"${id}" is no id: lower-case words of two letters or more, joined by hyphens`)
  if (taken.includes(id)) throw new ScaffoldError(`"${id}" exists already`)
  return id
}

/** "illegal-promotion" becomes "illegalPromotion". */
export function toCamelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** "illegal-promotion" becomes "IllegalPromotion". */
export function toPascalCase(id: string): string {
  return toCamelCase(id).replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** "illegal-promotion" becomes "ILLEGAL_PROMOTION". */
export function toConstantCase(id: string): string {
  return id.replaceAll('-', '_').toUpperCase()
}
