// All provisions, and finding one.

import type { Provision } from './provision.ts'
import { blds, blhs } from './provisions/bo-luat.ts'
import { luat80, luat129, nd172, nd234, tt01 } from './provisions/cong-vu.ts'
import { cv729, hdtg99, hdUbkt, neuGuong, qdtw37, qdtw85, qdtw207 } from './provisions/dang.ts'
import { luat91, nd356 } from './provisions/du-lieu-ca-nhan.ts'
import { luat24 } from './provisions/lich-su.ts'
import { luat116 } from './provisions/luat-116-2025.ts'
import { luat29, luat117 } from './provisions/luat-117-2025.ts'
import { nd147, nd282, nd328 } from './provisions/mang-xa-hoi.ts'
import { nd15, nd174 } from './provisions/nd-174-2026.ts'
import { nd330 } from './provisions/nd-330-2026.ts'
import { luat126, nd244 } from './provisions/phat-ngon.ts'
import { qd423, qd874 } from './provisions/quy-tac.ts'
import { luatTreEm, nd56 } from './provisions/tre-em.ts'

/** Every provision of the library, in the order in which equals are shown: rules first, then fines, then history. */
export const PROVISIONS: readonly Provision[] = [
  ...luat116,
  ...luat117,
  ...luat91,
  ...nd356,
  ...nd328,
  ...qd423,
  ...luatTreEm,
  ...nd56,
  ...nd147,
  ...nd244,
  ...luat126,
  ...luat80,
  ...luat129,
  ...blds,
  ...nd330,
  ...nd174,
  ...nd282,
  ...blhs,
  ...nd172,
  ...nd234,
  ...tt01,
  ...qdtw85,
  ...qdtw207,
  ...hdtg99,
  ...neuGuong,
  ...hdUbkt,
  ...cv729,
  ...luat24,
  ...luat29,
  ...nd15,
  ...qd874,
  ...qdtw37,
]

const BY_ID = new Map(PROVISIONS.map((provision) => [provision.id, provision]))

/** The provision with this id, or undefined. */
export function provisionById(id: string): Provision | undefined {
  return BY_ID.get(id)
}
