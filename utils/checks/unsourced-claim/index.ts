import type { Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { excludeOverlapping, isEnclosedSpan, selectEnclosed } from '../../text/enclosed-spans.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import {
  findEnclosingPassage,
  findEnclosingSentence,
  isQuotedInObjection,
} from '../shared/context/mitigating-context.ts'
import { describeSource, hasNamedSource, hasSourceInBrackets, hasSourceLink } from '../shared/context/named-source.ts'
import { SHARE, SPREAD } from '../shared/context/sharing-verbs.ts'
import { buildClaimFixes } from '../shared/fixes/claim-fixes.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { hasTextLeft } from '../shared/fixes/has-text-left.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import {
  ACQUAINTANCE_SOURCE,
  ALARM_CLAIM,
  CHAIN_LETTER,
  CURE_CLAIM,
  HIDDEN_FROM_PEOPLE,
  INSIDER_WHISPER,
  PRESS_SILENCE,
  SHARE_CALL,
  URGENCY_SIGNS,
  URGING,
} from './alarm-patterns.ts'
import { findAppealsForMoney } from './appeals-for-money.ts'
import { isBroadcastNews } from './broadcast-news.ts'
import { findTopics, type Topic } from './claim-topics.ts'
import { findClaimNearby } from './find-claim-nearby.ts'
import {
  hasSourcePlaced,
  isAskingIfTrue,
  isCorrected,
  isNeighbourly,
  isOwnExperience,
  isRumourWarning,
  isSeekingHelp,
  isShopTalk,
  isWaitingForPaper,
} from './harmless-hearsay.ts'
import { HEARSAY_PHRASES, type HearsayKind } from './hearsay-phrases.ts'
import { isOfMasked } from './masked-illness.ts'
import { findPanicRumours } from './panic-rumours.ts'

/** The kinds of claims, the most specific first. */
const CLAIM_KINDS = ['hearsay', 'cure', 'chain', 'hidden', 'alarm'] as const
type ClaimKind = (typeof CLAIM_KINDS)[number]

type ClaimMatch = Pick<ClaimCandidate, 'start' | 'end' | 'reading'>

/** A wording that passes a claim on, before its context is judged. */
interface ClaimCandidate {
  start: number
  end: number
  kind: ClaimKind
  reading: AnalyzedText
  /** Set for a weak wording: it counts only near a grave topic. */
  light?: HearsayKind
  /** Whether the claim comes from somebody said to work there. */
  ofInsider?: boolean
  /** Set where the model has read too few of its kind to doubt it. */
  isCertain?: true
}

const HEARSAY_LEXICON = new PhraseMatcher(HEARSAY_PHRASES)
// Hearsay about the writer's own circle is small talk.
const SMALL_TALK = compilePattern(
  'chúc mừng|sắp cưới|đám cưới|mừng cho|ngon|hay lắm|vui|đẹp|rủ nhau|đi chơi|liên hoan|ngày xưa|hồi xưa|ông bà (?:kể|nói)|cổ tích|' +
    'ngoại tình|bồ bịch|có bồ|có bầu|ly (?:dị|hôn)|người yêu|ca sĩ|diễn viên|idol|fan|phim|trận|cầu thủ|ghi bàn|' +
    'huấn luyện viên|hlv|đội (?:tuyển|bóng|nhà)|đá (?:bóng|banh)|con (?:tui|tôi|em|tao)',
)
const CURE_PREFILTER = createIncrementalRegExp('bare', /uong|ngam|xong|dap|boi|nhai|thuoc|ung thu|tieu duong|an /)

function findCandidates(reading: AnalyzedText): ClaimCandidate[] {
  const found: ClaimCandidate[] = []
  for (const { start, end, value, reading: analyzed } of HEARSAY_LEXICON.find(reading)) {
    // "Nghe, nói, đọc, viết" is a list of language skills.
    if (analyzed.text.slice(start, end).includes(',')) continue
    const candidate: ClaimCandidate = { start, end, kind: value === 'share' ? 'chain' : 'hearsay', reading: analyzed }
    found.push({ ...candidate, light: value })
  }
  const add = (kind: ClaimKind, matches: readonly ClaimMatch[]) => {
    for (const { start, end, reading: analyzed } of matches) found.push({ start, end, kind, reading: analyzed })
  }
  const addLight = (kind: ClaimKind, light: HearsayKind, matches: readonly ClaimMatch[]) => {
    for (const { start, end, reading: analyzed } of matches) found.push({ start, end, kind, light, reading: analyzed })
  }
  add('chain', CHAIN_LETTER.find(reading))
  add('hidden', PRESS_SILENCE.find(reading))
  addLight('hidden', 'heard', HIDDEN_FROM_PEOPLE.find(reading))
  for (const { start, end, reading: analyzed } of ACQUAINTANCE_SOURCE.find(reading)) {
    found.push({ start, end, kind: 'hearsay', light: 'heard', ofInsider: true, reading: analyzed })
  }
  if (URGENCY_SIGNS.test(reading)) addLight('chain', 'share', SHARE_CALL.find(reading))
  addLight('hearsay', 'rumour', INSIDER_WHISPER.find(reading))
  for (const { start, end, reading: analyzed } of findPanicRumours(reading))
    found.push({ start, end, kind: 'alarm', reading: analyzed, isCertain: true })
  add('alarm', ALARM_CLAIM.find(reading))
  if (CURE_PREFILTER.test(reading)) add('cure', CURE_CLAIM.find(reading))
  return found.sort((a, b) => a.start - b.start)
}

/** How far from the words of hearsay the matter may be to be marked with them, in UTF-16 units. */
const MATTER_REACH = 60

/**
 * The words of the matter that a claim is about, in its sentence or the next. Empty when it is about none.
 * @param topics ordered by start
 */
function findMatter(
  { reading, light, ...span }: ClaimCandidate,
  topics: readonly PhraseMatch<Topic>[],
): readonly PhraseMatch<Topic>[] {
  const sentence = findEnclosingSentence(reading, span)
  const passage = findEnclosingPassage(reading, span)
  const reach = { start: light === 'rumour' ? Math.max(0, passage.start - 300) : passage.start, end: passage.end }
  const near = selectEnclosed(topics, reach)
  const inSentence = near.filter(({ end }) => end <= sentence.end)
  const isPublic =
    inSentence.some(({ value }) => value === 'thing') &&
    inSentence.some(({ value }) => value === 'change' || value === 'public')
  if (isPublic) return inSentence
  // A rumour that goes round counts with any thing of the public.
  if (light === 'rumour') return near.filter(({ value }) => value !== 'change')
  return near.filter(({ value, start }) => value === 'grave' || (value === 'public' && start >= sentence.start))
}

/** A mark that parts two clauses. */
const CLAUSE_MARK = /[.!?…,;:](?=\s)|\n/u

/** How sure a candidate is. Undefined means no finding. */
function weighClaim(candidate: ClaimCandidate, matter: readonly PhraseMatch<Topic>[]): 'claim' | 'chat' | undefined {
  const { light, reading, ...span } = candidate
  if (!light) return 'claim'
  if (matter.some(({ value }) => value === 'grave')) return 'claim'
  if (light === 'share' || matter.length === 0) return undefined
  const passage = findEnclosingPassage(reading, span)
  return URGING.testIn(reading, passage.start, passage.end) ? 'claim' : 'chat'
}

/** The clause that passes the claim on, with the first words of its matter. Of an urging to share: what is shared. */
function findClaim({ kind, light, reading, start, end }: ClaimCandidate, matter: readonly PhraseMatch<Topic>[]): Span {
  const last = light === 'share' ? matter.findLast((topic) => topic.end <= start) : undefined
  if (last) {
    // The first words of the matter in the same clause say what it is about.
    const shared = matter.find((topic) => !CLAUSE_MARK.test(reading.text.slice(topic.start, last.end))) ?? last
    const clause = widenToClause(reading.text, { start: shared.start, end: last.end })
    return reading.span(clause.start, clause.end)
  }
  const sentence = findEnclosingSentence(reading, { start, end })
  const first =
    kind === 'hearsay'
      ? (matter.find((topic) => topic.start >= end) ?? matter.find((topic) => topic.start >= sentence.start))
      : undefined
  const isNear =
    first && first.end <= sentence.end && first.start - end <= MATTER_REACH && start - first.end <= MATTER_REACH
  const core = isNear ? { start: Math.min(start, first.start), end: Math.max(end, first.end) } : { start, end }
  const clause = widenToClause(reading.text, core)
  return reading.span(clause.start, clause.end)
}

function isHarmless({ kind, light, ofInsider, reading, ...span }: ClaimCandidate): boolean {
  if (kind !== 'chain' && isAskingIfTrue(reading, span)) return true
  if (hasSourceInBrackets(reading, span) || hasSourcePlaced(reading, span)) return true
  if (isRumourWarning(reading, span) || isQuotedInObjection(reading, span)) return true
  if (kind === 'cure' || kind === 'alarm') return hasNamedSource(reading, span) || isOwnExperience(reading, span)
  if (kind === 'chain' && (isSeekingHelp(reading, span) || isPageSlogan(reading, span))) return true
  if (kind === 'hearsay' && SMALL_TALK.testIn(reading, span.start, span.end + 120)) return true
  // A person who works for the police is not an official source.
  return light && !ofInsider
    ? hasNamedSource(reading, span) || isBroadcastNews(reading, span)
    : hasSourceLink(reading, span)
}

/** The most words of hearsay and of a question about it: "thấy bảo à?". */
const MAX_ASKED_WORDS = 6

/** Whether hearsay is all of a short question, which names no matter: the claim is what answers it. */
function isOnlyAsked({ kind, reading, ...span }: ClaimCandidate, matter: readonly Span[]): boolean {
  if (kind !== 'hearsay') return false
  const sentence = findEnclosingSentence(reading, span)
  const { start, end } = sentence
  if (matter.some((topic) => isEnclosedSpan(topic, sentence))) return false
  const words = reading.text.slice(start, end).trim().split(/\s+/).length
  return words <= MAX_ASKED_WORDS && reading.text.slice(span.end, end + 1).includes('?')
}

/** A finding, with what its fixes depend on; one of the model alone has no kind. */
interface ClaimHit extends Hit {
  claim?: ClaimKind
  light?: HearsayKind | undefined
}

function findHits(reading: AnalyzedText): ClaimHit[] {
  const all = findCandidates(reading)
  if (all.length === 0) return []
  const topics = findTopics(reading)
  const hits: ClaimHit[] = []
  for (const kind of CLAIM_KINDS) {
    if (kind === 'alarm' && hits.length > 0) break
    if (kind === 'hidden' && hits.some((hit) => hit.claim === 'cure')) continue
    for (const candidate of all) {
      if (candidate.kind !== kind) continue
      // The secrecy or the urging to share that comes with hearsay is part of it.
      if (kind !== 'hearsay' && candidate.light && hits[0]?.claim === 'hearsay') continue
      if (kind === 'hearsay' && isOfMasked(candidate.reading, candidate)) continue
      const matter = findMatter(candidate, topics)
      const weight = weighClaim(candidate, matter)
      if (weight === undefined || isHarmless(candidate) || isOnlyAsked(candidate, matter)) continue
      if (weight === 'chat' && isShopTalk(candidate.reading, findEnclosingSentence(candidate.reading, candidate)))
        continue
      if (weight === 'chat' && isWaitingForPaper(candidate.reading, candidate)) continue
      const span = findClaimNearby(reading.original, findClaim(candidate, matter))
      const message = describeSource(candidate.reading, candidate) ?? kind
      const { light, isCertain } = candidate
      hits.push({
        ...span,
        message,
        claim: kind,
        light,
        ...(isCertain && { isCertain }),
        ...(weight === 'chat' ? { kind: 'chat' } : {}),
      })
      break
    }
  }
  return hits
}

/** What the code of conduct and the law say of appeals that may be fraud. */
const APPEAL_PROVISIONS = ['qd-423-2026.kiem-chung', 'luat-116-2025.d7.k2.dd']

/** Adds appeals for money. The model has read none. */
function addAppeals(reading: AnalyzedText, hits: ClaimHit[]): ClaimHit[] {
  const appeals = findAppealsForMoney(reading).map((span): ClaimHit => {
    return { ...span, message: 'appeal', provisions: APPEAL_PROVISIONS, isCertain: true }
  })
  return [...excludeOverlapping(hits, appeals), ...appeals]
}

/** For a chain letter, neither a source nor a question helps: it still asks to be passed on. */
function buildFixes({ original }: AnalyzedText, hit: ClaimHit): readonly (Fix | undefined)[] {
  const deletion = buildDeleteSentenceFix(original, hit)
  if (hit.message === 'appeal') return [deletion]
  // Where the letter is all of the draft, its deletion alone would leave the writer without a text.
  if (hit.claim === 'chain' && !hit.light && deletion && hasTextLeft(original, deletion)) return [deletion]
  // A question about its source makes neither a miracle cure harmless nor a call to pass something on.
  return buildClaimFixes(original, hit, hit.claim !== 'cure' && hit.claim !== 'chain')
}

/** Finds hearsay and alarm passed on as fact without a source that readers can check. */
export const unsourcedClaim: Check<ClaimHit> = {
  id: 'unsourced-claim',
  level: 'warn',
  kinds: [{ id: 'chat', level: 'note' }, UNSURE],
  provisions: ['qd-423-2026.kiem-chung', 'luat-116-2025.d7.k1.d', 'nd-328-2026.d3'],
  otherProvisions: ['luat-116-2025.d7.k2.dd'],
  find: (_, reading) => addAppeals(reading, findHits(reading)),
  buildFixes,
  isExempt: (reading, sentence) =>
    isAskingIfTrue(reading, sentence) ||
    isNeighbourly(reading, sentence) ||
    isShopTalk(reading, sentence) ||
    hasNamedSource(reading, sentence) ||
    isBroadcastNews(reading, sentence) ||
    hasSourcePlaced(reading, sentence) ||
    isCorrected(reading, sentence) ||
    isOfMasked(reading, sentence) ||
    isPageSlogan(reading, sentence) ||
    isOpenTalk(reading, sentence),
  widenClause: findClaimNearby,
  pointsBack: (reading, { start, end }) => end - start <= MAX_PASSING && PASSES_IT_ON.testIn(reading, start, end),
}

/** The name of a page and its motto: "Lá chắn mùa dịch - Tin nóng từng giây". It claims no news. */
const SLOGAN = compilePattern(
  '^[^\\p{L}\\n]{0,4}lá chắn(?: [\\p{L}\\d]+){1,4}? ?[|:-] ?(?:tin (?:nóng|nhanh|mới|tức)|bản tin|cập nhật|thông tin)(?:,? [\\p{L}\\d/]+){0,12} ?[!.]{0,3} ?$',
)

function isPageSlogan(reading: AnalyzedText, { start, end }: Span): boolean {
  const lineStart = reading.text.lastIndexOf('\n', start) + 1
  const line = reading.text.indexOf('\n', start)
  return SLOGAN.testIn(reading, lineStart, Math.max(end, line < 0 ? reading.text.length : line))
}

/** Whether the writer waits for the paper that settles some talk, and the talk is of no danger. */
function isOpenTalk(reading: AnalyzedText, sentence: Span): boolean {
  if (!isWaitingForPaper(reading, sentence)) return false
  const passage = findEnclosingPassage(reading, sentence)
  return (
    !URGING.testIn(reading, passage.start, passage.end) &&
    !selectEnclosed(findTopics(reading), passage).some(({ value }) => value === 'grave')
  )
}

/** "Cả nhà share mạnh giùm em", "các mẹ truyền tin này đi": the claim is what came before. */
const PASSES_IT_ON = compilePattern(
  `(?:${SHARE}|${SPREAD}|loan tin|forward)(?: \\p{L}+){0,2} (?:giùm|giúp|dùm|mạnh|ngay|gấp|rộng|cho|lên|đi|nha|nhé)|` +
    '(?:chuyền|truyền|chuyển|gửi|nhắn|báo)(?: \\p{L}+){0,3} (?:tin|bài|clip|cảnh báo) (?:này|nầy|ni|đó)|' +
    '(?:chuyển|gửi|nhắn|báo)(?: \\p{L}+){0,2} (?:cho|tới|đến) (?:mọi người|người thân|bạn bè|bà con|cả nhà|\\d+ người)',
)
/** The longest sentence that does no more than that, in UTF-16 units. */
const MAX_PASSING = 110
