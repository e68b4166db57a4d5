// The short answers of the library. Loaded with the search engine.

import type { ShortAnswer } from './answer-record.ts'
import { aspectAnswers } from './aspect-answers.ts'
import { kindAnswers } from './kind-answers.ts'
import { paperAnswers } from './paper-answers.ts'
import { peopleAnswers } from './people-answers.ts'
import { speechAnswers } from './speech-answers.ts'

/** Every short answer. Of answers that match a question equally well, the earlier one is shown. */
export const SHORT_ANSWERS: readonly ShortAnswer[] = [
  ...peopleAnswers,
  ...speechAnswers,
  ...paperAnswers,
  ...aspectAnswers,
  ...kindAnswers,
]
