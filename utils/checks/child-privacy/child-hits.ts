// What the check reports: a child's name with what makes the child findable, not cut inside a word that belongs to it.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { extendOverName } from '../shared/context/full-names.ts'
import { CHILD_DETAIL } from './child-details.ts'
import type { VictimHit } from './child-victims.ts'

/** A hit and the child's name in it. A victim may be made known without a name. */
export interface ChildHit extends VictimHit {
  /** The name: UTF-16 offsets in the analyzed text. */
  name?: Span
}

/** Named children to report in one draft. More would not help the writer. */
export const MAX_CHILDREN = 200
/** How far after a name its details are read, in UTF-16 units. */
export const DETAIL_REACH = 110

/** Finds the first detail of a child after its name, in offsets of the analyzed text. */
export function findDetail(reading: AnalyzedText, { end }: Span, to = end + DETAIL_REACH): Span | undefined {
  return findFirstMatchInRange(CHILD_DETAIL.find(reading), end, Math.min(to, end + DETAIL_REACH))
}

/** Builds a hit that is not cut inside a name, inside a class ("4B") or inside a school ("THCS số 2 …"). */
export function buildHit(
  reading: AnalyzedText,
  { isOfHighlands, ...name }: Span & { isOfHighlands?: boolean },
  { start, end }: Span,
  message: string,
): ChildHit {
  const whole = GOES_ON.reduce((at, [before, after]) => {
    const goesOn = before.test(reading.text.slice(Math.max(start, at - 3), at))
    return goesOn ? at + (after.exec(reading.text.slice(at, at + MAX_REST))?.[0].length ?? 0) : at
  }, end)
  const certain = isOfHighlands ? { isCertain: true as const } : {}
  return { ...reading.span(start, extendOverSchool(reading, whole)), message, name, ...certain }
}

/** The first half of a kind of school, which is written with a capital: "Trường Tiểu | học Hoa Mai". */
const SCHOOL_HALF = /(?<![a-z])(?:tieu|trung|mam|mau|pho)$/
const OTHER_HALF = /^ {1,2}(?:hoc(?: (?:co so|pho thong))?|non|giao|thong)(?![a-z])/
const HALF_REACH = 8

/** Extends an offset over a name, and over the whole kind of school where the name stops within it. */
export function extendOverSchool(reading: AnalyzedText, at: number): number {
  const end = extendOverName(reading, at)
  if (!SCHOOL_HALF.test(reading.bare.slice(Math.max(0, end - HALF_REACH), end))) return end
  const half = OTHER_HALF.exec(reading.bare.slice(end, end + MAX_REST))?.[0].length
  return half === undefined ? end : extendOverName(reading, end + half)
}

/** What goes on after some words: the letter of a class, a school, the paper on an illness. */
const GOES_ON: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\d$/, /^[a-zđ]\d{0,2}(?![\p{L}\p{N}])/iu],
  [/(?<!\p{L})số$/iu, /^ \d{1,2}(?: \p{Lu}\p{Ll}{0,6}(?![\p{L}\p{N}])){0,3}/u],
  [
    /\p{L}$/u,
    /^,? (?:có |đã có |kèm )?(?:giấy|sổ|hồ sơ)(?: (?:của|khám|điều trị|xác nhận)){0,2} (?:bệnh viện|bv|viện|bác sĩ)(?: (?:tâm thần|nhi đồng|nhi|trung ương|tỉnh|huyện)){0,2}(?![\p{L}\p{N}])/iu,
  ],
]
/** The longest of it, in UTF-16 units. */
const MAX_REST = 60
