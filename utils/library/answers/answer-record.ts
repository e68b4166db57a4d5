import type { BilingualText } from '../legal-document.ts'

/**
 * What an answer says first: that it may be done under a condition, had better not be done, had better be done; or a
 * figure or fact.
 */
export type Verdict = 'duoc' | 'khong-nen' | 'nen' | 'thong-tin'

/** A one-line answer to an everyday question about conduct. It rests on provisions and names nobody's act unlawful. */
export interface ShortAnswer {
  id: string
  verdict: Verdict
  /**
   * What a question must contain: one phrase of every group. Phrases of a group are separated by "|"; "@name" means
   * the phrases of a concept.
   */
  asks: readonly string[]
  says: BilingualText
  /** Ids of the provisions it rests on, the most important one first. */
  provisions: readonly string[]
}

/** Creates an answer from a row of a data file. */
export function createAnswer(
  id: string,
  verdict: Verdict,
  asks: readonly string[],
  vi: string,
  en: string,
  provisions: readonly string[],
): ShortAnswer {
  return { id, verdict, asks, says: { vi, en }, provisions }
}
