import type { ChainRule } from './chain.ts'
import type { PartKind } from './imported-text.ts'
import type { MarkForm } from './marks.ts'

/** One step down in a text: which marks make it, what their parts are called, and how strictly their numbers are taken. */
export interface Level {
  form: MarkForm
  kind: PartKind
  rule: ChainRule
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
export const RISING: ChainRule = { fromOne: false, gap: Number.POSITIVE_INFINITY }
const COUNTED: ChainRule = { fromOne: true, gap: 2 }

const head = (form: MarkForm & PartKind): Level => ({ form, kind: form, rule: RISING, strict: true, root: true })
const counted = (form: MarkForm, kind: PartKind, root = false): Level => ({
  form,
  kind,
  rule: COUNTED,
  strict: false,
  root,
})
const dotted = (kind: PartKind, numbers: number): Level => ({ ...counted('dotted', kind), numbers })
const dash = (form: 'dash' | 'plus'): Level => ({ form, kind: 'gach', rule: COUNTED, strict: true, root: false })
const SMALL: readonly Level[] = [counted('letter', 'diem'), dash('dash'), dash('plus')]
const roman: Level = { ...counted('roman', 'muc-dang', true), strict: true }

/** From the largest part to the smallest in a text of articles. */
export const ARTICLE_LEVELS: readonly Level[] = [
  head('phan'),
  { ...roman, aboveArticles: true },
  head('chuong'),
  head('muc'),
  head('tieu-muc'),
  { ...head('dieu'), strict: false },
  roman,
  counted('number', 'khoan'),
  dotted('tiet', 2),
  dotted('tiet', 3),
  ...SMALL,
]

/** From the largest part to the smallest in a text without articles, as the Party writes. */
export const PASSAGE_LEVELS: readonly Level[] = [
  head('phan'),
  head('chuong'),
  head('muc'),
  roman,
  counted('number', 'muc-dang', true),
  dotted('muc-dang', 2),
  dotted('muc-dang', 3),
  ...SMALL,
]
