// The data of a situation: what happens, the possible reactions, the advised one and the reasons.

import type { CheckId } from '../draft.ts'
import type { BilingualText } from '../library/legal-document.ts'

/** The subjects of situations, in display order. */
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

/** The id of a subject. */
export type StudySubject = (typeof STUDY_SUBJECTS)[number]

/** Duties of users of social networks, in addition to avoiding what the checks report. */
export const DUTIES = [
  /** Verifying information. */
  'that-gia',
  /** Recognizing what may be posted: civil criticism, complaints with facts, questions. */
  'duoc-dang',
  /** Reporting harmful posts. */
  'bao-tin',
  /** Removing and correcting posts. */
  'go-bo',
  /** Protecting one's account and name. */
  'tai-khoan',
  /** Spreading true and good news. */
  'lan-toa',
  /** Naming the source when sharing. */
  'nguon',
  /** Knowing which rules bind whom: Party members, civil servants, public employees. */
  'vai-tro',
  /** Knowing which law applies to acts under an earlier one. */
  'luat-cu',
  /** Knowing to whom a printed fine applies. */
  'muc-phat',
] as const

/** The id of a duty. */
export type Duty = (typeof DUTIES)[number]

/** A possible reaction. */
export interface SituationChoice {
  text: BilingualText
  /** Whether it is the advised choice; each situation has exactly one. */
  right: boolean
}

/** A situation to study. */
export interface Situation {
  /** Permanent: progress is stored under this id. */
  id: string
  subject: StudySubject
  /** The check that covers the same problem. */
  check?: CheckId
  duty?: Duty
  question: BilingualText
  /** Two to four, in the authored order; `shuffleChoices` determines the displayed order. */
  choices: readonly SituationChoice[]
  /** The reasons, in our own words. */
  because: BilingualText
  /** Library ids; the first is shown first. */
  provisions: readonly string[]
}

/** A situation as written in its data file. */
export interface SituationRow extends Omit<Situation, 'subject' | 'choices'> {
  right: BilingualText
  wrong: readonly BilingualText[]
}

/** Builds the situations of one subject from the rows of its data file. */
export function buildSituations(subject: StudySubject, rows: readonly SituationRow[]): Situation[] {
  return rows.map(({ right, wrong, ...rest }) => ({
    ...rest,
    subject,
    choices: [{ text: right, right: true }, ...wrong.map((text) => ({ text, right: false }))],
  }))
}
