import type { Span } from '../../draft.ts'
import { after, before } from '../../text/adjacent-words.ts'
import { type Reading, read } from '../../text/analyzed-text.ts'
import { type PhraseMatch, Phrases, said } from '../../text/phrases.ts'
import type { Check, Hit } from '../check.ts'
import { isCondemned, isMentioned, isQuotedToObject, isReported } from '../shared/context/context.ts'
import { forFirst, type Ways, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { softerWords } from '../shared/fixes/soften.ts'
import { SOFTER_THAN_SLUR } from '../shared/fixes/softer-wordings.ts'
import { ACCENTED, ANYWHERE, type Kind } from './lexicon.ts'
import { words } from './messages.ts'
import { speaksUp, suffers } from './stance.ts'

const anywhere = new Set(ANYWHERE.map(([template]) => template))
const LIST = new Phrases<Kind>([...ANYWHERE, ...ACCENTED], (template) => anywhere.has(template))

type Match = PhraseMatch<Kind>

/** How far from the group, in units, its contemptuous word may stand within the sentence. */
const REACH = 64

/** Contempt for people by region, people, faith, sex, orientation, disability, illness or work. */
export const discrimination: Check = {
  id: 'discrimination',
  level: 'warn',
  provisions: ['qd-423-2026.quy-tac-chung', 'luat-116-2025.d7.k1.b'],
  words,
  find({ text }, reading) {
    return hitsIn(reading).map((hit, i) => ({ ...hit, ...forFirst(i, () => waysFor(text, hit)) }))
  },
}

function hitsIn(reading: Reading): Hit[] {
  const hits: Hit[] = []
  const found = LIST.find(reading)
  for (let i = 0; i < found.length; i++) {
    const span = contemptAt(found, i)
    if (!span) continue
    const own = found[i]!.reading
    if (speaksUp(own, span) || isQuotedToObject(own, span) || isMentioned(own, span)) continue
    if (isCondemned(own, span) || isReported(own, span)) continue
    const place = own.span(span.start, span.end)
    const last = hits.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else hits.push({ ...place, message: found[i]!.value === 'slur' ? 'slur' : 'contempt' })
  }
  return hits
}

function waysFor(text: string, hit: Span): Ways {
  const softer = softerWords(text, hit, SOFTER_THAN_SLUR, (sentence) => hitsIn(read(sentence)).length)
  return ways(text, softer, withoutSentence(text, hit))
}

/** The group at index i with what is said against it, or nothing. */
function contemptAt(found: readonly Match[], i: number): Span | undefined {
  const match = found[i]!
  const kind = match.value
  if (kind === 'slur') return withPredicate(found, i, match.start, true) ?? { start: match.start, end: match.end }
  if (kind !== 'soft' && kind !== 'lowly' && kind !== 'place' && kind !== 'group') return undefined
  const head = headOf(found, i)
  if ((kind === 'place' && !head) || NOT_ONLY(match.reading, head ? head.start : match.start)) return undefined
  const start = head ? head.start : match.start
  const despised = head?.value === 'heads'
  const group = withPredicate(found, i, start, despised || kind === 'soft')
  if (group) return group
  if ((kind === 'soft' || kind === 'lowly') && despised) return { start, end: match.end }
  if (kind === 'soft' && isRegionWithPeople(match, head)) return { start, end: match.end }
  const against = found[head ? i - 2 : i - 1]
  const named = kind !== 'group' || /^(?:nguoi|dan) /.test(said(match))
  if (named && (against?.value === 'against' || against?.value === 'out') && near(against, { ...match, start }, 12))
    return { start: against.start, end: match.end }
  return undefined
}

// "Không chỉ phụ nữ lo cơm nước".
const NOT_ONLY = before(
  'không chỉ|đâu chỉ|không riêng|đâu phải|không phải|chẳng phải|đừng bắt|không bắt|đâu riêng|không nhất thiết',
)

function headOf(found: readonly Match[], i: number): Match | undefined {
  const before = found[i - 1]
  if (!before || !near(before, found[i]!, 1)) return undefined
  return is(before, 'heads') || is(before, 'people') || is(before, 'group') ? before : undefined
}

// "Dân bắc kỳ", "giọng nam kỳ": the old administrative name said of people today.
function isRegionWithPeople(match: Match, head: Match | undefined): boolean {
  return head !== undefined && /k[yi]$/.test(said(match))
}

const INTENSELY = after('lắm|quá|ghê|thấy (?:gớm|ghê|sợ)|kinh|vl|vcl|bỏ xừ|dễ sợ')
const RANKED_LOW = /^(?:ha dang|ha cap|thap kem|mat hang|hen kem|benh hoan|ghe tom|kinh tom|tom lom|man ro|do ban)$/

const YET = before('không|chưa|chưa từng|không phải|đâu phải')

// "Nông dân biết gì về chuyển đổi số" asks.
const ASKS_ABOUT = after('về|thêm|chưa')

/** From the group to the first contemptuous word behind it in the sentence. A neutral group needs a word that makes it general. */
function withPredicate(found: readonly Match[], i: number, start: number, despised: boolean): Span | undefined {
  const group = found[i]!
  let general = despised
  for (let j = i + 1; j < found.length; j++) {
    const next = found[j]!
    if (!near(group, next, REACH)) return undefined
    const close =
      ((is(group, 'place') || /^(?:nguoi|dan|gai|trai) /.test(said(group))) && INTENSELY(next.reading, next.end)) ||
      (next.start - group.end <= 1 && (is(group, 'place') || RANKED_LOW.test(said(next))))
    if (is(next, 'link')) general = true
    else if (is(next, 'cannot') && !YET(next.reading, next.start) && (general || !ASKS_ABOUT(next.reading, next.end)))
      return { start, end: next.end }
    else if (is(next, 'out') && general && !suffers(next.reading, next)) return { start, end: next.end }
    else if (is(next, 'bad') && (general || close) && isSaidOf(found[j - 1]!, next)) return { start, end: next.end }
  }
  return undefined
}

// A word of one syllable ("láo", "bẩn") is said of whatever stands right before it.
function isSaidOf(before: Match, word: Match): boolean {
  if (suffers(word.reading, word)) return false
  return said(word).includes(' ') || word.start - before.end <= 6
}

function is(match: Match, kind: Kind): boolean {
  return match.value === kind
}

/** Whether two matches stand in one sentence with at most so many units between. */
function near(first: Match, second: Match, reach: number): boolean {
  if (first.reading !== second.reading || second.start - first.end > reach || second.start < first.end) return false
  return !/[.!?…\n;]/.test(first.reading.text.slice(first.end, second.start))
}
