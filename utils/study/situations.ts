// All situations, in the order in which new ones come within a subject.

import type { Situation } from './situation.ts'
import { duties } from './situations/bao-tin.ts'
import { secrets } from './situations/bi-mat.ts'
import { service } from './situations/cong-vu.ts'
import { honour } from './situations/danh-du.ts'
import { personal } from './situations/du-lieu.ts'
import { criticism } from './situations/gop-y.ts'
import { validity } from './situations/hieu-luc.ts'
import { checking } from './situations/kiem-chung.ts'
import { wording } from './situations/loi-le.ts'
import { offers } from './situations/lua-dao.ts'
import { speaking } from './situations/phat-ngon.ts'
import { accounts } from './situations/tai-khoan.ts'
import { children } from './situations/tre-em.ts'

/** Every situation. */
export const SITUATIONS: readonly Situation[] = [
  ...checking,
  ...secrets,
  ...personal,
  ...children,
  ...wording,
  ...honour,
  ...criticism,
  ...speaking,
  ...offers,
  ...accounts,
  ...duties,
  ...service,
  ...validity,
]

const BY_ID = new Map(SITUATIONS.map((situation) => [situation.id, situation]))

/** The situation with this id, or undefined. */
export function situationById(id: string): Situation | undefined {
  return BY_ID.get(id)
}
