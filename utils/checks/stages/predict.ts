// Stage 3 of 6: what the model says about the words and the sentences.

import { createTagSignal } from '../../tagger/draft-signal.ts'
import { SENTENCE_THRESHOLDS } from '../../tagger/model-thresholds.ts'
import type { SentencePrediction } from '../../tagger/sentence-classifier.ts'
import type { PredictedCheckId, SentenceLabel } from '../../tagger/sentence-labels.ts'
import type { PhraseTag, Tagger } from '../../tagger/tagger-types.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createPerLineSearch } from '../../text/per-line-search.ts'
import type { RuleHits } from '../check-contract.ts'
import { getDefaultLevel } from '../finding-levels.ts'
import { isEverydayWord } from '../shared/model/everyday-words.ts'
import { scoreClaimsApart } from './claims-apart.ts'
import { findMaskSignals } from './mask-signals.ts'

/** What the model says about a draft. */
export interface Predictions {
  /** Offensive phrases, in order. */
  tags: readonly PhraseTag[]
  /** The sentences, in order, each with how likely every check is to concern it. Empty without a model. */
  sentences: readonly SentencePrediction[]
}

/**
 * Asks the model for phrases and sentence labels. The rules' hits and the phrases are input of the sentence labels.
 * @param tagger the model; without it, or where it throws, the result is empty, so that the rules still report
 */
export function predict(reading: AnalyzedText, ruleHits: readonly RuleHits[], tagger: Tagger | undefined): Predictions {
  if (!tagger) return { tags: [], sentences: [] }
  const tags = predictTags(reading, tagger)
  return { tags, sentences: predictSentences(reading, ruleHits, tags, tagger) }
}

const tagFunctions = new WeakMap<Tagger, (reading: AnalyzedText) => readonly PhraseTag[]>()

/** Tags line by line: after an edit only the lines that changed are tagged again. */
function predictTags(reading: AnalyzedText, tagger: Tagger): readonly PhraseTag[] {
  let tag = tagFunctions.get(tagger)
  if (!tag) {
    tag = createPerLineSearch((lines) => tagger.tag(lines))
    tagFunctions.set(tagger, tag)
  }
  try {
    return tag(reading).filter((each) => !isEverydayWord(reading, each))
  } catch {
    return []
  }
}

function predictSentences(
  reading: AnalyzedText,
  ruleHits: readonly RuleHits[],
  tags: readonly PhraseTag[],
  tagger: Tagger,
): readonly SentencePrediction[] {
  const rules = ruleHits.flatMap(({ check, hits }) =>
    hits
      .filter((hit) => hit.attachment === undefined)
      .map((hit) => ({ check: check.id, level: getDefaultLevel(check, hit), start: hit.start, end: hit.end })),
  )
  const signals = [...rules, ...tags.map((tag) => createTagSignal(reading, tag))]
  const masks = findMaskSignals(reading)
  try {
    const predictWith = (known: typeof signals) =>
      scoreClaimsApart(reading, ruleHits, masks, tagger.predictSentences(reading, known), (parted) =>
        tagger.predictSentences(parted, known),
      )
    const sentences = predictWith(signals)
    if (masks.length === 0) return sentences
    const masked = predictWith([...signals, ...masks])
    return masked.map((sentence, at) => keepLevels(sentence, sentences[at]!))
  } catch {
    return []
  }
}

/** Lets the masks of a text prevent findings of the model, but never lower the level of one that is left. */
function keepLevels(masked: SentencePrediction, plain: SentencePrediction): SentencePrediction {
  return {
    ...masked,
    certainty: (label) => {
      const certainty = masked.certainty(label)
      const isFinding = isPredictedCheck(label) && certainty >= SENTENCE_THRESHOLDS[label].note
      return isFinding ? Math.max(certainty, plain.certainty(label)) : certainty
    },
  }
}

function isPredictedCheck(label: SentenceLabel): label is PredictedCheckId {
  return label in SENTENCE_THRESHOLDS
}
