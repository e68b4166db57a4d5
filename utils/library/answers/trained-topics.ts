import { dealingsExamples } from './examples/dealings-examples.ts'
import { foreignExamples } from './examples/foreign-examples.ts'
import { paperExamples } from './examples/paper-examples.ts'
import { peopleExamples } from './examples/people-examples.ts'
import { speechExamples } from './examples/speech-examples.ts'
import { learnTopics, type TrainedTopics } from './learn-topics.ts'
import { addTexts } from './topic-texts.ts'

/** What the examples teach, and what the answers and the provisions say. A package has it as a table instead. */
export const TRAINED_TOPICS: TrainedTopics = learnTopics(
  [peopleExamples, speechExamples, dealingsExamples, paperExamples].map(addTexts),
  foreignExamples,
)
