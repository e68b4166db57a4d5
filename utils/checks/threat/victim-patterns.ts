// The target of violence, from the words right after the verb.

import { matchFollowingWords } from '../../text/adjacent-words.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { RUDE_YOU } from './rude-pronouns.ts'

/** Source of the pattern for the person addressed, with contempt. */
export const DESPISED_YOU = `${RUDE_YOU}|m|chúng bây|cả nhà mày|nhà mày|con mày|vợ mày|mặt mày|mồm mày|mỏ mày`
/** Source of the pattern for a third person. */
export const DESPISED_THEM =
  'nó|hắn|ổng|bả|ảnh|thằng|lão|mụ|chúng nó|tụi nó|bọn nó|chúng|bọn|lũ|tụi|hắn ta|con mụ|con mẹ|con đó|con kia|' +
  'con nhỏ|con khốn|con chó đó|ông ta|bà ta|ông đó|bà đó|mấy thằng|mấy con|mấy đứa|mấy ông|mấy bà|cả lũ|cả đám|' +
  'cả bọn|cả nhà|cả họ|từng đứa|từng thằng|đứa nào|thằng nào|gã|hết bọn|hết lũ|hết tụi|cái lũ|cái bọn|cái thằng|' +
  'cái mặt|cái mồm|cái mỏ|hai thằng|2 thằng|mấy tg|những (?:thằng|con|đứa)|mọi thằng|(?:loại|đám|thứ|quân) (?:này|đó|kia|ấy)|' +
  'con (?:điên|đĩ|tiện nhân|mất dạy|quỷ cái|chó cái)'
/** Source of the pattern for injuries and outcomes. */
export const INJURY_WORDS =
  '(?:cho )?(?:chết|què|gãy|vỡ|bể|nát|toác|toét|sứt|rụng|bầm|hộc|lòi|nhừ|tơi|nhập viện|liệt|tàn phế|mất xác|' +
  'hết đường|tan xác|vêu|méo|trẹo|dập|nằm viện|tím|xịt máu|chảy máu|đổ máu|lết|phun|thủng|lòi ruột|lòi phèo)|ra bã|' +
  'cho (?:chừa|biết mặt|biết tay|một trận|trận|một dao|một nhát|một phát|mấy|vài|sấp mặt|phát|nhát|ra trò|bõ ghét|' +
  'hả giận|một cái|bây giờ)|một trận|một nhát|vỡ|gãy|què|nhừ|sấp mặt|không trượt phát nào|chết|từng đứa'

/** Whether the verb is aimed at the person addressed. */
export const isAimedAtYou = matchFollowingWords(
  `(?:(?:chết|hết|mẹ|cha|cho|luôn|cả|vô|vào|thẳng|lên|bể|vỡ|gãy|nát|mặt|đầu|mồm|cái) ){0,3}(?:${DESPISED_YOU})`,
)
/** Whether the verb is aimed at a third person. */
export const isAimedAtThem = matchFollowingWords(
  `(?:(?:chết|hết|mẹ|cha|cụ|mịa|cmn|cho|luôn|cả|vô|vào|thẳng|bỏ|sạch|nát|quách|mặt|đầu|mồm|cái) ){0,3}(?:${DESPISED_THEM})`,
)
/** Whether an injury or an amount of blows follows. */
export const isFollowedByInjury = matchFollowingWords(`(?:(?:\\p{L}+) ){0,6}(?:${INJURY_WORDS})`)
/** Whether the verb is aimed at an animal or a thing. */
export const isAimedAtAnimal = matchFollowingWords(
  '(?:\\p{L}+ ){0,1}(?:heo|lợn|gà|vịt|bò|cá|chuột|muỗi|rắn|trâu|dê|ngan|cóc|ếch|kiến|gián|ruồi|sâu|ốc|thịt|bao|' +
    'tay vô|giấy|ống|lỗ|bi|ná|hình|ảnh|tin|file|link|cây|cỏ|mía|dưa|củ|rau)',
)
/** Matches any possible victim. */
export const ANY_VICTIM = compilePattern(`${DESPISED_YOU}|${DESPISED_THEM}`)
/** Whether the verb is aimed at the victim's belongings. */
export const isAimedAtBelongings = matchFollowingWords(
  '(?:(?:mẹ|cha|luôn|hết|cái|nát|cả) ){0,2}(?:xe|nhà|quán|cửa|đồ|tiệm|máy|điện thoại|shop|sạp|lán|lều|trại|chòi|' +
    `kho|xưởng)(?: của)? (?:${DESPISED_YOU}|nó|chúng nó|tụi nó|bọn nó|thằng|ổng|bả)`,
)
/** Whether the verb is aimed at a house, an office or a vehicle. */
export const isAimedAtPlace = matchFollowingWords(
  '(?:(?:mẹ|mịa|cha|luôn|quách|hết|sạch|cái|cả|nguyên|con|chiếc|nát|bà|cụ|cho|vô|vào|lên|mấy|từng|bà nó|mẹ nó)' +
    ' ){0,4}(?:nhà|trạm|trụ sở|ủy ban|ubnd|đồn|xe|quán|tiệm|phường|xã|cơ quan|trường|chùa|văn phòng|cửa|đồ|nhà máy|' +
    'công ty|lán|lều|trại|chòi|kho|xưởng|chỗ đó|cái ổ|ổ|biển|camera|cổng|sạp|shop|cửa hàng|bốt)' +
    '(?! (?:rác|giấy|cũ|hàng xóm cháy|đốt|lò|ngang|trọ cháy|nát|của mình|tôi|mình|tui))',
)
/** Whether the words after the verb direct it at somebody. */
export const isDirectedAtSomebody = matchFollowingWords(
  'cho|mày|mi|nó|hết|luôn|liền|chết|bây|nghe|chúng|tụi|bọn|đó|đấy|ổng|bả|thằng|bây giờ',
)
