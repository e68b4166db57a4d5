import type { WordToken } from './word-tokens.ts'

/**
 * Function words without meaning for the search. The list without diacritics has only words that cannot be another
 * word.
 */
const STOP_WORDS = new Set(
  'có được không là thì mà của và với nào gì đâu sao tôi mình lên trên hay ở bị cho nhau rồi này nếu khi'.split(' '),
)
const BARE_STOP_WORDS = new Set('duoc khong cua gi nao len tren nhau roi voi neu'.split(' '))

/** Platform names. Nearly all of the library is about platforms, so these words distinguish little. */
export const PLATFORM_WORDS: ReadonlySet<string> = new Set(
  'mang facebook face fb zalo tiktok youtube messenger group online internet'.split(' '),
)

/** After these "em" is the writer, not a child: "nội quy trường em", "cơ quan của em". */
const BEFORE_WRITER = new Set('cua truong quan xa phuong phong so ty'.split(' '))

/** Removes stop words from a query. @returns all words if every word is a stop word */
export function stripStopWords(tokens: readonly WordToken[]): readonly WordToken[] {
  const rest = tokens.filter((token, at) => {
    if (token.bare === 'em') return !BEFORE_WRITER.has(tokens[at - 1]?.bare ?? '')
    return token.accented === token.bare ? !BARE_STOP_WORDS.has(token.bare) : !STOP_WORDS.has(token.accented)
  })
  return rest.length > 0 ? rest : tokens
}
