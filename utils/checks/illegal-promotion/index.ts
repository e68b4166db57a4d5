import type { Draft, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
} from '../shared/context/mitigating-context.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import { HARMLESS_FIREWORKS } from './home-made-fireworks.ts'
import { GOODS_NEEDING_CONTACT, ILLEGAL_GOODS, ILLEGAL_GOODS_ACCENTED, type IllegalTrade } from './illegal-goods.ts'
import {
  ASKS_FOR_CONTACT,
  COMBINED_OFFERS,
  CONTACT_WORDS,
  COUNTERFEIT_CODES,
  COURT_REPORT,
  type CombinedOffer,
  FORGED_OFFICIAL_PAPER,
  ILLEGAL_OFFERS,
  NOT_AN_OFFER,
  NOT_AN_OFFER_ACCENTED,
  OFFER_WORDS,
  TURNED_DOWN,
  WAS_APPROACHED,
} from './illegal-offers.ts'
import { isDailyYield } from './yields.ts'

const ACCENTED_ONLY = new Set(ILLEGAL_GOODS_ACCENTED.map(([phrase]) => phrase))
const CONTACT_GOODS_LEXICON = new PhraseMatcher<IllegalTrade>(GOODS_NEEDING_CONTACT)
const GOODS_LEXICON = new PhraseMatcher<IllegalTrade>(
  [...ILLEGAL_GOODS, ...ILLEGAL_GOODS_ACCENTED],
  (phrase) => !ACCENTED_ONLY.has(phrase),
)
/** Trades whose rules are nearly never wrong, and that the model does not know. */
const SURE_TRADES: ReadonlySet<IllegalTrade> = new Set(['influence', 'cure', 'votes'])
/** For cures, the provisions on unlicensed ones, and on what is praised for what it is not. */
const CURE_PROVISIONS = ['nd-330-2026.d11.k1', 'nd-330-2026.d10.k1']
/** For official papers, the ban on forging them in place of that on advertising prohibited goods. */
const FORGERY_PROVISIONS = ['luat-116-2025.d7.k2.e', 'nd-330-2026.d10']
/** For votes, the ban on drawing others into what is unlawful: the library has no law on elections. */
const VOTE_PROVISIONS = ['luat-116-2025.d7.k2.i']
const REFUSALS = [NOT_AN_OFFER, NOT_AN_OFFER_ACCENTED]

function isOffered(
  reading: AnalyzedText,
  start: number,
  end: number,
  nearby?: Pattern,
  refusals: readonly Pattern[] = REFUSALS,
): boolean {
  const passage = findEnclosingPassage(reading, { start, end })
  if (refusals.some((refusal) => refusal.testIn(reading, passage.start, passage.end))) return false
  if (refusals === REFUSALS && isTurnedDown(reading, passage)) return false
  if (findEnclosingQuotation(reading, { start, end })) return false
  return !nearby || nearby.testIn(reading, passage.start, start) || nearby.testIn(reading, end, passage.end)
}

function isTurnedDown(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return has(TURNED_DOWN) && (has(WAS_APPROACHED) || !has(ASKS_FOR_CONTACT))
}

/** Finds the first wording that its passage makes an offer. */
function findCombined(offer: CombinedOffer, reading: AnalyzedText): PatternMatch | undefined {
  const refusals = offer.refusals && [offer.refusals]
  // A wording may repeat where the other words are nowhere.
  if (!offer.others.every((other) => other.test(reading))) return undefined
  let refused: Span | undefined
  let refusedIn: AnalyzedText | undefined
  for (const match of offer.wording.find(reading)) {
    const passage = findEnclosingPassage(match.reading, match)
    if (refusedIn === match.reading && refused?.start === passage.start && refused.end === passage.end) continue
    const has = (pattern: Pattern) => pattern.testIn(match.reading, passage.start, passage.end)
    const isLawful = offer.lawful && has(offer.lawful) && !(offer.unlawful && has(offer.unlawful))
    if (!isLawful && offer.others.every(has)) {
      if (isOffered(match.reading, match.start, match.end, undefined, refusals)) return match
    } else {
      refused = passage
      refusedIn = match.reading
    }
  }
  return undefined
}

/**
 * Finds what is promised next to a promise that is offered, in its passage: each sentence with one has to go. Those of
 * one sentence are one span.
 */
function findPromisesAround({ wording, refusals }: CombinedOffer, offered: PatternMatch): Span[] {
  const { reading } = offered
  const passage = findEnclosingPassage(reading, offered)
  const bySentence = new Map<number, Span>()
  for (const { reading: analyzed, start, end } of wording.find(reading)) {
    if (analyzed !== reading || !isEnclosedSpan({ start, end }, passage)) continue
    const sentence = findEnclosingSentence(reading, { start, end })
    if (refusals?.testIn(reading, sentence.start, sentence.end)) continue
    const span = bySentence.get(sentence.start)
    if (span) span.end = end
    else bySentence.set(sentence.start, { start, end })
  }
  return [...bySentence.values()]
}

/** Whether something is likened to fireworks or their sound is meant: "nổ như pháo Tết", "tiếng pháo nổ". */
function isLikened({ bare }: AnalyzedText, at: number): boolean {
  return bare.startsWith('phao', at) && /(?<![a-z])(?:nhu|tieng) (?:day )?$/.test(bare.slice(Math.max(0, at - 10), at))
}

/** Animals that are left, in a riddle or a story: "còn 7 con". */
const ANIMALS_LEFT = compilePattern(
  'còn (?:lại )?(?:\\d{1,3}|mấy|bao nhiêu|vài|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) con',
)
const RIDDLE = compilePattern(
  'đố|hỏi|sai|đúng|thưa|dạ|trả lời|làm gì|cô giáo|thợ săn|chim|cò|vịt trời|thỏ|nai|chồn|khỉ',
)
const HUNT = compilePattern('đố (?:vui|mẹo)|(?:bác|người|chú|ông) thợ săn|(?:đi|thợ) săn(?: \\p{L}+){0,6} bắn')
/** What a seller of arms says all the same. */
const SOLD = compilePattern(
  'giá|bán|ship|ib|inbox|zalo|lh|liên hệ|nhắn|alo|thanh lý|hàng|ai (?:lấy|mua|cần)|bao test|\\d ?(?:k|tr|triệu|củ)|(?:khẩu|cây|chiếc|cái) (?:nữa|ai)',
)

function isHuntersTale(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return (has(HUNT) || (has(ANIMALS_LEFT) && has(RIDDLE))) && !has(SOLD)
}

/** Words of a forged paper. Without them, a paper that somebody inside the office gets for money is genuine. */
const FORGED = compilePattern(
  'giả|phôi|con dấu|dấu (?:đỏ|thật|mộc|tươi|nổi)|(?:đóng|có) dấu|(?:như|y|giống) thật|hồ sơ gốc|bao (?:công chứng|soi|tra|check|test)|tra (?:được|cứu được)|chứng chỉ|bằng (?:đại học|cao đẳng|cấp)',
)

/** Finds the provisions on an offer that name it, where those of the check do not. */
function findOwnProvisions(trade: IllegalTrade, reading: AnalyzedText, offer: Span): readonly string[] | undefined {
  if (trade === 'cure') return CURE_PROVISIONS
  if (trade === 'votes') return VOTE_PROVISIONS
  const { start, end } = findEnclosingPassage(reading, offer)
  return trade === 'papers' && FORGED_OFFICIAL_PAPER.testIn(reading, start, end) ? FORGERY_PROVISIONS : undefined
}

function findHits(_: Draft, reading: AnalyzedText): Hit[] {
  const hits: Hit[] = []
  const isFound = (trade: IllegalTrade) => hits.some((hit) => hit.message === trade)
  const add = (trade: IllegalTrade, analyzed: AnalyzedText, start: number, end: number) => {
    const provisions = findOwnProvisions(trade, analyzed, { start, end })
    hits.push({
      ...analyzed.span(start, end),
      message: trade,
      ...(provisions && { provisions }),
      ...(SURE_TRADES.has(trade) || isDailyYield(trade, analyzed, { start, end }) ? { isCertain: true } : {}),
    })
  }
  const addOnce = (trade: IllegalTrade, analyzed: AnalyzedText, start: number, end: number) => {
    // The yield is marked in addition to what is paid for bringing others.
    const isYield = isDailyYield(trade, analyzed, { start, end }) && !hits.some(({ isCertain }) => isCertain)
    if (!isFound(trade) || isYield) add(trade, analyzed, start, end)
  }
  for (const [trade, offer] of ILLEGAL_OFFERS) {
    for (const { start, end, reading: analyzed } of offer.find(reading)) {
      if (isOffered(analyzed, start, end)) addOnce(trade, analyzed, start, end)
    }
  }
  for (const offer of COMBINED_OFFERS) {
    const found = isFound(offer.trade) ? undefined : findCombined(offer, reading)
    if (!found) continue
    const spans = offer.trade === 'cure' ? findPromisesAround(offer, found) : [found]
    for (const { start, end } of spans) add(offer.trade, found.reading, start, end)
  }
  for (const { start, end, reading: analyzed } of COUNTERFEIT_CODES.find(reading)) {
    if (isOffered(analyzed, start, end, OFFER_WORDS)) addOnce('fakes', analyzed, start, end)
  }
  for (const [list, nearby] of [
    [GOODS_LEXICON, OFFER_WORDS],
    [CONTACT_GOODS_LEXICON, CONTACT_WORDS],
  ] as const) {
    for (const { start, end, value, reading: analyzed } of list.find(reading)) {
      if (isLikened(analyzed, start) || (value === 'weapons' && isHuntersTale(analyzed, { start, end }))) continue
      if (isOffered(analyzed, start, end, nearby)) addOnce(value, analyzed, start, end)
    }
  }
  const isGenuine = isFound('brokering') && !FORGED.test(reading)
  return isGenuine ? hits.filter(({ message }) => message !== 'papers') : hits
}

/** Finds offers of goods and services that the law forbids to offer. */
export const illegalPromotion: Check = {
  id: 'illegal-promotion',
  level: 'warn',
  kinds: [UNSURE],
  provisions: ['luat-116-2025.d7.k2.dd', 'nd-330-2026.d10'],
  otherProvisions: [...CURE_PROVISIONS, 'luat-116-2025.d7.k2.e', ...VOTE_PROVISIONS],
  find: findHits,
  buildFixes: ({ original }, hit) => [buildDeleteSentenceFix(original, hit)],
  isExempt: (reading, { start, end }) => {
    const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
    return (
      ((has(COURT_REPORT) || has(PROCEDURE)) && !has(OFFERED_SERVICE)) ||
      (has(HOME_PRODUCE) && !has(DOUBTFUL_GOODS)) ||
      (has(FIREWORKS) && has(HARMLESS_FIREWORKS))
    )
  },
}

const FIREWORKS = compilePattern('pháo')
/** What everybody sells from home: the offer, then the food or the clothes, nearby. */
const HOME_PRODUCE = compilePattern(
  '(?:bán|còn|có|nhận đặt|cần mua|ai mua|ai ăn|ai lấy)(?: [\\p{L}\\d]+){0,5} (?:trứng|khô cá|khô mực|cá|tôm|cua|mắm|gà|vịt|ngan|heo con|' +
    'rau|củ|cam|bưởi|xoài|chuối|dừa|vải|nhãn|mít|sầu riêng|gạo|nếp|đậu|lạc|bánh|xôi|chè|bún|sữa chua|mật ong|cây giống|quần áo|áo|váy|giày|dép)',
)
const DOUBTFUL_GOODS = compilePattern(
  'giả|nhái|fake|rep|lậu|trộm|trôi nổi|xách tay|hết hạn|hết date|dập|không (?:rõ|tem|hóa đơn|giấy)|cấm|rừng|hoang|quý hiếm|' +
    'thuốc|kích|tăng trọng|tẩy|ướp|hóa chất|chữa|trị|khỏi|giảm cân|súng|đạn|dao|pháo|ma túy|cỏ|cần|kèo|cược|số đề|' +
    'vay|lãi|góp|hoa hồng|đầu tư|tài khoản|thông tin|dữ liệu|like|phiếu|bằng|chứng chỉ|con dấu|tem|nhãn|thẻ|sim',
)

/** What an office asks for: which papers an application needs, and where it is handed in. */
const PROCEDURE = compilePattern(
  '(?:hồ sơ|thủ tục|thành phần)(?: \\p{L}+){0,8}? (?:gồm|cần|phải có|bao gồm)(?! (?:lo|tiền|gì|đâu))|' +
    'nộp (?:hồ sơ |đơn )?(?:ở|tại|qua) (?:bộ phận (?:một cửa|tiếp nhận)|ủy ban|ubnd|trung tâm|cổng dịch vụ)',
)
const OFFERED_SERVICE = compilePattern(
  'giả|bao (?:đậu|lo|trọn|soi)|khỏi|không (?:cần|phải|bị|sợ|lo)|lo (?:trọn|hết|giùm|luôn)|chạy|làm sẵn|lót|' +
    'ib|inbox|zalo|ship|giá|triệu|có hàng',
)
