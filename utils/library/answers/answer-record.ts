import type { BilingualText } from '../legal-document.ts'

/**
 * What an answer says first: that it may be done under a condition, that it depends, that it had better not be done,
 * that a provision forbids it; what to do, for questions that ask this; or a figure or fact.
 */
export type Verdict = 'duoc' | 'tuy' | 'khong-nen' | 'khong' | 'nen' | 'thong-tin'

/**
 * What a question asks other than whether something may be done, what it is or what to do: who does it, who must agree,
 * to whom or where one turns, by when or for how long, at what age, how high the fine is, how long the prison sentence.
 */
export const ASPECTS = ['who', 'approver', 'where', 'howLong', 'age', 'howMuch', 'prison'] as const

/** One of `ASPECTS`. */
export type Aspect = (typeof ASPECTS)[number]

/** A one-line answer to an everyday question about conduct. It rests on provisions and names nobody's act unlawful. */
export interface ShortAnswer {
  id: string
  verdict: Verdict
  says: BilingualText
  /** Ids of the provisions it rests on, the most important one first. */
  provisions: readonly string[]
  /** Ids of what answers the same questions too, or a part of them, the most often right first. */
  also: readonly string[]
  /** What its line answers, other than whether something may be done, what it is or what to do. */
  answers: readonly Aspect[]
  /** The ids of the answers to questions of the same matter that ask something else. */
  byAspect: Readonly<Partial<Record<Aspect, string>>>
  /** The id of the answer to the same questions by the law before. */
  formerly: string | undefined
  /** The id of the answer to the same questions about officials, public employees and Party members. */
  forOfficials: string | undefined
  /** The id of the answer to the same questions about cadres, where the rules for civil servants are not theirs. */
  forCadres: string | undefined
  /** The id of the answer to the same questions for Party members, where a question does not say that it is by one. */
  forMembers: string | undefined
}

/** Creates an answer from a row of a data file. */
export function createAnswer(
  id: string,
  verdict: Verdict,
  vi: string,
  en: string,
  provisions: readonly string[],
  {
    also = [],
    answers = [],
    byAspect = {},
    formerly,
    forOfficials,
    forCadres,
    forMembers,
  }: Partial<Omit<ShortAnswer, 'id' | 'verdict' | 'says' | 'provisions'>> = {},
): ShortAnswer {
  const forRoles = { forOfficials, forCadres, forMembers }
  return { id, verdict, says: { vi, en }, provisions, also, answers, byAspect, formerly, ...forRoles }
}
