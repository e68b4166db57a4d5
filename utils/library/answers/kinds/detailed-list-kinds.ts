// Kinds of questions on a list of people that has more of them than their names: numbers, dates of birth, illnesses or
// debts. They share their words with those on lists of names, which have another answer, whose place they take.

import { createKind, type QuestionKind, type ReplacedAnswers } from './question-kind.ts'
import { ASKS_MORE, CONSEQUENCES } from './word-lists.ts'
import { requireAll, requireAny, requireNone, type WordingSource } from './wording.ts'

const LISTS = 'danh sách, bảng kê, bảng tổng hợp, file tổng hợp, bảng tên, file nhân khẩu, excel'
/** Showing a list to many: who gets it by a message is one. */
const TO_MANY = requireAny(
  'dán danh, dán bảng, dán lên, [post], [share], [group], [page], [online], [disclose]',
  requireAll('[net]', requireNone('qua zalo, qua facebook, qua mess, qua messenger, qua viber, qua mạng')),
)
/** What is done with the details before the list is shown, unless it is not. */
const LEFT_OUT = requireAll(
  `
    không có số, không có căn, không có ngày, không có nợ, không kèm, không ghi, không nêu số, không để số, bỏ số, bỏ cột,
    bỏ căn, bỏ ngày, che số, che căn, che ngày, che cột, đã che, che hết, xóa số, xóa cột, xóa căn, ẩn số, ẩn cột, cắt số,
    cắt cột, chỉ có tên, chỉ ghi tên, chỉ họ tên
  `,
  requireNone('chưa che, không che, quên che, chưa bỏ, không bỏ, quên bỏ, chưa xóa, không xóa'),
)
const SHOWN_LIST: readonly WordingSource[] = [LISTS, TO_MANY, requireNone(LEFT_OUT)]

/** Without diacritics, "năm sinh" is also "nam sinh". */
const DETAILS = requireAny(
  `
    số căn, số chứng, chứng minh nhân, chứng minh thư, số định danh, mã định danh, số hộ chiếu, danh sách căn cước,
    có căn cước, kèm căn cước, cả căn cước, và căn cước, ghi căn cước, ảnh căn cước, hình căn cước,
    ngày sinh, tháng năm sinh, ghi năm sinh, kèm năm sinh, có năm sinh, cả năm sinh, và năm sinh, nợ
  `,
  // The account of an appeal is there for the public.
  requireAll('số tài khoản, tài khoản ngân hàng, số thẻ, stk', requireNone('[charity]')),
)
const PHONE_NUMBERS = `
  số điện thoại, số phone, số zalo, số máy, số di động, số liên lạc, số liên hệ, có điện thoại, kèm điện thoại,
  cả điện thoại, và điện thoại, có phone
`
const NUMBERS = requireAny(DETAILS, PHONE_NUMBERS)
const ILLNESSES = `
  mắc bệnh, bị bệnh, người bệnh, bệnh nhân, nhiễm bệnh, kèm bệnh, tên bệnh, loại bệnh, bệnh lý, bệnh án, bệnh lao,
  bệnh nặng, bệnh hiểm, bệnh truyền, bệnh tật, tình trạng bệnh, tình trạng sức, kết quả xét, dương tính, ca nhiễm,
  ca bệnh, sốt xuất, ung thư, tâm thần, trầm cảm, người nghiện, nghiện ma, mang thai, có thai, phụ khoa, hiv, f0
`
/** Children, in words that mean no grown people without diacritics. */
const CHILDREN = 'học sinh, học trò, trẻ em, các em, các cháu, các bé, mầm non, mẫu giáo, con em, tiểu học'
/** Those whom the public turns to, by numbers that are there for that. */
const OFFICE_HOLDERS = 'đường dây nóng, lịch trực, danh sách trực, trực ban, [civil], [officer]'
const PRIVATE_NUMBERS = 'số riêng, thoại riêng, cá nhân, người dân, của dân, bà con, phụ huynh, [citizen]'

/** The answer that one may; without it, a question must not ask of something else. */
const MAY: ReplacedAnswers = {
  verdicts: ['duoc'],
  none: requireNone(CONSEQUENCES, '[accident], [delete], [whattodo], [victim], [sell], [hack], [reportit]'),
}

/** Lists with private details. */
export const detailedListKinds: readonly QuestionKind[] = [
  createKind('thong-tin-suc-khoe', [...SHOWN_LIST, ILLNESSES, requireNone(DETAILS)], ASKS_MORE, MAY),
  createKind('danh-sach-tre-co-so', [...SHOWN_LIST, NUMBERS, CHILDREN], ASKS_MORE, MAY),
  createKind(
    'danh-sach-co-so-rieng',
    [...SHOWN_LIST, NUMBERS, requireAny(DETAILS, PRIVATE_NUMBERS, requireNone(OFFICE_HOLDERS))],
    ASKS_MORE,
    MAY,
  ),
  createKind('so-may-co-quan', [...SHOWN_LIST, PHONE_NUMBERS], ASKS_MORE, MAY),
  createKind(
    'danh-sach-dan',
    [
      ...SHOWN_LIST,
      'trúng tuyển, trúng cử, được nhận, nhận quà, được duyệt',
      requireNone(NUMBERS, ILLNESSES, CHILDREN),
    ],
    `${ASKS_MORE}, ${CONSEQUENCES}`,
    { none: requireNone('[accident], [delete], [whattodo], [victim], [sell], [hack]') },
  ),
]
