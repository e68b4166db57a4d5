import { PROVISIONS } from '../bundled-provisions.ts'
import { dealingsExamples } from './examples/dealings-examples.ts'
import type { ExampleRows } from './examples/example-rows.ts'
import { foreignExamples } from './examples/foreign-examples.ts'
import { paperExamples } from './examples/paper-examples.ts'
import { peopleExamples } from './examples/people-examples.ts'
import { speechExamples } from './examples/speech-examples.ts'
import { SHORT_ANSWERS } from './index.ts'
import { learnTopics } from './learn-topics.ts'
import type { TrainedTopics } from './topic-table.ts'

/** Of how many of the provisions that an answer rests on the words count as examples of it. */
const MAX_PROVISIONS = 2
/** Shorter parts of a sentence say too little. */
const MIN_WORDS = 3

/** What the examples teach, and what the answers and the provisions say. A package has it as a table instead. */
export const TRAINED_TOPICS: TrainedTopics = learnTopics(
  [peopleExamples, speechExamples, dealingsExamples, paperExamples].map(addTexts),
  foreignExamples,
)

/** Adds what the library says about each topic to its examples, in parts as long as these. */
function addTexts(rows: ExampleRows): ExampleRows {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, [row, ...listTexts(id)].join(', ')]))
}

function listTexts(id: string): string[] {
  const answer = SHORT_ANSWERS.find((one) => one.id === id)
  const provisions = (answer?.provisions ?? [id]).slice(0, MAX_PROVISIONS)
  const summaries = PROVISIONS.filter((one) => provisions.includes(one.id)).map(({ summary }) => summary.vi)
  return [...(answer ? [answer.says.vi] : []), ...summaries]
    .flatMap((text) => text.replaceAll(',', ' ').split(/[;.:]/))
    .filter((part) => part.trim().split(/\s+/).length >= MIN_WORDS)
}
