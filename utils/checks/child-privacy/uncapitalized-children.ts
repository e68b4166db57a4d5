// Children in drafts without capitals.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'
import { isFamilyName } from '../shared/context/full-names.ts'
import { buildHit, type ChildHit } from './child-hits.ts'
import { chooseNamedMessage } from './published-praise.ts'

/** "bé nguyễn gia bảo lớp 3a": without capitals, a title must come before and a class or school after the name. */
const LOWER_CASE_NAME = compactRegExp(
  [
    '(?<![a-z])(?:be|chau|em|hoc sinh|hs|con gai|con trai)',
    '(?: (?:gai|trai|ten|ten la|minh|em|nha minh)){0,2} ',
    "(?<n>(?:(?<f>[a-z]{2,7}) (?<m>[a-z]{1,7})|[hk]'[a-z]{2,7})(?: [a-z']{1,8}){1,2}?)",
    ',? {0,2}(?:(?:dang |la |o |hien )?(?:hoc )?(?:sinh )?(?:lop (?:10|[1-9]|la|choi|mam)|truong (?:th|tieu|mam|mau|mn)|mam non|mau giao|tieu hoc|thcs)|',
    '(?:bi|mac|sot|nhiem) (?:sot|tay chan|thuy dau|soi|cum|tu ky|tang dong|\\d{2}|benh|hiv|ung thu))',
  ].join(''),
  'g',
)
const PLAIN_FAMILY = /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|bui|ngo|duong|dinh|trinh|luong|truong)$/
const MIDDLE_NAME =
  /^(?:thi|van|minh|ngoc|gia|bao|duc|quoc|thanh|hoang|anh|nhat|khanh|huu|xuan|thu|kim|my|phuong|tuan|dinh|thien|thuy)$/

/** Finds the names of children that are written without capitals. */
export function findLowerCaseHits(reading: AnalyzedText): ChildHit[] {
  return findAllMatches(LOWER_CASE_NAME, reading.bare).flatMap((match): ChildHit[] => {
    const { n, f, m } = match.groups!
    if (f && !(isFamilyName(f) && (PLAIN_FAMILY.test(f) || MIDDLE_NAME.test(m!)))) return []
    const start = match.index + match[0].indexOf(n!)
    const end = match.index + match[0].length
    const name = { start, end: start + n!.length }
    const message = chooseNamedMessage(reading, name)
    return message ? [buildHit(reading, name, { start, end }, message)] : []
  })
}
