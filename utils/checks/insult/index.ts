import type { Span } from '../../draft.ts'
import { type Cue, before as wordsBefore } from '../../text/adjacent-words.ts'
import { type Reading, read } from '../../text/analyzed-text.ts'
import { pattern } from '../../text/pattern.ts'
import { type PhraseMatch, Phrases, said } from '../../text/phrases.ts'
import type { Check, Hit } from '../check.ts'
import { isMentioned, isQuotedToObject, isReported, sentenceAround } from '../shared/context/context.ts'
import { isSelf } from '../shared/context/self-reference.ts'
import { forFirst, type Ways, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { withoutPhrase } from '../shared/fixes/remove-phrase.ts'
import { softerWords } from '../shared/fixes/soften.ts'
import { SOFTER_THAN_CONTEMPT } from '../shared/fixes/softer-wordings.ts'
import { isFond, isInnocent, saidOfPerson } from './aim.ts'
import { ACCENTED, ANYWHERE, type Kind } from './lexicon.ts'
import { words } from './messages.ts'

const anywhere = new Set(ANYWHERE.map(([template]) => template))
const LIST = new Phrases<Kind>([...ANYWHERE, ...ACCENTED], (template) => anywhere.has(template))

type Match = PhraseMatch<Kind>

/** How many words may stand between a head and its word ("lão trưởng phòng bên cạnh đúng là vô dụng"). */
const BETWEEN = 3
const BETWEEN_STRONG = 8

/** Contempt aimed at a person or a group: names, animals, stupidity, looks, honour. */
export const insult: Check = {
  id: 'insult',
  level: 'warn',
  provisions: ['luat-116-2025.d7.k1.c', 'luat-116-2025.d13.k3.d', 'blds-2015.d34'],
  words,
  find({ text }, reading) {
    return hitsIn(reading).map((hit, i) => ({ ...hit, ...forFirst(i, () => waysFor(text, hit)) }))
  },
}

function hitsIn(reading: Reading): Hit[] {
  const hits: Hit[] = []
  const found = LIST.find(reading)
  for (let i = 0; i < found.length; i++) {
    const match = found[i]!
    const aimed = aimedSpan(match, found[i - 1])
    if (!aimed || isHarmless(match, aimed, headOf(match, found[i - 1]) !== undefined)) continue
    const span = match.reading.span(aimed.start, aimed.end)
    const last = hits.at(-1)
    // Names in a row ("đồ vô học, mất dạy") are one finding.
    if (last && span.start - last.end <= 2) last.end = Math.max(last.end, span.end)
    else hits.push({ ...span, ...sayOf(match.value) })
  }
  return hits
}

/** Teasing is only pointed out. */
function waysFor(text: string, hit: Hit): Ways {
  if (hit.level === 'note') return {}
  const softer = softerWords(text, hit, SOFTER_THAN_CONTEMPT, (sentence) => hitsIn(read(sentence)).length)
  return ways(text, softer, withoutPhrase(text, hit, true), withoutSentence(text, hit))
}

/** What the contempt covers when it is one: the word with its head, or nothing when nobody is meant. */
function aimedSpan(match: Match, before: Match | undefined): Span | undefined {
  const kind = match.value
  if (kind === 'head' || kind === 'near' || kind === 'innocent') return undefined
  const own: Span = { start: match.start, end: match.end }
  const head = headOf(match, before)
  if (head) return kind === 'crime' && !isHurled(match, head) ? undefined : { start: head.start, end: match.end }
  if (kind === 'insult' || kind === 'looks') return own
  if (kind === 'strong' || kind === 'brain') return saidOfPerson(match.reading, own)
  return undefined
}

const BEAST = /^(?:cho|lon|heo|khi|dia|ran doc|cho hoang|cho dai|cho san|nghien)$/

// "Cảnh giác bọn lừa đảo" warns of criminals; "đồ lừa đảo", "ông ta là lũ ăn cướp" are hurled at somebody.
const PLURAL = /^(?:(?:cai|may|mot) )?(?:bon|lu|dam|tui|bay|loai|hang|hang nguoi|loai nguoi|dua|con|may dua|toan)$/
// Without diacritics "do" is "because" before it is a name for somebody.
const CLEARLY_NAMED: Cue = (reading, at) =>
  /(?:^|[.,!?…;:\n(]\s*|(?:^|\s)(?:la|thu|toan|cai|may|no|han|thang nay|con nay|cha)\s)$/.test(
    reading.plain.slice(Math.max(0, at - 12), at),
  )
const HURLED = wordsBefore('là|đúng là|thật là|toàn là|chúng mày|tụi bây|bọn mày|mày|các người|như')

const CRIMINALS = pattern('tội phạm|kẻ gian|cảnh giác|đề phòng|công an|cảnh sát|biên phòng')

function isHurled(match: Match, head: Match): boolean {
  const here = sentenceAround(match.reading, match)
  if (CRIMINALS.testIn(match.reading, here.start, here.end)) return false
  return !PLURAL.test(said(head)) || HURLED(match.reading, head.start)
}

function headOf(match: Match, before: Match | undefined): Match | undefined {
  if (!before || before.reading !== match.reading) return undefined
  const kind = before.value
  if (kind !== 'head' && kind !== 'near') return undefined
  // "Con heo", "con chó" are animals until they are said of somebody.
  if (BEAST.test(said(match)) && /(?:^| )con$/.test(said(before))) return undefined
  if (!match.reading.accented && said(before) === 'do' && !CLEARLY_NAMED(match.reading, before.start)) return undefined
  const between = match.reading.text.slice(before.end, match.start)
  if (/[^\p{L}\p{N} ]/u.test(between)) return undefined
  const count = between.trim() === '' ? 0 : between.trim().split(/ +/).length
  if (count === 0) return before
  if (kind === 'near' || match.value === 'mild' || OWN_PEOPLE.test(before.reading.bare.slice(before.end, match.start)))
    return undefined
  // Without diacritics too much could stand for a head.
  if (match.value === 'weak' && !match.reading.accented) return undefined
  return count <= (match.value === 'weak' ? BETWEEN : BETWEEN_STRONG) ? before : undefined
}

// "Thằng bạn tui", "bọn trẻ nhà mình": spoken of with fondness more often than not.
const OWN_PEOPLE = / (?:tre|em|ban|chau|minh|tui|toi|nha|nho|cu|be|con|hoc sinh|hoc tro) /

const LOOKS = /^(?:xau|beo|map|lun|gia|rang) /

function isHarmless(match: Match, span: Span, headed: boolean): boolean {
  const { reading } = match
  return (
    ((match.value === 'looks' || LOOKS.test(said(match))) && isFond(reading, span)) ||
    isInnocent(said(match), reading, span, match) ||
    isSelf(reading, span) ||
    (!headed && isSelf(reading, match)) ||
    isReported(reading, span) ||
    isReported(reading, match) ||
    isMentioned(reading, match) ||
    isQuotedToObject(reading, match)
  )
}

function sayOf(kind: Kind): Pick<Hit, 'message' | 'level'> {
  return kind === 'mild' ? { message: 'teasing', level: 'note' } : { message: 'contempt' }
}
