import type { Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { getMatchedPhrase, type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { isMentionedAsWord, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'
import {
  buildDeleteSentenceFix,
  buildFixesWithinLimit,
  type HitFixes,
  selectFixes,
} from '../shared/fixes/fix-builders.ts'
import { buildSofterWordingFix } from '../shared/fixes/soften-wording.ts'
import { SOFTER_THAN_VULGAR } from '../shared/fixes/softer-wordings.ts'
import {
  INNOCENT_PHRASES,
  PROFANITY_TERMS,
  PROFANITY_TERMS_ACCENTED,
  type ProfanityKind,
  SPELLED_OUT_TERMS,
} from './lexicon.ts'
import { findMaskedVulgarWords } from './masked-words.ts'
import { messages } from './messages.ts'
import { buildPlainNegationFix } from './plain-negation.ts'
import { isVulgarInContext } from './short-forms.ts'

const unaccentedTerms = new Set(PROFANITY_TERMS.map(([template]) => template))
const PROFANITY_LEXICON = new PhraseMatcher<ProfanityKind>(
  [...INNOCENT_PHRASES, ...PROFANITY_TERMS, ...PROFANITY_TERMS_ACCENTED],
  (template) => unaccentedTerms.has(template),
)

const SPELLED_OUT_LEXICON = new PhraseMatcher<ProfanityKind>(SPELLED_OUT_TERMS)

/** Words that are vulgar whoever they are said to, in any spelling. */
export const profanity: Check = {
  id: 'profanity',
  level: 'warn',
  provisions: ['qd-423-2026.quy-tac-chung', 'luat-80-2025.d13'],
  messages,
  find(draft, reading) {
    const hits: Hit[] = []
    for (const match of [...PROFANITY_LEXICON.find(reading), ...findSpelledOut(reading)]) {
      const kind = match.value
      if (!isVulgarInContext(kind, match.reading, match) || isMentionOnly(match.reading, match)) continue
      const span = match.reading.span(match.start, match.end)
      hits.push({
        ...span,
        ...getMessageAndLevel(kind),
        ...buildFixesWithinLimit(hits.length, () => buildFixes(kind, getMatchedPhrase(match), draft.text, span)),
      })
    }
    return addMaskedHits(hits, reading, draft.text)
  },
}

/** Vulgar words whose letters were set apart, in a draft or a word without diacritics. */
function findSpelledOut(reading: AnalyzedText): PhraseMatch<ProfanityKind>[] {
  if (!reading.joined) return []
  return SPELLED_OUT_LEXICON.find(reading.joined).filter((match) => {
    const { start, end } = match.reading.span(match.start, match.end)
    return end - start > match.end - match.start && /^\p{L}[^\p{L}]/u.test(reading.original.slice(start, end))
  })
}

/** Adds masked words where nothing was found yet. Both come in the order of the text. */
function addMaskedHits(hits: Hit[], reading: AnalyzedText, text: string): Hit[] {
  const out = [...hits]
  let next = 0
  for (const found of findMaskedVulgarWords(reading)) {
    const span = reading.span(found.start, found.end)
    while (next < hits.length && hits[next]!.end <= span.start) next++
    const known = hits[next] !== undefined && hits[next]!.start < span.end
    if (!known && !isMentionOnly(reading, found)) {
      const waysOf = () => selectFixes(text, buildDeletePhraseFix(text, span), buildDeleteSentenceFix(text, span))
      out.push({ ...span, message: 'masked', ...buildFixesWithinLimit(out.length, waysOf) })
    }
  }
  return out
}

const WORD_LABEL_BEFORE = matchPrecedingWords('từ|chữ|cụm từ|tiếng|viết tắt|viết tắt là|ký hiệu|thuật ngữ|gõ')

/** Whether the word is spoken of rather than used: quoted in order to object, or named as a word. */
function isMentionOnly(reading: AnalyzedText, span: Span): boolean {
  return (
    isQuotedInObjection(reading, span) || isMentionedAsWord(reading, span) || WORD_LABEL_BEFORE(reading, span.start)
  )
}

function getMessageAndLevel(kind: ProfanityKind): Pick<Hit, 'message' | 'level'> {
  return kind === 'mild' || kind === 'vai' ? { message: 'mild', level: 'note' } : { message: 'vulgar' }
}

/** A mild one is only pointed out. */
function buildFixes(kind: ProfanityKind, phrase: string, text: string, span: Span): HitFixes {
  const plain = buildPlainNegationFix(text, span, phrase)
  if (plain) return selectFixes(text, plain, buildDeleteSentenceFix(text, span))
  if (kind === 'mild') return {}
  const softer = buildSofterWordingFix(text, span, SOFTER_THAN_VULGAR)
  // Where a plain word keeps what was said, taking it out would lose it.
  return selectFixes(
    text,
    softer,
    buildDeletePhraseFix(text, span, softer !== undefined),
    buildDeleteSentenceFix(text, span),
  )
}
