import { type Fix, findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import { type ContextTest, matchFollowingWords, matchPrecedingWords as wordsBefore } from '../../text/adjacent-words.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { excludeOverlapping } from '../../text/enclosed-spans.ts'
import { getMatchedPhrase, type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { isFondScolding } from '../shared/context/fond-scolding.ts'
import { isRetortOfFriend } from '../shared/context/harmless-sayings.ts'
import { hasNamedOffice, hasNamedTarget } from '../shared/context/identifiable-target.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingSentence, isMentionedAsWord, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { isAboutNoPerson } from '../shared/context/not-about-people.ts'
import { isReportedSpeech, isThoughtOfPeople } from '../shared/context/reported-contempt.ts'
import { isSelfDirected, isSelfNamed } from '../shared/context/self-reference.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { buildSofterWordingFix } from '../shared/fixes/soften-wording.ts'
import { SOFTER_THAN_CONTEMPT } from '../shared/fixes/softer-wordings.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import { findDespisedOfficials } from './despised-officials.ts'
import { isFamilyJoke, isFamilyJokeAlone } from './family-jokes.ts'
import {
  expandToPerson,
  isFondTeasing,
  isInnocentSense,
  isInQuarrel,
  isOfOthers,
  isWithoutAnimal,
} from './insult-target.ts'
import { INSULT_TERMS, INSULT_TERMS_ACCENTED, type InsultKind } from './lexicon.ts'
import { isGivenName } from './names-of-pets.ts'
import { findContemptNextToRequest } from './next-to-request.ts'
import { classifyOrder, expandOrder, type OrderSense } from './orders-to-leave.ts'
import { isVerdict, isWithoutPerson } from './plain-verdicts.ts'
import { isOnOwnMishap, isSelfMockery } from './self-mockery.ts'

const unaccentedTerms = new Set(INSULT_TERMS.map(([template]) => template))
const INSULT_LEXICON = new PhraseMatcher<InsultKind>([...INSULT_TERMS, ...INSULT_TERMS_ACCENTED], (template) =>
  unaccentedTerms.has(template),
)

type LexiconMatch = PhraseMatch<InsultKind>

/** How many words may be between a head and its word ("lão trưởng phòng bên cạnh đúng là vô dụng"). */
const MAX_WORDS_BETWEEN = 3
const MAX_WORDS_BETWEEN_STRONG = 8

/** Finds contempt aimed at a person or a group: names, animals, stupidity, looks, honour. */
export const insult: Check = {
  id: 'insult',
  level: 'warn',
  kinds: [{ id: 'teasing', level: 'note', messages: ['teasing'] }, UNSURE],
  provisions: ['luat-116-2025.d7.k1.c', 'luat-116-2025.d13.k3.d', 'blds-2015.d34'],
  find: (_, reading) => addNextToRequest(reading, addOfficials(reading, findHits(reading))),
  buildFixes,
  isExempt: (reading, sentence) =>
    isAboutNoPerson(reading, sentence) ||
    isFamilyJokeAlone(reading, sentence) ||
    isThoughtOfPeople(reading, sentence) ||
    isRetortOfFriend(reading, sentence) ||
    isSelfMockery(reading, sentence) ||
    isSelfNamed(reading, sentence) ||
    isFondScolding(reading, sentence),
  // Between two people this may be warmth, also where the user has raised the check's level.
  findSofter: (_, own) => new Map(own.filter(({ message }) => message === 'teasing').map((each) => [each, 'teasing'])),
}

function findHits(reading: AnalyzedText): Hit[] {
  const hits: Hit[] = []
  const found = INSULT_LEXICON.find(reading)
  const all = found.map((match, i) => {
    const order = isOrder(match) ? classifyOrder(match.reading, match) : undefined
    const head = findHead(match, found[i - 1])
    const aimed = findAimedSpan(match, head, order)
    const isMeant = aimed && !isHarmless(match, aimed, head !== undefined)
    if (!isMeant) return { match, head, span: undefined, order }
    const { start, end } = isGiven(order) ? expandOrder(match.reading, aimed) : aimed
    return { match, head, span: match.reading.span(start, end), order }
  })
  // In order, so that only what is near is looked at.
  const meant = all.flatMap(({ span }) => span ?? []).sort((a, b) => a.end - b.end)
  for (const { match, head, span: aimed, order } of all) {
    const span = aimed ?? findListedSpan(reading.original, match, meant)
    if (!span) continue
    if (!aimed) meant.splice(findNextSpanIndex(meant, span.end), 0, span)
    const message = order === 'joke' ? 'teasing' : getMessage(match, head)
    // The model says little of an order in a sentence of other things, or takes a slander for a hint.
    const isCertain = isGiven(order) || isSlander(match)
    const last = hits.at(-1)
    // Consecutive insults ("đồ vô học, mất dạy") are one finding.
    if (last && span.start - last.end <= 2) {
      last.end = Math.max(last.end, span.end)
      if (isCertain) last.isCertain = true
      // What is said in jest softens no insult after it.
      if (message === 'contempt') last.message = message
    } else hits.push({ ...span, message, ...(isCertain && { isCertain: true as const }) })
  }
  return hits
}

/** Adds contempt for officials, in which the model has hardly read their posts; what it covers is one with it. */
function addOfficials(reading: AnalyzedText, hits: Hit[]): Hit[] {
  const added = findDespisedOfficials(reading).map((span): Hit => ({ ...span, message: 'contempt', isCertain: true }))
  return [...excludeOverlapping(hits, added), ...added]
}

/**
 * Adds what a request to verify leaves of contempt; there the model may doubt no insult.
 * @param hits without overlaps
 * @returns all of them, in order
 */
function addNextToRequest(reading: AnalyzedText, hits: Hit[]): Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start)
  for (const { isInsult, ...span } of findContemptNextToRequest(reading, findHits)) {
    const at = findNextSpanIndex(sorted, span.start)
    const known = sorted[at]
    if (known && hasOverlap(known, span)) known.isCertain = true
    else sorted.splice(at, 0, { ...span, message: 'contempt', isCertain: true, ...(!isInsult && { kind: UNSURE.id }) })
  }
  return sorted
}

/** How somebody is said to have got a post. */
const FAVOURED = compilePattern(
  '(?:lên|leo|có|được|giữ|ngồi|thăng|vô|vào)(?: \\p{L}+){0,6} (?:chức|ghế|phòng|ban|biên chế|phó|trưởng|nhà nước|cơ quan)|(?:lên|thăng) chức|nhờ',
)

/** Nobody is said to have done it. */
const UNREAL = compilePattern(
  'muốn(?: \\p{L}+){0,5} (?:thì|phải)|nếu|phải chi|đùa|giỡn|phim|truyện|nhân vật|tiểu thuyết|bị (?:đồn|vu|nói)|đồn|ngủ gật',
)

/** Right before: it is denied. "Không nhờ tài mà nhờ ngủ với sếp" is none. */
const DENIED = compilePattern(
  '(?:không|ko|chẳng|chả|chưa|chứ không|đâu|đâu có|làm gì có|không hề|chưa hề)(?: (?:phải|hề|bao giờ|từng|cần|có|là|vì|do|nhờ|chuyện|việc)){0,4} ?$',
)
/** In the sentence: it is refuted. */
const REFUTED = compilePattern('vu khống|bịa đặt|bịa chuyện|sai sự thật|không đúng sự thật|tin đồn')
/** It is what people say, and an office is asked to look into it. */
const HEARD = compilePattern('ai cũng (?:nói|biết|kháo)|nghe (?:nói|đồn|kể)|dư luận|có tin|người ta (?:nói|đồn)')
const ASKED = compilePattern(
  '(?:đề nghị|yêu cầu|mong|xin|kính đề nghị)(?: \\p{L}+){0,5} (?:làm rõ|xác minh|kiểm tra|vào cuộc|điều tra|trả lời)',
)
/** How far before it a denial begins, in UTF-16 units. */
const DENIED_REACH = 30

/** The phrases of the lexicon for it, without diacritics. */
const SLEPT = /(?:^|^(?:nho|do|bang cach) )(?:ngu|len giuong|an nam|doi tinh|lay than|dung than|ban than|dem than) /

/** Whether it is denied, refuted or asked about that somebody slept the way up. */
function isSlanderDenied({ reading, start, end }: LexiconMatch): boolean {
  const sentence = findEnclosingSentence(reading, { start, end })
  const has = (pattern: Pattern) => pattern.testIn(reading, sentence.start, sentence.end)
  return (
    DENIED.testIn(reading, Math.max(sentence.start, start - DENIED_REACH), start) ||
    has(REFUTED) ||
    (has(HEARD) && has(ASKED))
  )
}

/** Whether a person whom readers know is said to have slept the way up. */
function isSlander(match: LexiconMatch): boolean {
  if (!SLEPT.test(getMatchedPhrase(match))) return false
  const { start, end } = findEnclosingSentence(match.reading, match)
  const isNamed = hasNamedTarget(match.reading, start, match.start) || hasNamedOffice(match.reading, start, match.start)
  return isNamed && FAVOURED.testIn(match.reading, start, end) && !UNREAL.testIn(match.reading, start, end)
}

function isOrder({ value }: LexiconMatch): boolean {
  return value === 'order' || value === 'leave'
}

function isGiven(order: OrderSense | undefined): boolean {
  return order === 'order' || order === 'joke'
}

/** "Đẻ con ra không biết dạy" may be a worry, too. */
function isOnlyListed(match: LexiconMatch): boolean {
  return /^(?:de|sinh) (?:con ra|con|ra) (?:ma )?(?:khong|ko) biet (?:duong )?day/.test(getMatchedPhrase(match))
}

/** What is between an insult and the one it is listed with. */
const BETWEEN_LISTED = /^(?: ?[,;/&-]{1,3})? ?(?:(?:đồ|thứ|cái|lại|còn|và) )?$/
/** The longest of it, in UTF-16 units. */
const LIST_GAP = 8
/** How far after a word the end of the insult listed next may be: with its gap and a head, in UTF-16 units. */
const LIST_REACH = 160

/** Returns the span of a word that is an insult only because it is listed with one: "mất dạy, óc heo". */
function findListedSpan(text: string, match: LexiconMatch, meant: readonly Span[]): Span | undefined {
  const { value, reading, start, end } = match
  if (value === 'strong' && isSaidAfterInsult(match, meant)) return reading.span(start, end)
  if (value !== 'brain' && !isOnlyListed(match)) return undefined
  const span = reading.span(start, end)
  const isNext = (first: Span, next: Span) =>
    next.start >= first.end &&
    next.start - first.end <= LIST_GAP &&
    BETWEEN_LISTED.test(text.slice(first.end, next.start).toLowerCase())
  const near = findEndingIn(meant, span.start - LIST_GAP, span.end + LIST_REACH)
  return near.some((each) => isNext(each, span) || isNext(span, each)) ? span : undefined
}

/** A clause, without diacritics, that has no subject and ends with the word: "già rồi mà mặt dày". */
const SUBJECTLESS =
  /(?:^|[,;] ?)(?:(?:da|thi|lai|con|vua|cung|ma|van|roi|qua|ro|that|thiet|dung|la|gia|lon|bang|tung|nay|tuoi|dau|co|an|hoc|noi|song|o) ){0,6}$/
/** How far after an insult of its sentence such a clause may be, in UTF-16 units. */
const CLAUSE_REACH = 60

/** Whether a word of contempt goes on where its sentence has insulted somebody. */
function isSaidAfterInsult(match: LexiconMatch, meant: readonly Span[]): boolean {
  const { reading, start, end } = match
  if (!/^ ?(?:[,.;!?…\n]|$)/.test(reading.text.slice(end, end + 2))) return false
  const sentence = findEnclosingSentence(reading, match)
  const from = Math.max(sentence.start, start - CLAUSE_REACH)
  if (!SUBJECTLESS.test(reading.bare.slice(from, start)) || isHarmless(match, match, false)) return false
  const place = reading.span(sentence.start, start)
  return findEndingIn(meant, place.end - 2 * CLAUSE_REACH, place.end).some((each) => each.start >= place.start)
}

/** Returns the spans, ordered by their ends, that end in a range. */
function findEndingIn(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans.slice(findNextSpanIndex(spans, start - 1), findNextSpanIndex(spans, end))
}

/**
 * Teasing is only pointed out. A softer wording is offered only if it leaves fewer insults in the sentence, and first
 * if it leaves none.
 */
function buildFixes({ original }: AnalyzedText, hit: Hit): readonly (Fix | undefined)[] {
  if (hit.message === 'teasing') return []
  const countHits = (sentence: string) => findHits(analyzeText(sentence)).length
  const soften = (count: (sentence: string) => number) =>
    buildSofterWordingFix(original, hit, SOFTER_THAN_CONTEMPT, count)
  const last = soften((sentence) => Math.min(1, countHits(sentence)))
  const deletions = [buildDeletePhraseFix(original, hit, true), buildDeleteSentenceFix(original, hit)]
  return last ? [last, ...deletions] : [...deletions, soften(countHits)]
}

/** Returns the span that the contempt covers, the word with its head; undefined when it is aimed at nobody. */
function findAimedSpan(match: LexiconMatch, head?: LexiconMatch, order?: OrderSense): Span | undefined {
  const kind = match.value
  if (kind === 'head' || kind === 'near' || kind === 'innocent' || isOnlyListed(match)) return undefined
  if (order === 'way' || (kind === 'leave' && !order)) return undefined
  const phrase: Span = { start: match.start, end: match.end }
  // "Cún con há mõm": "con" is no word for a person there.
  if (
    head &&
    kind === 'bark' &&
    /(?:^| )con$/.test(getMatchedPhrase(head)) &&
    !isWithoutAnimal(match.reading, getMatchedPhrase(match), phrase)
  )
    return undefined
  if (head) return kind === 'crime' && !isHurled(match, head) ? undefined : { start: head.start, end: match.end }
  const isThing = isWithoutPerson(match.reading, getMatchedPhrase(match), phrase)
  if (isThing && (kind === 'insult' || kind === 'verdict')) return undefined
  if (kind === 'insult' || kind === 'looks' || isOrder(match)) return phrase
  if (kind === 'strong' || kind === 'brain') {
    const aimed = expandToPerson(match.reading, phrase)
    if (aimed) return aimed
  }
  if (kind === 'bark' && isWithoutAnimal(match.reading, getMatchedPhrase(match), phrase)) return phrase
  if (kind === 'verdict')
    return expandToPerson(match.reading, phrase) ?? (isOfOthers(match.reading, phrase) ? phrase : undefined)
  const isThrown = kind === 'strong' || kind === 'brain' || kind === 'beast' || kind === 'bark'
  if (isThrown && isInQuarrel(match.reading, phrase)) return phrase
  return isVerdict(match.reading, getMatchedPhrase(match), phrase) ? phrase : undefined
}

const BEAST = /^(?:cho|lon|heo|khi|dia|ran doc|cho hoang|cho dai|cho san|nghien)$/

// "Cảnh giác bọn lừa đảo" warns of criminals, "khống chế tên côn đồ" reports of one; "đồ lừa đảo", "ông ta là lũ
// ăn cướp" insult somebody.
const PLURAL =
  /^(?:(?:cai|may|mot|nhung) )?(?:bon|lu|dam|tui|bay|loai|hang|hang nguoi|loai nguoi|dua|con|may dua|toan)$/
/** One of them, named by the crime alone: "tên này côn đồ" is said of somebody. */
const ONE_CRIMINAL = /(?:^| )ten$/
// Without diacritics, "do" is usually "because" and not the head "đồ".
const CLEARLY_NAMED: ContextTest = (reading, at) =>
  /(?:^|[.,!?…;:\n(]\s*|(?:^|\s)(?:la|thu|toan|cai|may|no|han|thang nay|con nay|cha)\s)$/.test(
    reading.plain.slice(Math.max(0, at - 12), at),
  )
const HURLED = wordsBefore('là|đúng là|thật là|toàn là|chúng mày|tụi bây|bọn mày|mày|các người|như')

const CRIMINALS = compilePattern('tội phạm|kẻ gian|cảnh giác|đề phòng|công an|cảnh sát|biên phòng')

function isHurled(match: LexiconMatch, head: LexiconMatch): boolean {
  const sentence = findEnclosingSentence(match.reading, match)
  if (CRIMINALS.testIn(match.reading, sentence.start, sentence.end)) return false
  const isNamedByCrime = ONE_CRIMINAL.test(getMatchedPhrase(head)) && match.start <= head.end + 1
  const isOfCriminals = isNamedByCrime || PLURAL.test(getMatchedPhrase(head))
  return !isOfCriminals || HURLED(match.reading, head.start)
}

function findHead(match: LexiconMatch, before: LexiconMatch | undefined): LexiconMatch | undefined {
  if (!before || before.reading !== match.reading) return undefined
  const kind = before.value
  if (kind !== 'head' && kind !== 'near') return undefined
  // "Con heo", "con chó" are animals unless they are said of a person.
  if (BEAST.test(getMatchedPhrase(match)) && /(?:^| )con$/.test(getMatchedPhrase(before))) return undefined
  if (!match.reading.accented && getMatchedPhrase(before) === 'do' && !CLEARLY_NAMED(match.reading, before.start))
    return undefined
  if (isGivenName(match.reading, before, match)) return undefined
  const between = match.reading.text.slice(before.end, match.start)
  if (/[^\p{L}\p{N} ]/u.test(between)) return undefined
  const count = between.trim() === '' ? 0 : between.trim().split(/ +/).length
  if (count === 0) return before
  if (kind === 'near' || match.value === 'mild' || OWN_PEOPLE.test(before.reading.bare.slice(before.end, match.start)))
    return undefined
  // Without diacritics, too many words look like a head.
  if (match.value === 'weak' && !match.reading.accented) return undefined
  return count <= (match.value === 'weak' ? MAX_WORDS_BETWEEN : MAX_WORDS_BETWEEN_STRONG) ? before : undefined
}

// "Thằng bạn tui", "bọn trẻ nhà mình": usually affectionate.
const OWN_PEOPLE = / (?:tre|em|ban|chau|minh|tui|toi|nha|nho|cu|be|con|hoc sinh|hoc tro) /

const OF_THE_WRITER = matchFollowingWords('của (?:tui|tôi|mình|em|tao)')

const LOOKS = /^(?:xau|beo|map|lun|gia|rang) /
/** What is ugly, and nobody's face: a field, handwriting, a road. */
const UGLY_THING = wordsBefore(
  '(?:chữ|nét chữ|chữ viết|chữ ký|đường|ngõ|xe|ruộng|vườn|lúa|giống|cây|trái|áo|quần|váy|đầm|giày|dép|(?<!chủ )nhà|tường|tranh|bìa|màu|web|giao diện|' +
    'logo|bàn|ghế|tủ|cầu|cổng|sân|bánh|bản đồ|bảng hiệu|thời tiết|sóng|mạng)(?: \\p{L}+){0,4}',
)

function isHarmless(match: LexiconMatch, span: Span, headed: boolean): boolean {
  const { reading } = match
  return (
    (getMatchedPhrase(match).startsWith('xau ') && UGLY_THING(reading, match.start)) ||
    ((match.value === 'looks' || LOOKS.test(getMatchedPhrase(match))) && isFondTeasing(reading, span)) ||
    isInnocentSense(getMatchedPhrase(match), reading, span, match) ||
    isSelfDirected(reading, span) ||
    OF_THE_WRITER(reading, match.end) ||
    (!headed && isSelfDirected(reading, match)) ||
    isReportedSpeech(reading, span) ||
    isReportedSpeech(reading, match) ||
    isMentionedAsWord(reading, match) ||
    (span.start === match.start && isOnOwnMishap(reading, getMatchedPhrase(match), span)) ||
    isQuotedInObjection(reading, match) ||
    isAboutNoPerson(reading, span) ||
    (SLEPT.test(getMatchedPhrase(match)) && isSlanderDenied(match))
  )
}

/** Heads with which no friend teases. */
const RUDE_HEAD =
  /^(?:(?:cai|may|mot) )?(?:thang|thg|thag|thk|tk|con|lu|bon|dam|tui|bay|ten|loai|thu|do)(?: (?:nay|kia|do))?$/

/** Between people of one home, laughter makes it a joke. */
function getMessage(match: LexiconMatch, head: LexiconMatch | undefined): 'teasing' | 'contempt' {
  if (isFamilyJoke(match.reading, match)) return 'teasing'
  const sentence = findEnclosingSentence(match.reading, match)
  if (isFondScolding(match.reading, sentence)) return 'teasing'
  if (match.value !== 'mild') return 'contempt'
  const isRude = head && RUDE_HEAD.test(getMatchedPhrase(head))
  return isRude && !LAUGHTER.testIn(match.reading, sentence.start, sentence.end) ? 'contempt' : 'teasing'
}
