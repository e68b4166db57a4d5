// What a question asks about a matter: a fine, a prison sentence, discipline; and whose duty. Pure.

import type { Audience, Provision } from '../provision.ts'
import type { SubjectId } from '../subjects.ts'
import type { ConceptName } from './concepts.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'

/** How much better a provision answers a question if it is about what the question asks. */
const ASKED_FACTOR = 1.5
/** Factor of a provision about a consequence, or for a role, that the question does not name. */
const UNASKED_FACTOR = 0.85

/** How much better a provision on reporting answers a question that asks where to turn. */
const REPORTING_FACTOR = 2

/** Factor of a provision of which too little is verified. */
const PARTIAL_FACTOR = 0.8

/** Concepts that name a role, and the audience of the provisions that bind it. */
const ROLES: readonly (readonly [concept: ConceptName, audience: Audience])[] = [
  ['party', 'dang-vien'],
  ['employee', 'vien-chuc'],
  ['civil', 'cong-chuc'],
]

/** Whether a question is about an official, a public employee or a Party member. */
export function hasOfficialRole(features: QuestionFeatures): boolean {
  return ROLES.some(([concept]) => hasConcept(features, concept))
}

/** Computes how well a provision answers what a question asks, given that its matter is the right one. */
export function computeAspectFactor(features: QuestionFeatures, provision: Provision): number {
  const asks = (concept: ConceptName) => hasConcept(features, concept)
  const isAbout = (subject: SubjectId) => provision.subjects.includes(subject)
  let factor = provision.verification === 'partial' ? PARTIAL_FACTOR : 1
  if (asks('jail')) factor *= isAbout('hinh-su') ? ASKED_FACTOR : UNASKED_FACTOR
  else if (isAbout('hinh-su')) factor *= UNASKED_FACTOR
  if (isAbout('xu-phat') && !asks('jail')) factor *= asks('fine') ? ASKED_FACTOR : UNASKED_FACTOR
  if (asks('where') && isAbout('bao-tin')) factor *= REPORTING_FACTOR
  if (asks('discipline') && isAbout('ky-luat')) factor *= ASKED_FACTOR
  for (const [concept, audience] of ROLES) {
    if (!bindsOnly(provision, audience)) continue
    factor *= asks(concept) ? ASKED_FACTOR : UNASKED_FACTOR
  }
  return factor
}

function bindsOnly({ audience }: Provision, one: Audience): boolean {
  return audience.length === 1 && audience[0] === one
}
