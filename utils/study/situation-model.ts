// A situation to think through: what happens, what could be done, what had better be done and why.

import type { CheckId } from '../draft.ts'
import type { BilingualText } from '../library/legal-document.ts'

/** What the situations are about, in the order they are listed. */
export const STUDY_SUBJECTS = [
  'kiem-chung',
  'bi-mat',
  'du-lieu',
  'tre-em',
  'loi-le',
  'danh-du',
  'gop-y',
  'phat-ngon',
  'lua-dao',
  'tai-khoan',
  'bao-tin',
  'cong-vu',
  'hieu-luc',
] as const

/** The id of a subject of study. */
export type StudySubject = (typeof STUDY_SUBJECTS)[number]

/** What is asked of whoever uses a network, beside avoiding what the checks look for. */
export const DUTIES = [
  /** Telling true from false. */
  'that-gia',
  /** What may be posted: civil criticism, complaints with facts, questions. */
  'duoc-dang',
  /** Reporting harmful posts. */
  'bao-tin',
  /** Taking down, and setting right. */
  'go-bo',
  /** Keeping the account safe, and one's name. */
  'tai-khoan',
  /** Spreading what is true and good. */
  'lan-toa',
  /** Sharing with a source. */
  'nguon',
  /** Which rules bind whom: Party members, civil servants, public employees. */
  'vai-tro',
  /** Which law counts for what was done under an old one. */
  'luat-cu',
  /** Whose amount a printed fine is. */
  'muc-phat',
] as const

/** The id of a duty. */
export type Duty = (typeof DUTIES)[number]

/** One thing that could be done. */
export interface SituationChoice {
  text: BilingualText
  /** Whether it is the one to advise; exactly one of a situation is. */
  right: boolean
}

/** One card of study. */
export interface Situation {
  /** Permanent: what was learned of it is kept under it. */
  id: string
  subject: StudySubject
  /** The check whose matter it is about. */
  check?: CheckId
  duty?: Duty
  question: BilingualText
  /** Two to four, in the order they were written; `shuffleChoices` says in which order they are shown. */
  choices: readonly SituationChoice[]
  /** Why, in our own words. */
  because: BilingualText
  /** Library ids, the first is shown first. */
  provisions: readonly string[]
}

/** A situation as its data file states it. */
export interface SituationRow extends Omit<Situation, 'subject' | 'choices'> {
  right: BilingualText
  wrong: readonly BilingualText[]
}

/** Makes the rows of one subject whole. */
export function buildSituations(subject: StudySubject, rows: readonly SituationRow[]): Situation[] {
  return rows.map(({ right, wrong, ...rest }) => ({
    ...rest,
    subject,
    choices: [{ text: right, right: true }, ...wrong.map((text) => ({ text, right: false }))],
  }))
}
