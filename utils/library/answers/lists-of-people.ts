// Finds the answer to a question on a list of people that has more of them than their names: numbers, dates of birth,
// illnesses or debts. It shares its words with those on lists of names, which have another answer. Pure.

import { AGENCY_NUMBER } from './agency-numbers.ts'
import type { ShortAnswer } from './answer-record.ts'
import type { ConceptName } from './concepts.ts'
import { findAspects } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'
import { hasWording, readWording } from './question-kinds.ts'

/** The answers on a list with private details, on one of children, and on illnesses. */
export const DETAILED_LIST = 'danh-sach-co-so-rieng'
export const DETAILED_CHILD_LIST = 'danh-sach-tre-co-so'
const ILLNESS = 'thong-tin-suc-khoe'

const LISTS = readWording('danh sách, bảng kê, bảng tổng hợp, file tổng hợp, bảng tên, file nhân khẩu, excel')
const IDENTITY_NUMBERS = readWording(`
  số căn, số chứng, chứng minh nhân, chứng minh thư, số định danh, mã định danh, số hộ chiếu, danh sách căn cước,
  có căn cước, kèm căn cước, cả căn cước, và căn cước, ghi căn cước, ảnh căn cước, hình căn cước
`)
const PHONE_NUMBERS = readWording(`
  số điện thoại, số phone, số zalo, số máy, số di động, số liên lạc, số liên hệ, có điện thoại, kèm điện thoại,
  cả điện thoại, và điện thoại, có phone
`)
/** Without diacritics, "năm sinh" is also "nam sinh". */
const OTHER_DETAILS = readWording(`
  ngày sinh, tháng năm sinh, ghi năm sinh, kèm năm sinh, có năm sinh, cả năm sinh, và năm sinh, nợ
`)
const ACCOUNTS = readWording('số tài khoản, tài khoản ngân hàng, số thẻ, stk')
const ILLNESSES = readWording(`
  mắc bệnh, bị bệnh, người bệnh, bệnh nhân, nhiễm bệnh, kèm bệnh, tên bệnh, loại bệnh, bệnh lý, bệnh án, bệnh lao,
  bệnh nặng, bệnh hiểm, bệnh truyền, bệnh tật, tình trạng bệnh, tình trạng sức, kết quả xét, dương tính, ca nhiễm, ca bệnh,
  sốt xuất, ung thư, tâm thần, trầm cảm, người nghiện, nghiện ma, mang thai, có thai, phụ khoa, hiv, f0
`)
/** What is done with the details before the list is shown, unless it is not. */
const LEFT_OUT = readWording(`
  không có số, không có căn, không có ngày, không có nợ, không kèm, không ghi, không nêu số, không để số, bỏ số, bỏ cột, bỏ căn,
  bỏ ngày, che số, che căn, che ngày, che cột, đã che, che hết, xóa số, xóa cột, xóa căn, ẩn số, ẩn cột, cắt số, cắt cột, chỉ có tên,
  chỉ ghi tên, chỉ họ tên
`)
const NOT_LEFT_OUT = readWording('chưa che, không che, quên che, chưa bỏ, không bỏ, quên bỏ, chưa xóa, không xóa')
/** Those whom the public turns to, by numbers that are there for that. */
const OFFICE_HOLDERS = readWording('đường dây nóng, lịch trực, danh sách trực, trực ban', 'civil', 'officer')
/** Children, in words that mean no grown people without diacritics. */
const CHILDREN = readWording('học sinh, học trò, trẻ em, các em, các cháu, các bé, mầm non, mẫu giáo, con em, tiểu học')
const PRIVATE_NUMBERS = readWording('số riêng, thoại riêng, cá nhân, người dân, của dân, bà con, phụ huynh', 'citizen')

const TO_MANY: readonly ConceptName[] = ['post', 'share', 'group', 'page', 'online', 'disclose']
const ON_A_WALL = readWording('dán danh, dán bảng, dán lên')
/** Who gets it by a message is one. */
const BY_MESSAGE = readWording('qua zalo, qua facebook, qua mess, qua messenger, qua viber, qua mạng')
/** What asks of something else, where no answer by the topic says that one may. */
const OTHER_MATTERS: readonly ConceptName[] = [
  ...(['fine', 'jail', 'discipline', 'accident', 'delete', 'whattodo', 'victim', 'sell', 'hack', 'reportit'] as const),
]

/**
 * Finds the id of the answer to a question on showing many a list with private details of those on it.
 * @param found the answer by the topic of the question, which stays if it does not say that one may
 */
export function findListAnswer(features: QuestionFeatures, found: ShortAnswer | undefined): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  const has = (wording: ReturnType<typeof readWording>) => hasWording(features, wording)
  if (!has(LISTS) || findAspects(features).length > 0) return undefined
  if (found ? found.verdict !== 'duoc' : OTHER_MATTERS.some(names)) return undefined
  if (!TO_MANY.some(names) && !has(ON_A_WALL) && !(names('net') && !has(BY_MESSAGE))) return undefined
  if (has(LEFT_OUT) && !has(NOT_LEFT_OUT)) return undefined
  // The account of an appeal is there for the public.
  const hasAccounts = has(ACCOUNTS) && !names('charity')
  const hasNumbers = has(IDENTITY_NUMBERS) || has(OTHER_DETAILS) || hasAccounts
  if (!hasNumbers && has(ILLNESSES)) return ILLNESS
  if (!hasNumbers && !has(PHONE_NUMBERS)) return undefined
  if (has(CHILDREN)) return DETAILED_CHILD_LIST
  return hasNumbers || !has(OFFICE_HOLDERS) || has(PRIVATE_NUMBERS) ? DETAILED_LIST : AGENCY_NUMBER
}
