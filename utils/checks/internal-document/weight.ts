// Which document numbers are public by nature, which often are, and which usually stay inside.

import type { DocumentNumber } from '../../library/document-number.ts'

/** How likely a paper with this number is to be for the office alone. */
export type Weight = 'public' | 'often-public' | 'internal'

const STATE_INSIDE = new Set(['TTr', 'TB', 'KH', 'BC', 'BB', 'GM', 'CV', 'PC', 'PG', 'PB', 'PA', 'ĐA', 'BTT', 'BGN'])
const PARTY_INSIDE = new Set([...STATE_INSIDE, 'KL', 'LK'])
const CENTRAL_OPEN = new Set(['QĐ', 'QĐi', 'QyĐ', 'NQ', 'CT', 'KL', 'HD', 'QC', 'TT', 'CTr'])

/** Offices whose dispatches we know by their symbol; "5/CLB-HS" is a school club. */
const OFFICE =
  /^(?:UB|HĐND|HDND|B[A-ZĐ]{1,9}|S[A-ZĐ]{1,8}|VP|CP|TTg|TT[A-Z]|TC[A-Z]|NHNN|C[AC][A-Z]|P[A-Z]{2}|VKS|TA|CA|HU|CB|BCĐ|ĐU|TU|KB|ML|LĐ|HND|HPN|[A-ZĐ]{2,4}NV|MTTQ|TTYT|QLT|ĐHT|ĐTN)/

/** Weighs a number by its kind and symbols alone. */
export function weigh(number: DocumentNumber): Weight {
  const { kind, type, agency } = number
  if (kind === 'LUAT' || kind === 'QPPL' || kind === 'UBTVQH') return 'public'
  if (kind === 'CONGVAN') return OFFICE.test(agency) ? 'internal' : 'often-public'
  if (kind === 'DANG_CV') return 'internal'
  if (type === undefined || type === 'VBHN' || type === 'HĐ' || type === 'TTg') return 'public'
  if (/VPHC|XPHC|XPVPHC/.test(agency)) return 'public'
  if (kind === 'DANG') {
    if (agency.includes('TW') && CENTRAL_OPEN.has(type)) return 'public'
    return PARTY_INSIDE.has(type) ? 'internal' : 'often-public'
  }
  if (agency === 'CP' || agency === 'TTg') return 'public'
  return STATE_INSIDE.has(type) && OFFICE.test(agency) ? 'internal' : 'often-public'
}
