import { foreignExamples } from './examples/foreign-examples.ts'
import { OWN_EXAMPLES } from './examples/index.ts'
import { learnTopics, type TrainedTopics } from './learn-topics.ts'
import { addTexts } from './topic-texts.ts'

/** What the examples teach, and what the answers and the provisions say. A package has it as a table instead. */
export const TRAINED_TOPICS: TrainedTopics = learnTopics(OWN_EXAMPLES.map(addTexts), foreignExamples)
