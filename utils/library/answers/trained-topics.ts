import { dealingsExamples } from './examples/dealings-examples.ts'
import { foreignExamples } from './examples/foreign-examples.ts'
import { paperExamples } from './examples/paper-examples.ts'
import { peopleExamples } from './examples/people-examples.ts'
import { speechExamples } from './examples/speech-examples.ts'
import { learnTopics } from './learn-topics.ts'
import type { TrainedTopics } from './topic-table.ts'

/** What the example questions teach. A package has the table itself instead (scripts/trained-topics.ts). */
export const TRAINED_TOPICS: TrainedTopics = learnTopics(
  [peopleExamples, speechExamples, dealingsExamples, paperExamples],
  foreignExamples,
)
