import type { Fix, Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { getMatchedPhrase, type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { isMentionedAsWord, isQuotedInObjection, isQuotedSpeech } from '../shared/context/mitigating-context.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { buildSofterWordingFix } from '../shared/fixes/soften-wording.ts'
import { SOFTER_THAN_VULGAR } from '../shared/fixes/softer-wordings.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import { isExplainedForm } from './explained-forms.ts'
import {
  INNOCENT_PHRASES,
  PROFANITY_TERMS,
  PROFANITY_TERMS_ACCENTED,
  type ProfanityKind,
  SPELLED_OUT_TERMS,
} from './lexicon.ts'
import { findMaskedVulgarWords } from './masked-words.ts'
import { buildPlainNegationFix, isVulgarNegation } from './plain-negation.ts'
import { isOneLetterForm, isVulgarInContext } from './short-forms.ts'
import { findSlurredVulgarWords } from './slurred-words.ts'

const unaccentedTerms = new Set(PROFANITY_TERMS.map(([template]) => template))
const PROFANITY_LEXICON = new PhraseMatcher<ProfanityKind>(
  [...INNOCENT_PHRASES, ...PROFANITY_TERMS, ...PROFANITY_TERMS_ACCENTED],
  (template) => unaccentedTerms.has(template),
)

const SPELLED_OUT_LEXICON = new PhraseMatcher<ProfanityKind>(SPELLED_OUT_TERMS)

/** A hit and its word in the lexicon. A masked or slurred word has no entry there. */
interface ProfanityHit extends Hit {
  word?: { kind: ProfanityKind; phrase: string }
}

/** Finds vulgar words, in any spelling. */
export const profanity: Check<ProfanityHit> = {
  id: 'profanity',
  level: 'warn',
  kinds: [{ id: 'mild', level: 'note', messages: ['mild'] }, UNSURE],
  provisions: ['qd-423-2026.quy-tac-chung', 'luat-80-2025.d13'],
  find(_, reading) {
    const hits: ProfanityHit[] = []
    for (const match of [...PROFANITY_LEXICON.find(reading), ...findSpelledOut(reading)]) {
      const kind = match.value
      if (!isVulgarInContext(kind, match.reading, match) || isMentionOnly(match.reading, match)) continue
      const span = match.reading.span(match.start, match.end)
      const phrase = getMatchedPhrase(match)
      const isLetter = isOneLetterForm(match.reading, match, phrase)
      // The model hardly knows a letter: it would doubt a note more than it does a warning.
      const certain = isLetter && { isCertain: true as const }
      hits.push({ ...span, message: isLetter ? 'mild' : getMessage(kind), word: { kind, phrase }, ...certain })
    }
    const slurred = addHits(hits, findSlurredVulgarWords(reading), 'vulgar', reading)
    return addHits(slurred, findMaskedVulgarWords(reading), 'masked', reading)
  },
  buildFixes,
  // Between two people this may be warmth, also where the user has raised the check's level.
  findSofter: (_, own) => new Map(own.filter(({ message }) => message === 'mild').map((each) => [each, 'mild'])),
}

/** Finds vulgar words with separated letters, which the main lexicon misses when the word has no diacritics. */
function findSpelledOut(reading: AnalyzedText): PhraseMatch<ProfanityKind>[] {
  if (!reading.joined) return []
  return SPELLED_OUT_LEXICON.find(reading.joined).filter((match) => {
    const { start, end } = match.reading.span(match.start, match.end)
    return end - start > match.end - match.start && /^\p{L}[^\p{L}]/u.test(reading.original.slice(start, end))
  })
}

/** Adds words that are in no list, where there is no hit yet. Hits and words are in the order of the text. */
function addHits(
  hits: readonly ProfanityHit[],
  words: readonly Span[],
  message: 'vulgar' | 'masked',
  reading: AnalyzedText,
): ProfanityHit[] {
  const added: ProfanityHit[] = []
  let next = 0
  for (const word of words) {
    const span = reading.span(word.start, word.end)
    while (next < hits.length && hits[next]!.end <= span.start) next++
    const known = hits[next] !== undefined && hits[next]!.start < span.end
    if (!known && !isMentionOnly(reading, word)) added.push({ ...span, message })
  }
  if (added.length === 0) return [...hits]
  return [...hits, ...added].sort((a, b) => a.start - b.start)
}

// After a number "tiếng" is an hour.
const WORD_LABEL_BEFORE = matchPrecedingWords(
  'từ|chữ|cụm từ|(?<!(?:\\d|một|hai|ba|bốn|năm|sáu|mấy|vài|nửa|cả|nhiều) )tiếng|viết tắt|viết tắt là|ký hiệu|thuật ngữ|gõ',
)

/** Whether the word is mentioned and not used: quoted in objection, or named as a word. */
function isMentionOnly(reading: AnalyzedText, span: Span): boolean {
  return (
    isQuotedInObjection(reading, span) ||
    isMentionedAsWord(reading, span) ||
    isQuotedSpeech(reading, span) ||
    isExplainedForm(reading, span) ||
    WORD_LABEL_BEFORE(reading, span.start)
  )
}

function getMessage(kind: ProfanityKind): 'mild' | 'vulgar' {
  return kind === 'mild' || kind === 'vai' || kind === 'exclaimed' ? 'mild' : 'vulgar'
}

/** A mild word is only pointed out, unless a plain negation replaces it. */
function buildFixes({ original }: AnalyzedText, hit: ProfanityHit): readonly (Fix | undefined)[] {
  if (!hit.word) return [buildDeletePhraseFix(original, hit), buildDeleteSentenceFix(original, hit)]
  const plain = buildPlainNegationFix(original, hit, hit.word.phrase)
  if (plain) return [plain, buildDeleteSentenceFix(original, hit)]
  // Without it the sentence would say the opposite, or would be none.
  if (isVulgarNegation(hit.word.phrase)) return [buildDeleteSentenceFix(original, hit)]
  if (hit.word.kind === 'mild' || hit.word.kind === 'exclaimed') return []
  const softer = buildSofterWordingFix(original, hit, SOFTER_THAN_VULGAR)
  // Deleting a phrase that has a plain equivalent would lose its meaning: only where it is a clause of the sentence.
  const shorter = buildDeletePhraseFix(original, hit, softer !== undefined)
  return [softer, shorter, buildDeleteSentenceFix(original, hit)]
}
