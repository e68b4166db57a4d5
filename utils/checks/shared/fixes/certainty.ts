// Words that call a statement certain: who asks to have it verified cannot say so.

import { addBareForm } from '../../../text/character-folding.ts'
import { matchCapital } from './match-capital.ts'

const HUNDRED = '(?:100|trăm) ?(?:%|phần trăm)'
const MORE = `(?: (?:luôn|chắc chắn|với (?:mọi người|bà con|cả nhà|mn)|là|rằng|thì|hết|rồi|${HUNDRED}))`

const TAIL = new RegExp(
  // What is not certain, and what few know, is doubted.
  `(?<!(?<!\\p{L})${addBareForm('(?:không|ko|k|chưa|chẳng|chả|hổng|hông|đâu|phải)(?: (?:phải|thật|được|hề|có|biết)){0,2}')})` +
    '[,;–-]? ' +
    addBareForm(
      '(?:(?:chứ|chớ|chơ)(?: còn| con)? (?:gì|ai|chi|sao)(?: (?:nữa|khác))?|' +
        `(?:là )?(?:cái chắc|chắc chắn|chắc rồi|chắc luôn|chắc như (?:bắp|đinh đóng cột))(?: ${HUNDRED})?|` +
        '(?:không|ko|k) (?:sai|trật|chạy|lệch) (?:đi )?(?:đâu|vào đâu|được)|' +
        '(?:điều này |việc này )?(?:không|chẳng|chả|khỏi|hết|hết đường|miễn|khó)(?: (?:thể|ai|cần|phải|còn|đường|lời nào|có gì|gì)){0,3} (?:chối cãi|bàn cãi|chối|cãi|bàn|nghi ngờ|chối bỏ)(?: (?:được|nữa|gì|nữa đâu|vào đâu)){0,2}|' +
        '(?:(?:mọi |có )?(?:bằng chứng|chứng cứ|sự thật|sự việc) )?(?:quá )?(?:rõ|rành|đã|quá|rõ ràng|rành rành|sờ sờ)(?: (?:rành rành|mồn một|như ban ngày|rành|ràng|ra đó|rõ)){1,2}|' +
        '(?:bằng chứng|chứng cứ) (?:rành rành|đầy đủ|rõ ràng|đầy ra|sờ sờ)|' +
        `(?:(?:đó là |đây là )?sự thật(?: là thế| đó| đấy)?|đúng|chuẩn)(?: ${HUNDRED})?(?=\\s{0,3}(?:[.!…\\n]|$))|` +
        '(?:(?:cái|việc|chuyện|điều) này |(?:cả|khắp) (?:phường|xã|huyện|làng|thôn|xóm|ấp|tỉnh|trường|cơ quan|khu|phố)(?: này)? )?ai (?:cũng|chả|chẳng|mà không|mà chẳng) (?:biết|rõ|thấy|hay)(?: (?:rồi|hết|cả|điều đó|chuyện đó)){0,2}|' +
        '(?:tôi|tui|mình|em|tao) (?:biết|nắm|rành) (?:rõ|chắc|hết)(?: (?:luôn|mà|rồi|hết)){0,2}|' +
        `${HUNDRED})`,
    ) +
    '(?=\\s{0,3}(?:[,;.!?…\\n]|$|(?:đó|đấy|nha|nhé|rồi|luôn)(?!\\p{L})))',
  'giu',
)
const HEAD = new RegExp(
  `^${addBareForm(
    '(?:(?:tôi|tui|mình|em|tao|tớ) )?(?:(?:xin|dám) )?(?:' +
      `(?:cam đoan|khẳng định|đảm bảo|bảo đảm|quả quyết|thề)${MORE}{0,3}|` +
      `(?:chắc chắn|rõ ràng|hiển nhiên|rành rành)${MORE}{0,3}|` +
      `(?:mà )?ai (?:cũng|chả|chẳng|mà không|mà chẳng) (?:biết|rõ)${MORE}{0,3}|` +
      `${HUNDRED}(?: là)?|sự thật là|(?:không thể|khỏi) (?:chối cãi|bàn cãi)(?: là| rằng)?)`,
  )}(?:,|:)? (?=\\p{L})`,
  'iu',
)
/** What is left of the signs before what went. */
const LOOSE_SIGNS = /[,;–-]{1,2} {0,2}$/u

/**
 * Finds where the first of such words begins.
 * @param said a sentence up to its closing signs
 * @returns the length of the sentence where it has none
 */
export function findCertainty(said: string): number {
  if (HEAD.test(said)) return 0
  const tail = said.search(TAIL)
  return tail < 0 ? said.length : tail
}

/** Leaves such words out of a sentence or of the end of one. */
export function dropCertainty(said: string): string {
  const gone = HEAD.exec(said)?.[0].length ?? 0
  const rest = said.slice(gone)
  const begun = gone > 0 ? matchCapital(rest, said) : rest
  return begun.replace(TAIL, '').replace(LOOSE_SIGNS, '')
}
