// The kinds of questions that are known by their words.

import { accountKinds } from './account-kinds.ts'
import { articleKinds } from './article-kinds.ts'
import { carePlaceKinds } from './care-place-kinds.ts'
import { criticismKinds } from './criticism-kinds.ts'
import { detailedListKinds } from './detailed-list-kinds.ts'
import { dutyKinds } from './duty-kinds.ts'
import { filmedOfficialKinds } from './filmed-official-kinds.ts'
import { foreignKinds } from './foreign-kinds.ts'
import { fakedSiteKinds, impersonationKinds } from './impersonation-kinds.ts'
import { insultedPeopleKinds } from './insulted-people-kinds.ts'
import { leakedDataKinds } from './leaked-data-kinds.ts'
import { musicKinds } from './music-kinds.ts'
import { officeKinds } from './office-kinds.ts'
import { offlineKinds } from './offline-kinds.ts'
import { partyMemberKinds } from './party-member-kinds.ts'
import { pictureKinds } from './picture-kinds.ts'
import type { QuestionKind } from './question-kind.ts'
import { schoolKinds } from './school-kinds.ts'
import { shownPeopleKinds } from './shown-people-kinds.ts'
import { truthKinds } from './truth-kinds.ts'

/** The kinds of questions; of those that fit, the earlier one counts. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  ...officeKinds,
  ...impersonationKinds,
  ...fakedSiteKinds,
  ...dutyKinds,
  ...offlineKinds,
  ...filmedOfficialKinds,
  ...articleKinds,
  ...truthKinds,
  ...insultedPeopleKinds,
  ...partyMemberKinds,
  ...criticismKinds,
  ...accountKinds,
  ...carePlaceKinds,
  ...leakedDataKinds,
  ...schoolKinds,
  ...pictureKinds,
  ...musicKinds,
  ...shownPeopleKinds,
  ...detailedListKinds,
  ...foreignKinds,
]
