// Whether a question names something that the rules of the library are about: what is said, shown, sent, learned or
// kept secret. Most questions without any of it are on matters that the library has no rules on. Pure.

import type { ConceptName } from './concepts/index.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'

/** What the rules are about. Papers, people and goods are missing: questions on anything else name them as often. */
const MATTERS: readonly ConceptName[] = [
  ...(['post', 'send', 'share', 'online', 'net', 'page', 'group', 'account', 'admin', 'link', 'password'] as const),
  ...(['comment', 'like', 'react', 'underpost', 'tag', 'dm', 'delete', 'realname'] as const),
  ...(['photo', 'clip', 'film', 'snap', 'live', 'record', 'camera', 'peeping', 'porn', 'gore', 'deepfake'] as const),
  ...(['insult', 'smear', 'slander', 'threat', 'harass', 'gossip', 'hate', 'hostile', 'badpost', 'boycott'] as const),
  ...(['criticise', 'mock', 'parody', 'incite', 'gather', 'speak', 'press', 'service', 'inspector'] as const),
  ...(['fake', 'rumour', 'panic', 'history', 'map', 'label', 'hack', 'scam', 'fakeacc', 'forge'] as const),
  ...(['lsecret', 'worksecret', 'disclose', 'draft', 'exam', 'askdocs', 'carry', 'ai'] as const),
  ...(['data', 'health', 'sensitive', 'plate'] as const),
  ...(['advertise', 'banned', 'charity', 'copyright', 'treatment', 'validity', 'old'] as const),
]

/** Whether a question names a matter that the library has rules on. */
export function hasMatterOfRules(features: QuestionFeatures): boolean {
  return MATTERS.some((name) => hasConcept(features, name))
}
