// Which document numbers are public by nature, which are often public, and which usually stay internal.

import type { DocumentNumber } from '../../library/document-number.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'

/** How public documents with such a number usually are. */
export type NumberVisibility = 'public' | 'often-public' | 'internal'

const STATE_INTERNAL_TYPES = new Set([
  'TTr',
  'TB',
  'KH',
  'BC',
  'BB',
  'GM',
  'CV',
  'PC',
  'PG',
  'PB',
  'PA',
  'ĐA',
  'BTT',
  'BGN',
])
const PARTY_INTERNAL_TYPES = new Set([...STATE_INTERNAL_TYPES, 'KL', 'LK'])
const CENTRAL_PUBLIC_TYPES = new Set(['QĐ', 'QĐi', 'QyĐ', 'NQ', 'CT', 'KL', 'HD', 'QC', 'TT', 'CTr'])

/** Agency symbols of known offices. "5/CLB-HS" is a school club. */
const OFFICE =
  /^(?:UB|HĐND|HDND|B[A-ZĐ]{1,9}|S[A-ZĐ]{1,8}|VP|CP|TTg|TT[A-Z]|TC[A-Z]|NHNN|C[AC][A-Z]|P[A-Z]{2}|VKS|TA|CA|HU|CB|BC[ĐD]|[ĐD]U|TU|BTV|UBKT|BTG|MN[A-Z]|TH[A-ZĐ]|THCS|THPT|HĐ[A-Z]|BV[A-Z]|BQL|KB|ML|LĐ|HND|HPN|[A-ZĐ]{2,4}NV|MTTQ|TTYT|QLT|ĐHT|ĐTN)/

/** Proposals and minutes are internal regardless of the agency. Those of a company are its own matter. */
const ALWAYS_INTERNAL_TYPES = new Set(['TTr', 'BB'])
const FIRM = /CTY|TNHH|CTCP|DN$/

/** Classifies a number by its kind and symbols alone. */
function classifyNumber(number: DocumentNumber): NumberVisibility {
  const { kind, type, agency } = number
  if (kind === 'LUAT' || kind === 'QPPL' || kind === 'UBTVQH') return 'public'
  if (kind === 'CONGVAN') return OFFICE.test(agency) ? 'internal' : 'often-public'
  if (kind === 'DANG_CV') return 'internal'
  if (type === undefined || type === 'VBHN' || type === 'HĐ' || type === 'TTg') return 'public'
  if (/VPHC|XPHC|XPVPHC/.test(agency)) return 'public'
  if (kind === 'DANG') {
    if (agency.includes('TW') && CENTRAL_PUBLIC_TYPES.has(type)) return 'public'
    return PARTY_INTERNAL_TYPES.has(type) ? 'internal' : 'often-public'
  }
  if (agency === 'CP' || agency === 'TTg') return 'public'
  // Conclusions of the Prime Minister are published on the Government portal on the day they are issued.
  if (type === 'TB' && agency === 'VPCP') return 'often-public'
  if (ALWAYS_INTERNAL_TYPES.has(type) && /^[A-ZĐ]{2}/.test(agency))
    return FIRM.test(agency) ? 'often-public' : 'internal'
  return STATE_INTERNAL_TYPES.has(type) && OFFICE.test(agency) ? 'internal' : 'often-public'
}

/** Decisions and circulars of the 1990s have no type in their symbol: "Quyết định số 417/TCCP-VC". */
const CALLED_PUBLIC = compilePattern(
  '(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|quy chế|điều lệ|công báo)' +
    '(?: (?:liên tịch|liên bộ|số))* ?:? ?$',
)
/** Dispatches of the ministries, but those of defence and the police, are on the ministries' own pages. */
const MINISTRY = /^B(?:GD|YT|NV|TC|XD|NN|CT|TP|LĐ|KH|TT|VH|TN|GT|DT|NG)(?:[A-ZĐ]{0,6})(?:-|$)/
/** News of such a dispatch: a ministry or who leads it, and that it is signed. */
const SIGNED_BY_MINISTRY = compilePattern(
  '(?:bộ trưởng|thứ trưởng|bộ (?:gd|giáo dục|y tế|nội vụ|tài chính|xây dựng|nông nghiệp|công thương|tư pháp|khoa học|văn hóa|ngoại giao))' +
    '(?: (?!(?:chưa|sắp|sẽ|chờ|em|tôi|mình|tui|bên) )[\\p{L}&-]+){0,8}? (?:đã |vừa |mới )?(?:ký|ký ban hành|có|gửi|phát hành) ' +
    '(?:công văn|văn bản|công điện|thông báo)(?: hỏa tốc| khẩn)?(?: số)? ?:? ?$',
)
const NEWS_REACH = 110
const WORDS_BEFORE = 40

/**
 * Classifies a number together with the words before it. A number called a decision or a decree is public, even when
 * its symbol looks like a dispatch.
 */
export function classifyNumberInContext(reading: AnalyzedText, number: DocumentNumber): NumberVisibility {
  const weight = classifyNumber(number)
  if (weight !== 'internal' || number.type !== undefined) return weight
  if (
    MINISTRY.test(number.agency) &&
    SIGNED_BY_MINISTRY.testIn(reading, Math.max(0, number.start - NEWS_REACH), number.start)
  )
    return 'often-public'
  return CALLED_PUBLIC.testIn(reading, number.start - WORDS_BEFORE, number.start) ? 'public' : weight
}
