// All situations, in the order in which new cards of a subject are introduced.

import type { Situation } from './situation-model.ts'
import { reportingSituations } from './situations/bao-tin.ts'
import { secrecySituations } from './situations/bi-mat.ts'
import { publicServiceSituations } from './situations/cong-vu.ts'
import { honourSituations } from './situations/danh-du.ts'
import { personalDataSituations } from './situations/du-lieu.ts'
import { criticismSituations } from './situations/gop-y.ts'
import { validitySituations } from './situations/hieu-luc.ts'
import { verificationSituations } from './situations/kiem-chung.ts'
import { wordingSituations } from './situations/loi-le.ts'
import { scamSituations } from './situations/lua-dao.ts'
import { spokespersonSituations } from './situations/phat-ngon.ts'
import { accountSituations } from './situations/tai-khoan.ts'
import { childrenSituations } from './situations/tre-em.ts'

/** Every situation. */
export const SITUATIONS: readonly Situation[] = [
  ...verificationSituations,
  ...secrecySituations,
  ...personalDataSituations,
  ...childrenSituations,
  ...wordingSituations,
  ...honourSituations,
  ...criticismSituations,
  ...spokespersonSituations,
  ...scamSituations,
  ...accountSituations,
  ...reportingSituations,
  ...publicServiceSituations,
  ...validitySituations,
]

const SITUATIONS_BY_ID = new Map(SITUATIONS.map((situation) => [situation.id, situation]))

/** Returns the situation with this id, or undefined. */
export function findSituation(id: string): Situation | undefined {
  return SITUATIONS_BY_ID.get(id)
}
