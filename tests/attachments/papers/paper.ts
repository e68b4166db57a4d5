// What a generated paper is, and what is true of it.

import type { PaperVariant } from './paper-variants.ts'
import type { PaperWords } from './paper-words.ts'

/** What a paper is a picture of. */
export type PaperKind =
  | 'state-letter'
  | 'party-letter'
  | 'decree'
  | 'plan-draft'
  | 'minutes'
  | 'people-list'
  | 'pupil-results'
  | 'identity-card'
  | 'health-record'
  | 'photo'
  | 'poster'
  | 'invitation'
  | 'menu'
  | 'chat'
  | 'receipt'
  | 'newspaper'
  | 'certificate-cover'
  | 'seal-page'

/** The three grades of secrecy, with the words of their stamps. */
export const SECRECY_STAMPS = { secret: 'MẬT', 'top-secret': 'TỐI MẬT', 'most-secret': 'TUYỆT MẬT' } as const

/** The three grades of urgency, with the ways in which their stamps are written. */
export const URGENCY_STAMPS = {
  urgent: ['KHẨN'],
  'very-urgent': ['THƯỢNG KHẨN'],
  express: ['HỎA TỐC', 'HOẢ TỐC'],
} as const

export type SecrecyGrade = keyof typeof SECRECY_STAMPS
export type UrgencyGrade = keyof typeof URGENCY_STAMPS

/** What is true of a paper, whatever was read on it. */
export interface PaperTruth {
  kind: PaperKind
  /** The document's own number as printed, null for a paper without one. */
  number: string | null
  /** The grade of its secrecy stamp. */
  grade: SecrecyGrade | null
  /** The grade of its urgency stamp, which makes no paper secret. */
  urgency: UrgencyGrade | null
  /** Whether it was written for an office's own people, with a secrecy stamp or without one. */
  isInternal: boolean
  /** Whether anyone may post it: it is neither internal nor about private people, and resembles no letter. */
  isOrdinary: boolean
  /** Whether it lists people with their numbers, accounts or marks. */
  isPeopleList: boolean
}

/** A page that is drawn, and what is true of it. */
export interface Paper extends PaperTruth {
  /** The body of an HTML page. */
  html: string
  /** Size in CSS pixels: an A4 page has 794 × 1123. */
  width: number
  height: number
}

/** How one kind of paper looks in one set. */
export interface PaperLayout {
  /** The layout's own name. */
  name: string
  /** How many of them are made for each one of weight 1. */
  weight: number
  make(words: PaperWords): Paper
}

/** Layouts and fonts that belong together: a set for tuning is measured apart from a set that nobody tuned for. */
export interface PaperSet {
  layouts: readonly PaperLayout[]
  /** Fonts of papers, of which each paper takes one. */
  fonts: readonly string[]
  /** Device pixels per CSS pixel; without it, those of an A4 page with 150 dots per inch. */
  scale?: number
  /** How its papers become pictures; all ways unless given. */
  variants?: readonly PaperVariant[]
}

/** The size of an A4 page in CSS pixels. */
export const A4 = { width: 794, height: 1123 } as const

/** What is true of a paper unless its layout says otherwise. */
export const PLAIN_TRUTH = {
  number: null,
  grade: null,
  urgency: null,
  isInternal: false,
  isOrdinary: false,
  isPeopleList: false,
} as const satisfies Partial<PaperTruth>
