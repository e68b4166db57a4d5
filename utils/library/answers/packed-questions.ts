import { listAnsweredQuestions } from './answered-questions/index.ts'
import { type PackedQuestions, packQuestions } from './pack-questions.ts'
import { TopicClassifier } from './topic-classifier.ts'
import { TRAINED_TOPICS } from './trained-topics.ts'

const CLASSIFIER = new TopicClassifier(TRAINED_TOPICS)
for (const _ of CLASSIFIER.buildInSteps());

/** The answered questions, ready to be compared with another one. A package has this as a table. */
export const PACKED_QUESTIONS: PackedQuestions = packQuestions(listAnsweredQuestions(), CLASSIFIER)
