// Drafts as sentences to learn from: features, what each sentence is, and which rules fired in it.

import { runChecks } from '../../utils/checks/index.ts'
import { CHECK_IDS, type Finding, LEVELS, overlaps, type Span, textDraft } from '../../utils/draft.ts'
import { bucketOf } from '../../utils/tagger/hash.ts'
import { SENSED } from '../../utils/tagger/senses.ts'
import {
  AROUND_REACH,
  AROUND_VALUE,
  BESIDE_VALUE,
  evenValue,
  type Features,
  type SentenceFeatures,
  sentenceFeatures,
  signHash,
} from '../../utils/tagger/sentence-features.ts'
import { SentenceWords } from '../../utils/tagger/sentence-words.ts'
import { read } from '../../utils/text/reading.ts'
import { sentences } from '../../utils/text/sentences.ts'
import type { Labelled } from './written.ts'

/** One sentence to learn from: the buckets of its features and their values, and for each check 1 when it is to be found, 2 beside such a sentence. */
export interface SenseSample {
  buckets: Int32Array
  values: Float32Array
  gold: Uint8Array
}

const words = new SentenceWords()

/** The sentences of a draft as samples. */
export function samplesOf({ text, labels }: Labelled, bits: number): SenseSample[] {
  const reading = read(text)
  const parts = sentences(reading.text).map((part) => {
    const { words: own, end } = words.of(reading.text.slice(part.start, part.end))
    return { span: reading.span(part.start, part.end), features: sentenceFeatures(own, reading.accented, end) }
  })
  const findings = runChecks(textDraft(text)).findings
  return parts.map(({ span, features }, at) => {
    const buckets: number[] = []
    const values: number[] = []
    const add = ({ hashes }: Features, value: number) => {
      for (const hash of hashes) {
        buckets.push(bucketOf(hash, bits))
        values.push(value)
      }
    }
    add(features.words, evenValue(features.words))
    add(features.classes, evenValue(features.classes))
    const beside = neighbours(parts, at)
    for (const each of beside) add(each.around, (AROUND_VALUE * evenValue(each.around)) / beside.length)
    for (const finding of findings) {
      buckets.push(bucketOf(signOf(finding, span), bits))
      values.push(overlaps(finding, span) ? 1 : BESIDE_VALUE)
    }
    const gold = Uint8Array.from(SENSED, (id) => {
      const own = labels.filter((label) => label.check === id)
      if (own.some((label) => overlaps(label, span))) return 1
      const near = [parts[at - 1], parts[at + 1]]
      return near.some((part) => part && own.some((label) => overlaps(label, part.span))) ? 2 : 0
    })
    return { buckets: Int32Array.from(buckets), values: Float32Array.from(values), gold }
  })
}

function neighbours(parts: readonly { features: SentenceFeatures }[], at: number): SentenceFeatures[] {
  return parts
    .slice(Math.max(0, at - AROUND_REACH), at + AROUND_REACH + 1)
    .filter((part) => part !== parts[at])
    .map(({ features }) => features)
}

function signOf(finding: Finding, span: Span): number {
  return signHash(CHECK_IDS.indexOf(finding.check), LEVELS.indexOf(finding.level), !overlaps(finding, span))
}
