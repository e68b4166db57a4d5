import type { Entry, Field } from './entries.ts'
import { likeness, OTHER } from './likeness.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A word of the query found in an entry. */
export interface WordHit {
  /** Which word of the query, from 0. */
  word: number
  field: Field['name']
  /** Which token of the field, from 0. */
  token: number
  likeness: number
  /** How many UTF-16 units of the token were typed (its start, while the last word is being written). */
  length: number
  /** The whole word was typed. */
  complete: boolean
}

/** How an entry answers the words of a query. */
export interface TextMatch {
  score: number
  hits: readonly WordHit[]
  /** How many words were typed, without those that say nothing. */
  words: number
  /** The query is one of the names of the document. */
  whole: boolean
}

interface Posting {
  entry: number
  field: Field['name']
  token: number
  accented: string
}

const WEIGHT: Readonly<Record<Field['name'], number>> = {
  title: 2,
  summary: 2.2,
  subjects: 2.4,
  words: 2.2,
  farther: 1.2,
  other: 0.6,
}
/** What a word adds that is found in one more field. */
const ALSO = 0.15
/** Shorter beginnings of a word are not completed. */
const BEGINNING = 3
/** Little words that say nothing about the matter. Without diacritics only those that are nothing else. */
const SMALL = new Set('có được không là thì của và nào gì tôi lên hay ở'.split(' '))
const SMALL_BARE = new Set('duoc khong cua gi nao len'.split(' '))
/** Share of the query, by the weight of its words, that an entry must answer. */
const ENOUGH = 0.65

/** The words of all entries, by their form without diacritics. */
export class Words {
  private readonly entries: readonly Entry[]
  private readonly postings = new Map<string, Posting[]>()
  private readonly sorted: readonly string[]

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    entries.forEach((entry, index) => {
      for (const field of entry.fields) {
        field.tokens.forEach((token, at) => {
          const list = this.postings.get(token.bare) ?? []
          list.push({ entry: index, field: field.name, token: at, accented: token.accented })
          this.postings.set(token.bare, list)
        })
      }
    })
    this.sorted = [...this.postings.keys()].sort()
  }

  /** The entries that answer a query, by their place in the list of entries. */
  match(query: string): Map<number, TextMatch> {
    const text = query.normalize('NFC').slice(0, 300)
    const typed = meaningful(tokensOf(text)).slice(0, 12)
    const writing = !/[\s.,;]$/.test(text)
    const hits = new Map<number, WordHit[]>()
    const weights = typed.map((token, word) => {
      const found = this.lookUp(token, writing && word === typed.length - 1)
      for (const { posting, length } of found) {
        const list = hits.get(posting.entry) ?? []
        const like = likeness(token.accented, posting.accented)
        const complete = length === posting.accented.length
        list.push({ word, field: posting.field, token: posting.token, likeness: like, length, complete })
        hits.set(posting.entry, list)
      }
      return Math.log(1 + this.entries.length / (1 + new Set(found.map(({ posting }) => posting.entry)).size))
    })
    const name = typed.map((token) => token.bare).join(' ')
    const out = new Map<number, TextMatch>()
    for (const [entry, list] of hits) {
      const whole = this.entries[entry]!.names.includes(name)
      const score = this.score(list, typed, weights) * (whole ? 3 : 1)
      if (score > 0) out.set(entry, { score, hits: list, words: typed.length, whole })
    }
    return out
  }

  private lookUp(token: Token, prefix: boolean): { posting: Posting; length: number }[] {
    const found = (this.postings.get(token.bare) ?? []).map((posting) => ({ posting, length: token.bare.length }))
    if (!prefix || token.bare.length < BEGINNING || /\d/.test(token.bare)) return found
    for (let i = this.firstFrom(token.bare); i < this.sorted.length; i++) {
      const word = this.sorted[i]!
      if (!word.startsWith(token.bare)) break
      if (word === token.bare) continue
      for (const posting of this.postings.get(word)!) {
        if (likeness(token.accented, posting.accented) > OTHER) found.push({ posting, length: token.bare.length })
      }
    }
    return found
  }

  private firstFrom(bare: string): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sorted[middle]! < bare) low = middle + 1
      else high = middle
    }
    return low
  }

  private score(hits: readonly WordHit[], typed: readonly Token[], weights: readonly number[]): number {
    const best = new Array<number>(typed.length).fill(0)
    const seen = new Map<string, number>()
    for (const hit of hits) {
      const complete = hit.complete ? 1 : 0.8
      const worth = WEIGHT[hit.field] * hit.likeness * complete
      const key = `${hit.word} ${hit.field}`
      if (worth > (seen.get(key) ?? 0)) seen.set(key, worth)
      best[hit.word] = Math.max(best[hit.word]!, worth)
    }
    for (const [key, worth] of seen) best[Number.parseInt(key, 10)]! += worth * ALSO
    // A number is asked for exactly: "999/2025" does not mean anything else of 2025.
    if (typed.some((token, word) => /^\d+$/.test(token.bare) && best[word] === 0)) return 0
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const answered = weights.reduce((sum, weight, word) => sum + (best[word]! > 0 ? weight : 0), 0)
    if (answered < total * (typed.length <= 2 ? 0.999 : ENOUGH)) return 0
    const sum = weights.reduce((all, weight, word) => all + weight * best[word]!, 0)
    return (sum / Math.max(1, total)) * (answered / total) ** 2 * (1 + runBonus(hits, typed.length))
  }
}

/** Words standing together in the order typed: up to 1 for the whole query in one run, more in a field that is shown. */
function runBonus(hits: readonly WordHit[], words: number): number {
  if (words < 2) return 0
  const at = new Map<string, number>()
  for (const hit of hits) {
    const key = `${hit.field} ${hit.token} ${hit.word}`
    at.set(key, Math.max(at.get(key) ?? 0, hit.likeness * (hit.field === 'other' ? 0.4 : 1)))
  }
  let longest = 0
  for (const hit of hits) {
    if (at.has(`${hit.field} ${hit.token - 1} ${hit.word - 1}`)) continue
    let run = 0
    for (let step = 0; ; step++) {
      const like = at.get(`${hit.field} ${hit.token + step} ${hit.word + step}`)
      if (like === undefined) break
      run += like
    }
    if (run > 1) longest = Math.max(longest, run)
  }
  return longest / words
}

function meaningful(tokens: readonly Token[]): Token[] {
  const rest = tokens.filter((token) =>
    token.accented === token.bare ? !SMALL_BARE.has(token.bare) : !SMALL.has(token.accented),
  )
  return rest.length > 0 ? rest : [...tokens]
}
