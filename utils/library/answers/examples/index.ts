import { dealingsExamples } from './dealings-examples.ts'
import type { ExampleRows } from './example-rows.ts'
import { paperExamples } from './paper-examples.ts'
import { peopleExamples } from './people-examples.ts'
import { speechExamples } from './speech-examples.ts'

/** The examples of all topics that the library has rules on. */
export const OWN_EXAMPLES: readonly ExampleRows[] = [peopleExamples, speechExamples, dealingsExamples, paperExamples]
