// Drafts as sentences to learn from: features, labels, and the rules that fired in each sentence.

import { runChecks } from '../../utils/checks/index.ts'
import { type CheckId, createTextDraft, hasOverlap } from '../../utils/draft.ts'
import type { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { createTagSignal } from '../../utils/tagger/draft-signal.ts'
import { getBucket } from '../../utils/tagger/feature-hash.ts'
import {
  buildSentenceFeatures,
  buildSignalFeatures,
  computeContextValue,
  computeFeatureValue,
  findNeighbourIndexes,
  getOwnGroups,
} from '../../utils/tagger/sentence-features.ts'
import {
  isRudeCheck,
  PREDICTED_REGISTERS,
  SENTENCE_LABELS,
  type SentenceLabel,
} from '../../utils/tagger/sentence-labels.ts'
import { hashSentenceWord, SentenceTokenizer } from '../../utils/tagger/sentence-tokenizer.ts'
import { decodeWordClasses } from '../../utils/tagger/word-classes.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { findSentences } from '../../utils/text/sentence-bounds.ts'
import { buildWordClasses } from './word-classes.ts'
import type { LabelledText } from './written-drafts.ts'

/**
 * One sentence to learn from: its feature buckets and their values, and for each label 1 when the sentence has it, 2
 * next to such a sentence, 3 when unlabelled, otherwise 0.
 */
export interface LabelSample {
  buckets: Int32Array
  values: Float32Array
  gold: Uint8Array
}

/** The value for a label that nobody annotated. */
export const UNKNOWN_LABEL = 3

const tokenizer = new SentenceTokenizer(hashSentenceWord)
const classes = decodeWordClasses(buildWordClasses())

/** Converts a draft's sentences to samples. The tagger's phrases add signal features. */
export function toLabelSamples(
  { text, labels, onlyRude, register }: LabelledText,
  bits: number,
  chain: CrfTagger,
): LabelSample[] {
  const reading = analyzeText(text)
  const parts = findSentences(reading.text).map((part) => {
    const { words, end } = tokenizer.tokenize(reading.text.slice(part.start, part.end))
    return {
      span: reading.span(part.start, part.end),
      features: buildSentenceFeatures(classes, words, reading.accented, end),
    }
  })
  const signals = [
    ...runChecks(createTextDraft(text)).findings,
    ...chain.tag(reading).map((tag) => createTagSignal(reading, tag)),
  ]
  const found = buildSignalFeatures(
    parts.map(({ span }) => span),
    signals,
  )
  return parts.map(({ span, features }, at) => {
    const buckets: number[] = []
    const values: number[] = []
    const add = (hash: number, value: number) => {
      buckets.push(getBucket(hash, bits))
      values.push(value)
    }
    for (const group of getOwnGroups(features))
      for (const hash of group.hashes) add(hash, computeFeatureValue(group.hashes.length))
    const neighbours = findNeighbourIndexes(at, parts.length)
    for (const place of neighbours) {
      const { features: near } = parts[place]!
      for (const hash of near.around.hashes)
        add(hash, computeContextValue(near.around.hashes.length) / neighbours.length)
    }
    for (const { hash, value } of found[at]!) add(hash, value)
    const gold = Uint8Array.from(SENTENCE_LABELS, (id) => {
      if (isRegister(id)) return register === undefined ? UNKNOWN_LABEL : Number(register === id)
      if (id === 'loud') return getLoudness(labels.filter((each) => isRudeCheck(each.check) && hasOverlap(each, span)))
      if (onlyRude && id !== 'rude') return UNKNOWN_LABEL
      const own = labels.filter(({ check }) => hasLabel(check, id))
      const inside = own.filter((label) => hasOverlap(label, span))
      if (inside.length > 0) return inside.every((label) => isDoubtful(label, id)) ? UNKNOWN_LABEL : 1
      const near = [parts[at - 1], parts[at + 1]]
      return near.some((part) => part && own.some((label) => hasOverlap(label, part.span))) ? 2 : 0
    })
    return { buckets: Int32Array.from(buckets), values: Float32Array.from(values), gold }
  })
}

function isRegister(id: SentenceLabel): id is (typeof PREDICTED_REGISTERS)[number] {
  return (PREDICTED_REGISTERS as readonly string[]).includes(id)
}

/** Returns 1 where offensive words are more than a note to readers, 3 where nobody said how loud they are. */
function getLoudness(rude: LabelledText['labels']): number {
  if (rude.some(({ level }) => level !== undefined && level !== 'note')) return 1
  return rude.some(({ level }) => level === undefined) ? UNKNOWN_LABEL : 0
}

/** Whether readers found contempt or a threat, but little of it: others may see none. */
function isDoubtful({ check, level }: LabelledText['labels'][number], id: SentenceLabel): boolean {
  return level === 'note' && isRudeCheck(check) && (id === check || id === 'rude')
}

function hasLabel(check: CheckId, id: SentenceLabel): boolean {
  return id === 'rude' ? isRudeCheck(check) : check === id
}
