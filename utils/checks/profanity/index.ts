import type { Span } from '../../draft.ts'
import { before } from '../../text/adjacent-words.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { type PhraseMatch, Phrases, said } from '../../text/phrases.ts'
import type { Check, Hit } from '../check.ts'
import { isMentioned, isQuotedToObject } from '../shared/context/context.ts'
import { forFirst, type Ways, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { withoutPhrase } from '../shared/fixes/remove-phrase.ts'
import { softerWords } from '../shared/fixes/soften.ts'
import { SOFTER_THAN_VULGAR } from '../shared/fixes/softer-wordings.ts'
import { ACCENTED, ANYWHERE, INNOCENT, type Kind, SPELLED } from './lexicon.ts'
import { maskedWords } from './masked.ts'
import { words } from './messages.ts'
import { plainNegation } from './negation.ts'
import { counts } from './short.ts'

const anywhere = new Set(ANYWHERE.map(([template]) => template))
const LIST = new Phrases<Kind>([...INNOCENT, ...ANYWHERE, ...ACCENTED], (template) => anywhere.has(template))

const SPELLED_LIST = new Phrases<Kind>(SPELLED)

/** Words that are vulgar whoever they are said to, in any spelling. */
export const profanity: Check = {
  id: 'profanity',
  level: 'warn',
  provisions: ['qd-423-2026.quy-tac-chung', 'luat-80-2025.d13'],
  words,
  find(draft, reading) {
    const hits: Hit[] = []
    for (const match of [...LIST.find(reading), ...spelled(reading)]) {
      const kind = match.value
      if (!counts(kind, match.reading, match) || isSpokenOf(match.reading, match)) continue
      const span = match.reading.span(match.start, match.end)
      hits.push({
        ...span,
        ...sayOf(kind),
        ...forFirst(hits.length, () => waysFor(kind, said(match), draft.text, span)),
      })
    }
    return withMasked(hits, reading, draft.text)
  },
}

/** Vulgar words whose letters were set apart, in a draft or a word without diacritics. */
function spelled(reading: Reading): PhraseMatch<Kind>[] {
  if (!reading.joined) return []
  return SPELLED_LIST.find(reading.joined).filter((match) => {
    const { start, end } = match.reading.span(match.start, match.end)
    return end - start > match.end - match.start && /^\p{L}[^\p{L}]/u.test(reading.original.slice(start, end))
  })
}

/** Adds masked words where nothing was found yet. Both come in the order of the text. */
function withMasked(hits: Hit[], reading: Reading, text: string): Hit[] {
  const out = [...hits]
  let next = 0
  for (const found of maskedWords(reading)) {
    const span = reading.span(found.start, found.end)
    while (next < hits.length && hits[next]!.end <= span.start) next++
    const known = hits[next] !== undefined && hits[next]!.start < span.end
    if (!known && !isSpokenOf(reading, found)) {
      const waysOf = () => ways(text, withoutPhrase(text, span), withoutSentence(text, span))
      out.push({ ...span, message: 'masked', ...forFirst(out.length, waysOf) })
    }
  }
  return out
}

const SPOKEN_OF = before('từ|chữ|cụm từ|tiếng|viết tắt|viết tắt là|ký hiệu|thuật ngữ|gõ')

/** Whether the word is spoken of rather than used: quoted in order to object, or named as a word. */
function isSpokenOf(reading: Reading, span: Span): boolean {
  return isQuotedToObject(reading, span) || isMentioned(reading, span) || SPOKEN_OF(reading, span.start)
}

function sayOf(kind: Kind): Pick<Hit, 'message' | 'level'> {
  return kind === 'mild' || kind === 'vai' ? { message: 'mild', level: 'note' } : { message: 'vulgar' }
}

/** A mild one is only pointed out. */
function waysFor(kind: Kind, phrase: string, text: string, span: Span): Ways {
  const plain = plainNegation(text, span, phrase)
  if (plain) return ways(text, plain, withoutSentence(text, span))
  if (kind === 'mild') return {}
  const softer = softerWords(text, span, SOFTER_THAN_VULGAR)
  // Where a plain word keeps what was said, taking it out would lose it.
  return ways(text, softer, withoutPhrase(text, span, softer !== undefined), withoutSentence(text, span))
}
