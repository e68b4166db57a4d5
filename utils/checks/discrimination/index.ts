import { type Fix, hasOverlap, type Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords, measureFollowingWords } from '../../text/adjacent-words.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { selectApart } from '../../text/enclosed-spans.ts'
import { getMatchedPhrase, type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { isCallToAll } from '../shared/context/harmless-sayings.ts'
import {
  findEnclosingSentence,
  isCondemned,
  isMentionedAsWord,
  isQuotedInObjection,
} from '../shared/context/mitigating-context.ts'
import { isCrimeInJest } from '../shared/context/not-about-people.ts'
import { isReportedSpeech } from '../shared/context/reported-contempt.ts'
import { isSelfDirected } from '../shared/context/self-reference.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { buildSofterWordingFix } from '../shared/fixes/soften-wording.ts'
import { SOFTER_THAN_SLUR } from '../shared/fixes/softer-wordings.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import { isAnsweredByWriter } from './answered-contempt.ts'
import { DISCRIMINATION_TERMS, DISCRIMINATION_TERMS_ACCENTED, type DiscriminationKind } from './lexicon.ts'
import { findOpenContempt } from './open-contempt.ts'
import { isAgainstContempt, isGroupSuffering } from './writer-stance.ts'

const unaccentedTerms = new Set(DISCRIMINATION_TERMS.map(([template]) => template))
const DISCRIMINATION_LEXICON = new PhraseMatcher<DiscriminationKind>(
  [...DISCRIMINATION_TERMS, ...DISCRIMINATION_TERMS_ACCENTED],
  (template) => unaccentedTerms.has(template),
)

type LexiconMatch = PhraseMatch<DiscriminationKind>

/** How far after the group its contemptuous word may be within the sentence, in UTF-16 units. */
const PREDICATE_REACH = 64

/** Finds contempt for people by region, ethnicity, religion, sex, orientation, disability, illness or work. */
export const discrimination: Check = {
  id: 'discrimination',
  level: 'warn',
  kinds: [UNSURE],
  provisions: ['qd-423-2026.quy-tac-chung', 'luat-116-2025.d7.k1.b'],
  find: (_, reading) => findHits(reading),
  buildFixes,
  isExempt: (reading, sentence) =>
    isOfOneWoman(reading, sentence) ||
    isCrimeInJest(reading, sentence) ||
    isCallToAll(reading, sentence) ||
    isAnsweredByWriter(reading, sentence),
}

/** Rude names for one woman. */
const ONE_WOMAN = compilePattern('con (?:đĩ|điếm|phò|cave|mụ|mẹ|này|kia|đó|ấy)|đồ (?:đĩ|điếm|lăng loàn)|lăng loàn')
/** Words that name or sort people. Contempt, or keeping somebody away, is for one person too. */
const SORTS: ReadonlySet<DiscriminationKind> = new Set(['slur', 'soft', 'lowly', 'place', 'group'])

/** Pupils who work hard next to those who do not. "Chăm" is also a people. */
const DILIGENT = compilePattern(
  'đứa chăm(?: \\p{L}+){0,8},?(?: (?:chứ|còn|mà|nhưng))? (?:mấy |những )?đứa (?:lười|dốt)|đứa (?:lười|dốt)(?: \\p{L}+){0,8},?(?: (?:chứ|còn|mà|nhưng))? (?:mấy |những )?đứa chăm',
  { bare: false },
)

/** Whether diligent pupils are compared with lazy ones, and no people is named. */
function isOfDiligence(reading: AnalyzedText, { start, end }: Span): boolean {
  return DILIGENT.testIn(reading, start, end)
}

/** Before the name of a group that is that of a body or a meeting. */
const OF_BODY = matchPrecedingWords('(?:họp|hội|chi hội|tổ|câu lạc bộ|công tác|quỹ)')

/** Whether a sentence insults one woman and names no group. */
function isOfOneWoman(reading: AnalyzedText, sentence: Span): boolean {
  if (!ONE_WOMAN.testIn(reading, sentence.start, sentence.end)) return false
  return !DISCRIMINATION_LEXICON.find(reading).some(
    (match) => SORTS.has(match.value) && hasOverlap(match, sentence) && !OF_BODY(match.reading, match.start),
  )
}

function findHits(reading: AnalyzedText): Hit[] {
  const hits: Hit[] = []
  const found = DISCRIMINATION_LEXICON.find(reading)
  for (let i = 0; i < found.length; i++) {
    const span = findContempt(found, i)
    if (!span) continue
    const analyzed = found[i]!.reading
    span.end = findContemptEnd(found, i, span.end)
    if (isOfOthers(analyzed, span) || isMentionedAsWord(analyzed, span) || isOfDiligence(analyzed, span)) continue
    if (isSelfDirected(analyzed, span) || OWN_GROUP.test(analyzed.lower.slice(span.start, span.end))) continue
    const place = analyzed.span(span.start, span.end)
    const last = hits.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else hits.push({ ...place, message: found[i]!.value === 'slur' ? 'slur' : 'contempt' })
  }
  const isOwn = (span: Span) =>
    !isQuotedInObjection(reading, span) &&
    !isReportedSpeech(reading, span) &&
    !isMentionedAsWord(reading, span) &&
    !isSelfDirected(reading, span)
  const open = findOpenContempt(reading)
    .filter(isOwn)
    .map(({ start, end }) => reading.span(start, end))
  for (const span of selectApart(open, hits)) hits.push({ ...span, message: 'contempt' })
  return addDrivenOut(reading, hits)
}

/** Whether the words are not the writer's own: others are quoted, reported or condemned for them. */
function isOfOthers(reading: AnalyzedText, span: Span): boolean {
  return (
    isAgainstContempt(reading, span) ||
    isQuotedInObjection(reading, span) ||
    isCondemned(reading, span) ||
    isReportedSpeech(reading, span)
  )
}

/** A wish to drive people out to where they came from. Who they are may be said before, or not at all. */
const DRIVEN_OUT = compilePattern(
  '(?:đuổi|tống|xua)(?: (?:cổ|hết|sạch|ráo|tất cả|cả lũ|cả đám|tụi nó|bọn nó|chúng nó|tụi này|bọn này|mấy đứa đó)){1,4}' +
    ' (?:về|ra|lên)(?: lại)? (?:(?:ngoài|trong|trên|miền|xứ) )?(?:bắc|nam|trung(?! (?:tâm|ương|đoàn|quốc))|nghệ|thanh(?! (?:tra|niên))|tàu|rừng|núi|trung quốc|bên tàu|' +
    '(?:quê|xứ|nước) (?:tụi|bọn|chúng) nó)',
)

/** They are driven out with no contempt, up to a sentence before. */
const ANIMALS = compilePattern('voi|khỉ|trâu|bò|dê|gà|vịt|heo rừng|lợn rừng|chim|bầy|thú', { bare: false })
/** The enemies of old. */
const HISTORY = compilePattern(
  'vua|giặc|quân (?:thanh|minh|nguyên|xiêm|tống|hán|mông|pháp|mỹ)|đánh tan|khởi nghĩa|thế kỷ',
)
const ANIMAL_REACH = 120

function addDrivenOut(reading: AnalyzedText, hits: Hit[]): Hit[] {
  const isMeant = (match: Span) => {
    const from = Math.max(0, match.start - ANIMAL_REACH)
    return !isOfOthers(reading, match) && ![ANIMALS, HISTORY].some((each) => each.testIn(reading, from, match.end))
  }
  const places = DRIVEN_OUT.find(reading)
    .filter(isMeant)
    .map(({ start, end }) => reading.span(start, end))
  // The model, which reads sentence by sentence, does not see of whom it is.
  for (const span of selectApart(places, hits)) hits.push({ ...span, message: 'contempt', isCertain: true })
  return hits.sort((a, b) => a.start - b.start)
}

function buildFixes({ original }: AnalyzedText, hit: Hit): readonly (Fix | undefined)[] {
  const countHits = (sentence: string) => findHits(analyzeText(sentence)).length
  const softer = buildSofterWordingFix(original, hit, SOFTER_THAN_SLUR, countHits)
  return [softer, buildDeleteSentenceFix(original, hit)]
}

/** "Người miền Tây tụi tui": the group is the writer's, before the first comma. */
const OWN_GROUP = /^[^,.;:]{0,40}(?<!\p{L})(?:tụi|chúng|bọn) (?:tui|mình|tôi|em)(?!\p{L})/u

/** How far the next word of the same contempt may be, in UTF-16 units. */
const LISTED_REACH = 24
/** What people are likened to, or their brains. */
const LIKENED = measureFollowingWords(
  'như (?:con |cái |lũ )?(?:bò|heo|lợn|chó|trâu|khỉ|hủi|cú|gà|chuột|súc vật|mọi)|(?:óc|não) (?:heo|lợn|bò|trâu|chó|tôm|phẳng)',
)

/** Returns where contempt that begins at the group at index `i` ends, with what is listed after its first word. */
function findContemptEnd(found: readonly LexiconMatch[], i: number, end: number): number {
  const { reading } = found[i]!
  let last = { start: end, end }
  const reach = () => {
    last.end += LIKENED(reading, last.end)
    return last
  }
  let whole = reach().end
  for (const next of found.slice(i + 1)) {
    if (next.start < last.end) continue
    if (next.reading !== reading || next.start - last.end > LISTED_REACH) break
    if (/[.!?…\n;]/.test(reading.text.slice(last.end, next.start))) break
    const isMore = (hasKind(next, 'bad') || hasKind(next, 'cannot')) && !isGroupSuffering(reading, next)
    if (!isMore && !hasKind(next, 'heads') && !hasKind(next, 'link')) break
    last = { start: next.start, end: next.end }
    if (isMore) whole = reach().end
  }
  return whole
}

/** "Bọn mèo nhà em" are cats; people so named have a capital or a place: "bọn Mèo", "bọn mèo trên bản". */
function isAnimal({ reading, start, end }: LexiconMatch): boolean {
  return reading.text.slice(start, end) === 'mèo' && !AMONG_PEOPLE(reading, end)
}
const AMONG_PEOPLE = matchFollowingWords(
  '(?:\\p{L}+ ){0,2}(?:bản|buôn|núi|vùng cao|rẻo cao|nương|rẫy|dân tộc)|(?:ở )?trên (?:đó|đấy|ấy|kia|nớ)|' +
    '(?:\\p{L}+ ){0,2}(?:lừa đảo|lươn lẹo|buôn lậu)(?:,? \\p{L}+){0,4},? (?:tránh xa|đừng (?:thuê|nhận|gả|cưới))',
)

const SHUT_UP = /^cam (?:mom|mon|mieng|hong)/

const SECOND_HAND = /^(?:si da|sida)$/
const SOME = '(?: (?:toàn|lại|được|nguyên|hết|mấy|ít|vài|cái|bộ|mớ|lô|sỉ|lẻ|cũ|đi|ba|thêm)){0,2}[,:]?'
/** Who deals in clothes or wears them, before "đồ si đa". */
const SOLD_OR_WORN = matchPrecedingWords(
  '(?:bán|buôn|mua|mặc|bận|săn|lựa|lục|xả|thanh lý|sang|nhập|order|giặt|ủi|khui|' +
    'chợ|shop|sạp|tiệm|quầy|cửa hàng|gian hàng|kho|kiện|quần áo|áo quần|áo|quần|váy|giày|dép|túi|balo|ba lô|mớ|lô|bao|mối|nguồn|sỉ|' +
    `(?:quần|áo|váy|giày|túi|cái|đôi|bộ|áo khoác)(?: \\p{L}+){0,2} là)${SOME}`,
)
/** Who likes clothes or looks for them; people are liked, too. */
const LIKED = matchPrecedingWords(`(?:tìm|kiếm|ghiền|nghiện|mê|thích|khoái|yêu|chuyên|xài|dùng|đăng|bộ)${SOME}`)
/** Where clothes are from and sold, what they cost and are like. */
const CLOTHES_AFTER = matchFollowingWords(
  'mặc(?! kệ)|bận|xài|giặt|tuyển|xịn|đẹp|rẻ|bền|cũ|hàng|kiện|thùng|nhật|hàn|mỹ|đức|chất(?: lượng)?|cao cấp|giá|đồng giá|(?:ở |ra |ngoài |trên )?chợ|chính hãng|hiệu|size|sale|giảm|' +
    'quần|áo|váy|giày|\\d+ ?(?:k|ngàn|nghìn|đồng|kg|ký|bao|cái|món)|(?:mới )?về (?:nhiều|thêm|rồi|nè|nha|đẹp|hàng|hôm|sáng|chiều|tối|đợt|\\d)|' +
    '(?:mà|nhưng|nhưng mà|thôi mà|thôi nhưng)(?: (?:mặc|bận|xài|còn|vẫn|rất|quá|lại)){0,2} (?:đẹp|xịn|rẻ|bền|mới|chất|thơm|sạch|ấm|thích)',
)
/** Somebody is called that, or likened to it. */
const CALLED_SO = matchPrecedingWords('(?:mày|mầy|nó|thứ|ngữ|loại|đúng|đúng là|là)')
const LIKE_SOMEBODY = matchFollowingWords('(?:nha |như )?(?:mày|mầy)|như (?:nó|con|thằng|tụi|bọn|mụ|ả)')
/** A person of whom one speaks badly. Own people are spoken of with one of these words, too. */
const BELITTLED = compilePattern('mày|mầy|thằng(?! (?:em|bạn|con|cu|nhóc|cháu))|con (?:mụ|mẹ|đó|kia|ả)|mụ', {
  bare: false,
})
const BY_NAME = /(?<!\p{L})[Cc]on \p{Lu}/u

/** "Đồ si đa" is second-hand clothing, too. */
function isSecondHand({ reading, start, end }: LexiconMatch, head: LexiconMatch): boolean {
  if (!SECOND_HAND.test(reading.bare.slice(start, end)) || reading.bare.slice(head.start, head.end) !== 'do')
    return false
  if (LIKE_SOMEBODY(reading, end)) return false
  if (SOLD_OR_WORN(reading, head.start)) return true
  if (CALLED_SO(reading, head.start) || !(LIKED(reading, head.start) || CLOTHES_AFTER(reading, end))) return false
  const sentence = findEnclosingSentence(reading, { start: head.start, end })
  const said = reading.text.slice(sentence.start, sentence.end)
  return !BELITTLED.testIn(reading, sentence.start, sentence.end) && !BY_NAME.test(said)
}

/** Returns the span of the group at index `i` with the contempt for it; undefined without contempt. */
function findContempt(found: readonly LexiconMatch[], i: number): Span | undefined {
  const match = found[i]!
  const kind = match.value
  if (kind === 'slur' || isSneeredRegion(match)) {
    const start = kind === 'slur' ? match.start : (findHead(found, i)?.start ?? match.start)
    return findPredicateSpan(found, i, start, true) ?? { start, end: match.end }
  }
  if (kind !== 'soft' && kind !== 'lowly' && kind !== 'place' && kind !== 'group') return undefined
  const head = findHead(found, i)
  // "Câm mồm" is of nobody who cannot speak.
  if (kind === 'lowly' && SHUT_UP.test(match.reading.bare.slice(match.start, match.end + 5))) return undefined
  if (kind === 'place' && head?.value === 'heads' && isAnimal(match)) return undefined
  if (kind === 'lowly' && head && isSecondHand(match, head)) return undefined
  if ((kind === 'place' && !head) || NOT_ONLY(match.reading, head ? head.start : match.start)) return undefined
  const start = head ? head.start : match.start
  const despised = head?.value === 'heads'
  const group = findPredicateSpan(found, i, start, despised || kind === 'soft')
  if (group) return group
  if ((kind === 'soft' || kind === 'lowly') && despised) return { start, end: match.end }
  if (kind === 'soft' && isRegionWithPeople(match, head)) return { start, end: match.end }
  const against = found[head ? i - 2 : i - 1]
  const named = kind !== 'group' || /^(?:nguoi|dan) /.test(getMatchedPhrase(match))
  if (named && (against?.value === 'against' || against?.value === 'out') && isNear(against, { ...match, start }, 12))
    return { start: against.start, end: match.end }
  return undefined
}

// "Bắc kỳ" in small letters is the word of a quarrel; of history it has capitals. Mentioned as a word, it is neither.
const REGION = /^(?:bac k[yi]|khua|chet)$/
const NAMED_WORD = matchPrecedingWords(
  '(?:gọi|kêu|chửi|nói|nhắc|tiếng|từ|chữ|spam|tên|gọi (?:nhau|họ|tao|tôi|em) là|gọi là|là|thời|xứ|đất|ở|tại|vùng|miền|giống|luôn mồm|hát)',
)
const EXPLAINED = matchFollowingWords('là (?:tên|từ|cách|gì|việt nam|tắc kè|một)|(?:với |và )?(?:nam|bắc) kỳ|nghĩa|nhỉ')

function isSneeredRegion({ reading, start, end, value }: LexiconMatch): boolean {
  if (value !== 'soft' || !reading.accented || !REGION.test(reading.bare.slice(start, end))) return false
  if (NAMED_WORD(reading, start) || EXPLAINED(reading, end)) return false
  return reading.text.slice(start, end) === reading.lower.slice(start, end)
}

// "Không chỉ phụ nữ lo cơm nước": the group is only an example.
const NOT_ONLY = matchPrecedingWords(
  'không chỉ|đâu chỉ|không riêng|đâu phải|không phải|chẳng phải|đừng bắt|không bắt|đâu riêng|không nhất thiết',
)

function findHead(found: readonly LexiconMatch[], i: number): LexiconMatch | undefined {
  const before = found[i - 1]
  if (!before || !isNear(before, found[i]!, 1)) return undefined
  return hasKind(before, 'heads') || hasKind(before, 'people') || hasKind(before, 'group') ? before : undefined
}

// "Dân bắc kỳ", "giọng nam kỳ": the colonial name of the region, used for people today.
function isRegionWithPeople(match: LexiconMatch, head: LexiconMatch | undefined): boolean {
  return head !== undefined && /k[yi]$/.test(getMatchedPhrase(match))
}

const PEOPLE = /^(?:may )?(?:nguoi|dan|gai|trai) /
const INTENSELY = matchFollowingWords('lắm|quá|ghê|thấy (?:gớm|ghê|sợ)|kinh|vl|vcl|bỏ xừ|dễ sợ')
// Said of a people without "toàn" or "đều", these still mean all of them.
const LASTING =
  /^(?:la benh|o do|o ban|an ban|song ban|moi ro|man di|luoi bieng|lam bieng|lam bieng nhot thay|luoi nhac|bieng nhac|chay luoi|nhac thay|an cap|an cap vat|trom cap|de nhu (?:heo|lon|ga)|do day|hoi ham|hoi rinh)$/
const RANKED_LOW = /^(?:ha dang|ha cap|thap kem|mat hang|hen kem|benh hoan|ghe tom|kinh tom|tom lom|man ro|do ban)$/

const NEGATION_BEFORE = matchPrecedingWords('không|chưa|chưa từng|không phải|đâu phải')

// "Nông dân biết gì về chuyển đổi số" is a question.
const ASKS_ABOUT = matchFollowingWords('về|thêm|chưa')

/**
 * Returns the span from the group to the first contemptuous word after it in the sentence. For a neutral group, a
 * word must generalise ("toàn", "đều").
 */
function findPredicateSpan(
  found: readonly LexiconMatch[],
  i: number,
  start: number,
  despised: boolean,
): Span | undefined {
  const group = found[i]!
  let general = despised
  // "Mấy người đồng bào" names the people as "người đồng bào" does.
  const isOfPeople = PEOPLE.test(group.reading.bare.slice(start, group.end))
  for (let j = i + 1; j < found.length; j++) {
    const next = found[j]!
    if (!isNear(group, next, PREDICATE_REACH)) return undefined
    const close =
      ((hasKind(group, 'place') || isOfPeople) && INTENSELY(next.reading, next.end)) ||
      ((hasKind(group, 'place') ||
        isOfPeople ||
        /^(?:hai|dong tinh|chuyen gioi|lgbt|song voi nhau|yeu dong gioi) ?/.test(getMatchedPhrase(group))) &&
        LASTING.test(getMatchedPhrase(next))) ||
      (next.start - group.end <= 1 && (hasKind(group, 'place') || RANKED_LOW.test(getMatchedPhrase(next))))
    if (hasKind(next, 'link')) general = true
    else if (
      hasKind(next, 'cannot') &&
      !NEGATION_BEFORE(next.reading, next.start) &&
      (general || !ASKS_ABOUT(next.reading, next.end))
    )
      return { start, end: next.end }
    else if (hasKind(next, 'out') && general && !isGroupSuffering(next.reading, next)) return { start, end: next.end }
    else if (
      hasKind(next, 'bad') &&
      (general || close) &&
      (isPredicate(found[j - 1]!, next) || (despised && isVerdict(group, next)))
    )
      return { start, end: next.end }
  }
  return undefined
}

/** Where a group lives, between it and what is said of it: "tụi … trên xóm đó lười". */
const WHERE = /^ (?:o|tren|duoi|trong|ngoai|vung|xu)(?: [a-z]{1,7}){1,4} $/

// A word of one syllable ("láo", "bẩn") belongs to the word right before it.
function isPredicate(before: LexiconMatch, word: LexiconMatch): boolean {
  if (isGroupSuffering(word.reading, word)) return false
  const { bare } = word.reading
  return (
    getMatchedPhrase(word).includes(' ') ||
    word.start - before.end <= 9 ||
    WHERE.test(bare.slice(before.end, Math.min(word.start, before.end + PREDICATE_REACH)))
  )
}

/** What people are said to be; what is dirty or bad may be the road. */
const OF_MIND = /^(?:ngu|dot|dan|luoi|lao|hen)$/
/** Before a word that opens its clause. */
const CLAUSE_START = /[,–-] ?(?:(?:ma|lai|vua|cung|that|thiet|dung la|sao ma|gi ma|da) ){0,2}$/
/** The writer, unless as who explains to them. */
const BY_WRITER = compilePattern(
  '(?:tôi|tui|tao|mình|em|tớ)(?! (?:(?:đã|có|mới|phải) )?(?:nói|giải thích|giảng|hướng dẫn|chỉ|dặn|nhắc|bảo|kêu))',
)

/** Whether a word of one syllable is a clause that judges the group: "bọn … làm hoài không xong, dốt thấy sợ". */
function isVerdict({ reading, end }: LexiconMatch, word: LexiconMatch): boolean {
  return (
    OF_MIND.test(getMatchedPhrase(word)) &&
    CLAUSE_START.test(reading.bare.slice(end, word.start)) &&
    (INTENSELY(reading, word.end) || CLAUSE_END.test(reading.text.slice(word.end, word.end + 2))) &&
    !BY_WRITER.testIn(reading, end, word.start)
  )
}
const CLAUSE_END = /^ ?(?:[,.;!…\n]|$)/

function hasKind(match: LexiconMatch, kind: DiscriminationKind): boolean {
  return match.value === kind
}

/** Whether two matches are in one sentence with at most `reach` UTF-16 units between them. */
function isNear(first: LexiconMatch, second: LexiconMatch, reach: number): boolean {
  if (first.reading !== second.reading || second.start - first.end > reach || second.start < first.end) return false
  return !/[.!?…\n;]/.test(first.reading.text.slice(first.end, second.start))
}
