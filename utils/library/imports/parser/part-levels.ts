import type { PartKind } from './imported-text.ts'
import type { MarkerForm } from './part-markers.ts'
import type { SequenceRule } from './rising-sequence.ts'

/** A level of the structure: the markers that start its parts, their kind, and how strictly numbers must rise. */
export interface PartLevel {
  form: MarkerForm
  kind: PartKind
  rule: SequenceRule
  /** Accepts only lines that look like the start of a part. */
  strict: boolean
  /** The count of numbers in a dotted marker: 2 for "1.1". */
  numbers?: number
  /** Whether the level alone is a structure. Points and dashes alone are not. */
  root: boolean
  /** Contains articles when it comes before the first of them; also searched within each article. */
  aboveArticles?: boolean
}

/** The rule for articles and higher levels: an excerpt may begin anywhere and skip any number. */
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

/** The levels of a text with articles, outermost first. */
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

/** The levels of a text without articles, as the Party writes, outermost first. */
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
