// Lists of children with what illness or disability each has: "Danh sách trẻ khuyết tật: 1. … bại não 2. … câm điếc".

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isForCharity } from '../shared/context/calls-for-help.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { DISABILITIES, ILLNESS_WORDS } from '../shared/context/illness-words.ts'
import { isOfDisability, isOtherList } from '../shared/context/lists-of-ill.ts'
import { KIN_TITLES, PARENT_ANYWHERE } from '../shared/context/titles.ts'
import { buildHit, type ChildHit, DETAIL_REACH, MAX_CHILDREN } from './child-hits.ts'
import type { NameCandidate } from './name-candidates.ts'

/** What passes is no reason to be shunned, and one is not asked for by a list of who stays at home. */
const PASSING = '(?:covid|sốt)(?!\\p{L})'
const CONDITIONS =
  `(?!${PASSING})(?:${ILLNESS_WORDS})|${DISABILITIES}|tật nguyền|khiếm (?:thị|thính)|tăng động|chậm nói|` +
  'câm(?! kết)|điếc|mù(?! chữ)'
const CONDITION = compilePattern(CONDITIONS)
/** What the entries below, or after the colon, share: a disability, or an illness that marks a life. */
const HEADING = compilePattern(
  `(?:danh sách|ds|list|tổng hợp|thống kê)(?: (?:các|những|số|toàn bộ|\\d{1,3})){0,2} (?:trẻ(?: em)?|em|cháu|bé|con|học sinh|hs|học trò)` +
    `(?: (?:bị|mắc|có|nhiễm|là|em|nhỏ|bệnh)){0,2} (?:${CONDITIONS})`,
)
/** Right before a name: a parent's, or that of who keeps the list. */
const GROWN_UP_BEFORE = compilePattern(
  `(?:${KIN_TITLES}|${PARENT_ANYWHERE}|phụ huynh|ph|dì|thầy|người lập|cán bộ|bác sĩ|bs)(?: (?:tên|là|giáo))? ?:? ?$`,
)
const TITLE_REACH = 20
/** Where an entry begins. */
const ENTRY_START =
  /(?:^|[\n:;,])[\s\d./)+*•–-]{0,8}(?:(?:em|be|chau|con|ban|hs|hoc sinh) )?$|\d{1,3} ?[.)/-] ?(?:(?:em|be|chau|con|ban) )?$/
/** How far apart the names of a list are at most, in UTF-16 units. */
const ENTRY_REACH = 160
/** Headings of one draft that are looked at. */
const MAX_HEADINGS = 10
/** How many entries make a list, and how many of them have more than a disability, which everybody sees. */
const MIN_LISTED = 3
const MIN_ILL = 2

/** Finds the names below the heading of such a list, with what each has, where the list is not of help or of gifts. */
export function findIllListedHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0 || isForCharity(reading)) return []
  const children = names.filter(({ start }) => !GROWN_UP_BEFORE.testIn(reading, start - TITLE_REACH, start))
  const conditions = CONDITION.find(reading)
  return HEADING.find(reading)
    .slice(0, MAX_HEADINGS)
    .flatMap((heading): ChildHit[] => {
      const hits: ChildHit[] = []
      let last = heading.end
      for (const [at, name] of children.entries()) {
        if (name.start < heading.end) continue
        if (name.start - last > ENTRY_REACH || hits.length >= MAX_CHILDREN) break
        last = name.end
        const before = reading.bare.slice(Math.max(0, name.start - TITLE_REACH), name.start)
        if (!ENTRY_START.test(before)) continue
        const next = Math.min(children[at + 1]?.start ?? Infinity, name.end + DETAIL_REACH)
        const end = findFirstMatchInRange(conditions, name.end, next)?.end ?? name.end
        hits.push({ ...buildHit(reading, name, { start: name.start, end }, 'named'), isCertain: true })
      }
      return hits.length > 0 && isOtherList(reading, hits) ? [] : hits
    })
}

/** Raises the findings of named children below such a heading, with their illness, where help is not the matter. */
export function markIllListed(reading: AnalyzedText, hits: readonly ChildHit[]): readonly ChildHit[] {
  const named = hits.filter(({ message, name }) => message === 'named' && name !== undefined)
  if (named.length < MIN_LISTED || isForCharity(reading)) return hits
  const conditions = CONDITION.find(reading)
  const headings = HEADING.find(reading)
  const [first] = headings
  if (!first) return hits
  const names = named
    .map(({ name }) => name!)
    .filter(({ start }) => start >= first.end)
    .sort((a, b) => a.start - b.start)
  const listed = new Map(
    names.flatMap((name, at) => {
      const next = Math.min(names[at + 1]?.start ?? Infinity, name.end + DETAIL_REACH)
      const condition =
        findFirstMatchInRange(conditions, name.end, next) ?? headings.findLast(({ end }) => end <= name.start)
      return condition ? [[name, condition]] : []
    }),
  )
  const ill = [...listed.values()].filter(({ start, end }) => !isOfDisability(reading, start, end))
  if (listed.size < MIN_LISTED || ill.length < MIN_ILL || isOtherList(reading, names)) return hits
  return hits.map((hit) => (hit.name && listed.has(hit.name) ? { ...hit, message: 'ill-listed' } : hit))
}
