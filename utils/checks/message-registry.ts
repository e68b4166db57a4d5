// The texts of all checks. Apart from the checks: what draws findings needs them, what finds does not.

import { type CheckId, type FindingSource, OWN_WORDS } from '../draft.ts'
import type { Language } from '../i18n/translate.ts'
import { messages as accusation } from './accusation/messages.ts'
import type { BilingualMessages, CheckKind } from './check-contract.ts'
import { messages as childPrivacy } from './child-privacy/messages.ts'
import { messages as discrimination } from './discrimination/messages.ts'
import { messages as illegalPromotion } from './illegal-promotion/messages.ts'
import { messages as insinuation } from './insinuation/messages.ts'
import { messages as insult } from './insult/messages.ts'
import { messages as internalDocument } from './internal-document/messages.ts'
import { ownWordMessages } from './own-words/messages.ts'
import { messages as personalData } from './personal-data/messages.ts'
import { messages as profanity } from './profanity/messages.ts'
import { messages as secretMarking } from './secret-marking/messages.ts'
import { MODEL_KIND_NAMES } from './shared/model/model-kind-names.ts'
import { messages as speakingForAgency } from './speaking-for-agency/messages.ts'
import { messages as suspiciousLink } from './suspicious-link/messages.ts'
import { messages as threat } from './threat/messages.ts'
import { messages as unsourcedClaim } from './unsourced-claim/messages.ts'

/** The texts of all checks, by id. */
export const CHECK_MESSAGES: Readonly<Record<CheckId, BilingualMessages>> = {
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

/** Returns the texts of what a finding comes from, in both languages. */
export function getSourceMessages(source: FindingSource): BilingualMessages {
  return source === OWN_WORDS ? ownWordMessages : CHECK_MESSAGES[source]
}

/** Returns the name of a kind of a check in the settings. */
export function getKindName(check: CheckId, { id }: CheckKind, language: Language): string {
  return CHECK_MESSAGES[check][language].kinds?.[id] ?? MODEL_KIND_NAMES[language][id] ?? id
}
