import type { CheckId } from '../draft.ts'
import { explanation as accusation } from './accusation/explanation.ts'
import { explanation as childPrivacy } from './child-privacy/explanation.ts'
import { explanation as discrimination } from './discrimination/explanation.ts'
import type { ExplanationContent } from './explanation-content.ts'
import { explanation as illegalPromotion } from './illegal-promotion/explanation.ts'
import { explanation as insinuation } from './insinuation/explanation.ts'
import { explanation as insult } from './insult/explanation.ts'
import { explanation as internalDocument } from './internal-document/explanation.ts'
import { explanation as personalData } from './personal-data/explanation.ts'
import { explanation as profanity } from './profanity/explanation.ts'
import { explanation as secretMarking } from './secret-marking/explanation.ts'
import { explanation as speakingForAgency } from './speaking-for-agency/explanation.ts'
import { explanation as suspiciousLink } from './suspicious-link/explanation.ts'
import { explanation as threat } from './threat/explanation.ts'
import { explanation as unsourcedClaim } from './unsourced-claim/explanation.ts'

/** The explanations of all checks, by id. */
export const EXPLANATIONS: Readonly<Record<CheckId, ExplanationContent>> = {
  'secret-marking': secretMarking,
  'internal-document': internalDocument,
  'personal-data': personalData,
  'child-privacy': childPrivacy,
  profanity,
  insult,
  discrimination,
  threat,
  'unsourced-claim': unsourcedClaim,
  insinuation,
  accusation,
  'suspicious-link': suspiciousLink,
  'speaking-for-agency': speakingForAgency,
  'illegal-promotion': illegalPromotion,
}
