import type { WordToken } from './word-tokens.ts'

/** Little words that say nothing about the matter. Without diacritics only those that are nothing else. */
const STOP_WORDS = new Set(
  'có được không là thì mà của và với nào gì đâu sao tôi mình lên trên hay ở bị cho nhau rồi này nếu khi'.split(' '),
)
const BARE_STOP_WORDS = new Set('duoc khong cua gi nao len tren nhau roi voi neu'.split(' '))

/** Where something was written: nearly everything in the library is about it, so that it says little. */
export const PLATFORM_WORDS: ReadonlySet<string> = new Set(
  'mang facebook face fb zalo tiktok youtube messenger group online internet'.split(' '),
)

/** The words of a query that say something; all of them when none does. */
export function stripStopWords(tokens: readonly WordToken[]): readonly WordToken[] {
  const rest = tokens.filter((token) =>
    token.accented === token.bare ? !BARE_STOP_WORDS.has(token.bare) : !STOP_WORDS.has(token.accented),
  )
  return rest.length > 0 ? rest : tokens
}
