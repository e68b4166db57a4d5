// The short answers of the library. Loaded with the search engine.

import type { ShortAnswer } from '../answer-record.ts'
import { accountAnswers } from './account-answers.ts'
import { agencyAnswers } from './agency-answers.ts'
import { aspectAnswers } from './aspect-answers.ts'
import { childAnswers } from './child-answers.ts'
import { dataAnswers } from './data-answers.ts'
import { dealingsAnswers } from './dealings-answers.ts'
import { officialAnswers } from './official-answers.ts'
import { paperAnswers } from './paper-answers.ts'
import { pictureAnswers } from './picture-answers.ts'
import { speechAnswers } from './speech-answers.ts'
import { truthAnswers } from './truth-answers.ts'

/** Every short answer. */
export const SHORT_ANSWERS: readonly ShortAnswer[] = [
  ...pictureAnswers,
  ...childAnswers,
  ...dataAnswers,
  ...truthAnswers,
  ...speechAnswers,
  ...accountAnswers,
  ...dealingsAnswers,
  ...paperAnswers,
  ...agencyAnswers,
  ...officialAnswers,
  ...aspectAnswers,
]
