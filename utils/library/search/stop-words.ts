import type { Token } from './tokens.ts'

/** Little words that say nothing about the matter. Without diacritics only those that are nothing else. */
const SMALL = new Set(
  'có được không là thì mà của và với nào gì đâu sao tôi mình lên trên hay ở bị cho nhau rồi này nếu khi'.split(' '),
)
const SMALL_BARE = new Set('duoc khong cua gi nao len tren nhau roi voi neu'.split(' '))

/** Where something was written: nearly everything in the library is about it, so that it says little. */
export const PLACE: ReadonlySet<string> = new Set(
  'mang facebook face fb zalo tiktok youtube messenger group online internet'.split(' '),
)

/** The words of a query that say something; all of them when none does. */
export function meaningful(tokens: readonly Token[]): readonly Token[] {
  const rest = tokens.filter((token) =>
    token.accented === token.bare ? !SMALL_BARE.has(token.bare) : !SMALL.has(token.accented),
  )
  return rest.length > 0 ? rest : tokens
}
