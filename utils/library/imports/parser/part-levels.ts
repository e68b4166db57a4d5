import type { PartKind } from './imported-text.ts'
import type { MarkerForm } from './part-markers.ts'
import type { SequenceRule } from './rising-sequence.ts'

/** One step down in a text: which marks make it, what their parts are called, and how strictly their numbers are taken. */
export interface PartLevel {
  form: MarkerForm
  kind: PartKind
  rule: SequenceRule
  /** Only lines that look like a start. */
  strict: boolean
  /** For "1.1" and "1.1.1": how many numbers. */
  numbers?: number
  /** What a text is known by; points and dashes alone are no structure. */
  root: boolean
  /** Stands above the articles where it comes before the first of them, and is looked for again within each. */
  aboveArticles?: boolean
}

/** Articles and what stands above them: a part of a text may begin anywhere, and leave out as many as it likes. */
export const RISING_RULE: SequenceRule = { fromOne: false, gap: Number.POSITIVE_INFINITY }
const COUNTED_RULE: SequenceRule = { fromOne: true, gap: 2 }

const makeHeadLevel = (form: MarkerForm & PartKind): PartLevel => ({
  form,
  kind: form,
  rule: RISING_RULE,
  strict: true,
  root: true,
})
const makeCountedLevel = (form: MarkerForm, kind: PartKind, root = false): PartLevel => ({
  form,
  kind,
  rule: COUNTED_RULE,
  strict: false,
  root,
})
const makeDottedLevel = (kind: PartKind, numbers: number): PartLevel => ({
  ...makeCountedLevel('dotted', kind),
  numbers,
})
const makeDashLevel = (form: 'dash' | 'plus'): PartLevel => ({
  form,
  kind: 'gach',
  rule: COUNTED_RULE,
  strict: true,
  root: false,
})
const SMALL_LEVELS: readonly PartLevel[] = [
  makeCountedLevel('letter', 'diem'),
  makeDashLevel('dash'),
  makeDashLevel('plus'),
]
const ROMAN_LEVEL: PartLevel = { ...makeCountedLevel('roman', 'muc-dang', true), strict: true }

/** From the largest part to the smallest in a text of articles. */
export const ARTICLE_LEVELS: readonly PartLevel[] = [
  makeHeadLevel('phan'),
  { ...ROMAN_LEVEL, aboveArticles: true },
  makeHeadLevel('chuong'),
  makeHeadLevel('muc'),
  makeHeadLevel('tieu-muc'),
  { ...makeHeadLevel('dieu'), strict: false },
  ROMAN_LEVEL,
  makeCountedLevel('number', 'khoan'),
  makeDottedLevel('tiet', 2),
  makeDottedLevel('tiet', 3),
  ...SMALL_LEVELS,
]

/** From the largest part to the smallest in a text without articles, as the Party writes. */
export const PASSAGE_LEVELS: readonly PartLevel[] = [
  makeHeadLevel('phan'),
  makeHeadLevel('chuong'),
  makeHeadLevel('muc'),
  ROMAN_LEVEL,
  makeCountedLevel('number', 'muc-dang', true),
  makeDottedLevel('muc-dang', 2),
  makeDottedLevel('muc-dang', 3),
  ...SMALL_LEVELS,
]
