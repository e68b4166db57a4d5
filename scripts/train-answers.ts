// Learns which entries of the library answer a question.  npm run train:answers
// Reads the answered questions and the examples of the repository, and writes utils/library/answers/entry-weights.ts.
// The same questions give the same bytes.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listAnsweredQuestions } from '../utils/library/answers/answered-questions/index.ts'
import { MIN_HOLDERS, VECTOR_LENGTH } from '../utils/library/answers/entry-classifier.ts'
import { FeatureTable } from '../utils/library/answers/feature-table.ts'
import { PACKED_QUESTIONS } from '../utils/library/answers/packed-questions.ts'
import { TopicClassifier } from '../utils/library/answers/topic-classifier.ts'
import { TRAINED_TOPICS } from '../utils/library/answers/trained-topics.ts'
import { listExampleQuestions, makeEntrySamples } from './train/entry-samples.ts'
import { type EntryRecipe, learnEntries } from './train/learn-entries.ts'
import { computeDigest, formatEntryWeights, roundEntries } from './train/round-entries.ts'

const OUTPUT = join(import.meta.dirname, '..', 'utils', 'library', 'answers', 'entry-weights.ts')
/** Chosen on four fifths of the questions, for what is right first and within three on the other fifth. */
const RECIPE: EntryRecipe = {
  dimensions: VECTOR_LENGTH,
  passes: 10,
  batch: 256,
  pace: 0.01,
  featureDropout: 0.1,
  dropout: 0.5,
  seed: 1,
}

const started = performance.now()
const { entries } = PACKED_QUESTIONS
const classifier = new TopicClassifier(TRAINED_TOPICS)
const table = new FeatureTable(PACKED_QUESTIONS)
for (const built of [classifier, table]) for (const _ of built.buildInSteps());
const features = table.listFeatures(MIN_HOLDERS)
const samples = makeEntrySamples(listAnsweredQuestions(), listExampleQuestions(), { classifier, features, entries })
const learned = learnEntries(samples, { features: features.length, entries: entries.length + 1 }, RECIPE)
const module = formatEntryWeights(roundEntries(learned, computeDigest(PACKED_QUESTIONS)))
writeFileSync(OUTPUT, module)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${samples.length} samples, ${features.length} features, learned in ${seconds} s: ${module.length} characters`,
)
