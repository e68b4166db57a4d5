// Neutral wordings for some contemptuous and vulgar ones. Few on purpose: most contempt has no polite equivalent.

import { compactRegExp } from '../../../text/regexp/compact.ts'
import { POINTING } from '../context/pointing-words.ts'
import { CHIEFS, OFFICES } from '../context/titles.ts'

/** A wording and its neutral replacement. */
export interface SofterWording {
  /** Matches the complete wording as found, in NFC and lower case. Group 1, if present, is kept before `instead`. */
  said: RegExp
  instead: string
  /** Use only at the end of a clause: words after it would no longer fit. */
  closing?: boolean
  /** Use only right after a word. */
  following?: boolean
  /** Use only after what this matches in the sentence. */
  before?: RegExp
}

const STUPID_WORDS =
  'ngu(?: lâu| người| đần| dốt| ngốc| si)?(?: (?:như bò|như con trâu|hết phần thiên hạ|thấy mẹ|không thể tả|không chịu nổi|hết chỗ nói|quá|lắm|thật))?'
const OFFICE_HOLDER =
  `((?:${OFFICES}|chủ nhiệm|bảo vệ|tài xế|thư ký|chủ đầu tư|nhân viên)` +
  '(?: (?!ngu|đần|dốt|vô|mất|khốn)\\p{L}+){0,3}?|hàng xóm|hàng nước)'

const CLASS = 'lớp \\d[\\p{L}\\d./]{0,4}'
const PUPILS =
  `(?:(?:tụi|bọn|lũ|mấy đứa|các em|cái) )?(?:${CLASS}|lớp (?:${POINTING})|học sinh|học trò|sinh viên|tụi nhỏ|bọn trẻ)` +
  `(?: (?:${POINTING}|${CLASS}))?`
const OFFICE = `${CHIEFS}|địa chính|kế toán|văn thư|thủ quỹ|bảo vệ|hiệu trưởng|tổ trưởng|trưởng (?:phòng|ban|thôn|ấp|khoa|trạm)`
/** Who is named or pointed at right before: both cases, because a capital shows the name. */
const SOMEBODY =
  '(?:[Nn]ó|[Hh]ắn|[Hh]ọ|[Ổổ]ng|[Bb]ả|[Ảả]nh|[Tt]ụi nó|[Bb]ọn nó|[Cc]húng nó|(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Tt]hầy|[Ss]ếp|[Tt]hằng|[Ll]ão)' +
  `(?: (?:${POINTING}|ta)| (?:\\p{L}+ )?\\p{Lu}\\p{Ll}+)(?: (?:${OFFICE})(?: (?:xã|phường|huyện|trường|thôn|ấp))?)?)`

/** For contempt of a person: criticises the conduct instead of insulting the person. */
export const SOFTER_THAN_CONTEMPT: readonly SofterWording[] = [
  {
    said: compactRegExp(`^(?:thằng cha|thằng|lão|tay) ${OFFICE_HOLDER} ${STUPID_WORDS}$`, 'u'),
    instead: ' làm chưa đúng',
    closing: true,
  },
  { said: compactRegExp(`^(?:thằng cha|thằng|lão|tay) ${OFFICE_HOLDER}$`, 'u'), instead: '' },
  { said: compactRegExp(`^(?:con mẹ|con mụ|mụ) ${OFFICE_HOLDER}$`, 'u'), instead: '' },
  {
    said: compactRegExp(`^(?:đúng là )?${STUPID_WORDS}$`, 'u'),
    instead: 'còn yếu',
    closing: true,
    before: compactRegExp(`(?<!\\p{L})${PUPILS}\\s{1,3}$`, 'iu'),
  },
  {
    said: compactRegExp(`^(?:đúng là )?${STUPID_WORDS}$`, 'u'),
    instead: 'làm chưa đúng',
    closing: true,
    before: compactRegExp(`(?<!\\p{L})${SOMEBODY}\\s{1,3}$`, 'u'),
  },
  { said: compactRegExp(`^(?:đúng là )?${STUPID_WORDS}$`, 'u'), instead: 'chưa đúng', closing: true },
  { said: /^((?:cô|anh|chị|ông|bà|ổng|bả|ảnh|cổ) (?:ta|ấy|này|đó) )ngu$/u, instead: 'làm chưa đúng', closing: true },
  { said: /^(?:đúng là )?(?:mặt dày|không biết xấu hổ|trơ trẽn)$/u, instead: 'chưa rút kinh nghiệm', closing: true },
  { said: /^sủa ít thôi$/u, instead: 'nói ít thôi' },
  { said: /^(?:vô dụng|vô tích sự|ăn hại)$/u, instead: 'chưa làm được việc', closing: true },
]

/** For slurs: the neutral name of the group. */
export const SOFTER_THAN_SLUR: readonly SofterWording[] = [
  { said: /^(?:(?:bọn|tụi|lũ|đám|mấy thằng|thằng) )?(?:tàu khựa|khựa)$/u, instead: 'người Trung Quốc' },
  { said: /^(?:(?:bọn|tụi|lũ|đám|mấy thằng) )?(?:bê đê|pê đê|bóng lộ)$/u, instead: 'người đồng tính' },
  { said: /^(?:thằng|con) (?:què|cụt|mù|câm|điếc)$/u, instead: 'người khuyết tật' },
]

/** For vulgar words: the plain equivalent. */
export const SOFTER_THAN_VULGAR: readonly SofterWording[] = [
  { said: /^(\p{L}+) (?:bỏ mẹ|thấy mẹ|vãi lồn|vãi cứt)$/u, instead: ' quá' },
  { said: /^kệ (?:mẹ|cha|bà) (?:nó|mày|tụi nó)$/u, instead: 'kệ' },
  { said: /^xàm (?:lồn|l|loz)$/u, instead: 'vô lý' },
  { said: /^xạo (?:lồn|l|loz)$/u, instead: 'nói quá' },
  { said: /^cmnr$/u, instead: 'rồi', closing: true, following: true },
  { said: /^(toang|xong|hỏng) (?:cmn|con mẹ nó) rồi$/u, instead: ' rồi' },
  { said: /^im (?:mẹ|con mẹ) mồm$/u, instead: 'im lặng' },
  { said: /^sấp mặt (?:lờ|lồn|l)$/u, instead: 'đậm' },
]
