// A claim and a number to call are two matters of one sentence: "nghe nói …, cần gì cứ gọi …". The model would take the
// sentence as a whole for less of a claim than the claim alone is.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { SentencePrediction } from '../../tagger/sentence-classifier.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import type { RuleHits } from '../check-contract.ts'

const CLAIM = 'unsourced-claim'
const DATA = 'personal-data'
/** What parts a claim from the rest of its sentence. */
const PARTS = /^\s{0,2}[,;–-](?=\s)/u
/** The longest sentence in which a number belongs to a claim, in UTF-16 units. */
const REACH = 200
const SENTENCE_END = /[.!?…](?=\s)|\n/u
/** Of one draft. More are a list. */
const MAX_CLAIMS = 10

/** Returns the claims of the rules that a comma parts from a person's data, or their mask, in the same sentence. */
function findClaimsBeforeData(
  { original }: AnalyzedText,
  ruleHits: readonly RuleHits[],
  masks: readonly Span[],
): readonly Span[] {
  const findHits = (id: string) =>
    ruleHits.flatMap(({ check, hits }) => (check.id === id ? hits.filter((hit) => hit.attachment === undefined) : []))
  const claims = findHits(CLAIM)
  if (claims.length === 0) return []
  const data = [...findHits(DATA), ...masks]
  return claims.slice(0, MAX_CLAIMS).filter((claim) => {
    if (!PARTS.test(original.slice(claim.end, claim.end + 4))) return false
    return data.some(({ start }) => {
      return start > claim.end && start - claim.end < REACH && !SENTENCE_END.test(original.slice(claim.end, start))
    })
  })
}

/**
 * Scores a claim by itself where a person's data follow in its sentence.
 * @param masks what hides such data
 * @param predictAlone predicts the sentences of a text with the same offsets that has no more than the claims in theirs
 * @returns the sentences, each at least as certain of a claim as the claim alone is
 */
export function scoreClaimsApart(
  reading: AnalyzedText,
  ruleHits: readonly RuleHits[],
  masks: readonly Span[],
  sentences: readonly SentencePrediction[],
  predictAlone: (parted: AnalyzedText) => readonly SentencePrediction[],
): readonly SentencePrediction[] {
  const claims = findClaimsBeforeData(reading, ruleHits, masks)
  if (claims.length === 0) return sentences
  const alone = predictAlone(analyzeText(endSentences(reading.original, claims)))
  return sentences.map((sentence) => {
    const claim = claims.find((each) => hasOverlap(each, sentence))
    const part = claim && alone[findNextSpanIndex(alone, claim.start)]
    return part ? raiseClaim(sentence, part) : sentence
  })
}

/** Ends the sentences of some claims after them, with spaces in place of the rest. */
function endSentences(text: string, claims: readonly Span[]): string {
  return claims.reduce((parted, { end }) => {
    const rest = /^[^\n]*?(?:[.!?…](?=\s|$)|(?=\n)|$)/u.exec(parted.slice(end, end + 2 * REACH))![0]
    return `${parted.slice(0, end)}.${' '.repeat(Math.max(0, rest.length - 1))}${parted.slice(end + rest.length)}`
  }, text)
}

function raiseClaim(sentence: SentencePrediction, claim: SentencePrediction): SentencePrediction {
  return {
    ...sentence,
    findPhrase: (check) => sentence.findPhrase(check),
    certainty: (label) =>
      label === CLAIM ? Math.max(sentence.certainty(label), claim.certainty(label)) : sentence.certainty(label),
    certaintyWithoutRules: (label) =>
      label === CLAIM
        ? Math.max(sentence.certaintyWithoutRules(label), claim.certaintyWithoutRules(label))
        : sentence.certaintyWithoutRules(label),
  }
}
