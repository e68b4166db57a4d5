// All bundled provisions, and the look-up by id.

import type { Provision } from './provision.ts'
import { childrenLaw, decree56 } from './provisions/child-protection.ts'
import { decision423, decision874 } from './provisions/conduct-codes.ts'
import { decree13 } from './provisions/decree-13-2023.ts'
import { decree15 } from './provisions/decree-15-2020.ts'
import { decree174 } from './provisions/decree-174-2026.ts'
import { decree330 } from './provisions/decree-330-2026.ts'
import { law116 } from './provisions/law-116-2025.ts'
import { law29, law117 } from './provisions/law-117-2025.ts'
import {
  exemplaryConduct,
  guideline99,
  inspectionGuidelines,
  officialLetter729,
  regulation37,
  regulation69,
  regulation85,
  regulation207,
} from './provisions/party-texts.ts'
import { civilCode, penalCode } from './provisions/penal-civil-codes.ts'
import { decree356, law91 } from './provisions/personal-data.ts'
import { circular01, circular05, decree172, decree234, law80, law129 } from './provisions/public-service.ts'
import { law24 } from './provisions/repealed-law-24-2018.ts'
import { decree147, decree282, decree328 } from './provisions/social-networks.ts'
import { decree09, decree244, law126 } from './provisions/speaking-for-agency.ts'

/**
 * Every provision of the bundled library, in display order for equal rank: rules first, then fines, then repealed
 * texts.
 */
export const PROVISIONS: readonly Provision[] = [
  ...law116,
  ...law117,
  ...law91,
  ...decree356,
  ...decree328,
  ...decision423,
  ...childrenLaw,
  ...decree56,
  ...decree147,
  ...decree244,
  ...law126,
  ...law80,
  ...law129,
  ...civilCode,
  ...decree330,
  ...decree174,
  ...decree282,
  ...penalCode,
  ...decree172,
  ...decree234,
  ...circular01,
  ...circular05,
  ...regulation85,
  ...regulation207,
  ...guideline99,
  ...exemplaryConduct,
  ...inspectionGuidelines,
  ...officialLetter729,
  ...law24,
  ...law29,
  ...decree13,
  ...decree15,
  ...decree09,
  ...decision874,
  ...regulation37,
  ...regulation69,
]

const BY_ID = new Map(PROVISIONS.map((provision) => [provision.id, provision]))

/** Finds a bundled provision by its id. @returns undefined for an unknown id. */
export function findProvisionById(id: string): Provision | undefined {
  return BY_ID.get(id)
}
