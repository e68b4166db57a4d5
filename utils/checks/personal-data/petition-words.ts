// Words of petitions: what one is called, and what it is for.

import { compilePattern } from '../../text/compile-pattern.ts'

/** Petitions against somebody, or for the writer's right. */
export const AGAINST =
  '(?:tố cáo|tố giác|tố|khiếu nại|khiếu tố|khiếu kiện|khởi kiện|kiện(?! (?:hàng|toàn|tướng))|kêu oan)'
/** Petitions that neighbours also sign for a lamp or a bridge: they count where somebody is named in them. */
export const FOR_SOMETHING = '(?:kiến nghị|phản ánh|trình báo|kêu cứu)'
export const PETITION_LETTER = '(?:đơn thư|đơn|thư)'
/** A petition, or the word before its sender. */
export const PETITION = compilePattern(
  `${PETITION_LETTER}(?: (?:nặc danh|thư|tập thể|viết tay)){0,2} (?:${AGAINST}|${FOR_SOMETHING})`,
)

/** Units between a petition and its sender. */
export const SENDER_REACH = 60
/** Findings of one draft. More would not help the writer. */
export const MAX_PETITIONS = 30
