// Contexts in which violent words are harmless.

import type { Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
} from '../shared/context/mitigating-context.ts'
import { isAtAnimal } from './at-animals.ts'
import { isSoughtOut } from './banter.ts'
import { RUDE_ME, RUDE_YOU } from './rude-pronouns.ts'

const THING = 'máy(?: (?:in|tính|bơm|giặt|lạnh|photo|móc))?|wifi|mạng|xe|app|điện thoại|laptop|quạt|bếp|tủ lạnh|đồng hồ'
/** Things and animals that are spoken to, matches, games, films and plays: what the violence is in. */
const PLAY = compilePattern(
  `(?:${THING}|muỗi|mèo|cún|(?<!(?:thằng|lũ|bọn|đồ) )chó|gà|code|excel) ơi|(?:\\d+|vài|mấy|chục) ván|đá (?:bóng|banh)|bida|` +
    'đội (?:bạn|xã|phường|mình|tuyển|nhà|khách|kia)|trận (?:đấu|bóng|này|tối|chung)|bóng đá|bàn thắng|ghi bàn|' +
    'khung thành|thủ môn|cầu thủ|giải đấu|tỉ số|tỷ số|chung kết|bán kết|boss|rank|liên quân|pubg|quái|' +
    '(?:trong|vào|vô|chơi|ván|trận|con|đánh|cày|tối|acc|tựa|dòng)(?: \\p{L}+){0,2} game|game (?:này có|online|thủ|\\p{L}+ nhân vật)|' +
    'combo|ván cờ|đánh bài|(?:xem|coi|bộ|trong|đóng|cảnh|vai) phim|phim (?:hay|ảnh|hành động|hài|cuối)|truyện|' +
    'tập \\d|nhân vật|vở kịch|vai diễn|tuồng|cải lương|tiểu thuyết|kiếm hiệp|mv|' +
    'phụ đề|diễn viên diễn|vở diễn|trận cờ|bảng xếp hạng|clan|guild|kịch bản|hạ màn|lời thoại|(?:trận|đánh) giả',
)
const GAME = compilePattern('game')
/** A round that is played now, its cards and its lives. */
const ROUND = compilePattern(
  'ván (?:này|ni|nữa|tới|sau|thứ)|(?:đôi|lá|tứ quý) (?:át|bồi|j|q|k)|(?:bộ|hai con|ba con) (?:j|q|k)|\\d mạng rồi|kéo búa bao|among us|ma sói|tá lả|xì dách|' +
    '(?:chơi|đánh|ván|bàn|thua) (?:cá ngựa|ô ăn quan|tiến lên|phỏm|xập xám|kéo búa)',
)
/** The same in words that have other senses, too. One of the pieces or points has to be near. */
const TURN = compilePattern('(?:lượt|hiệp|set|séc) (?:này|ni|nữa|tới|sau|thứ)')
const PIECES = compilePattern(
  'con (?:xe|tốt|mã|tượng|sĩ|pháo|hậu|vua|ngựa|át|bồi)|quân (?:xe|tốt|mã|bài)|coi bài|(?:đi|đánh|lật|hạ|úp) bài|chiếu (?:tướng|bí)|xúc xắc|xí ngầu|' +
    'mười lăm năm|\\d{1,2} ?[-:] ?\\d{1,2}|(?:thua|thắng|gỡ|hòa|hoà|cân) (?:rồi|ván|trận|điểm|đều|tỉ số)|skill|nạp mạng|team',
)
/** A quarrel over the round, or what comes after it. */
const OUT_OF_ROUND = compilePattern(
  'mai|tối nay|lát nữa|hôm nào|(?:nhà|cổng|ngõ|đường) ?(?:mày|mi|nó)?|ngoài|ăn gian|gian lận|chơi (?:bẩn|xấu)|bịp|tiền|nợ|quỵt|trả|chung độ|' +
    '(?:hết|xong|nghỉ|tan|cay|tức) (?:ván|lượt|hiệp)|(?:ván|lượt|hiệp) (?:này|ni) (?:xong|hết)',
)
/** What no game is about: the other's deeds, family and office, the authorities, and a blow that is ordered. */
const QUARREL = compilePattern(
  'cướp (?:đất|vợ|chồng|nhà)|(?:cả|hết) (?:nhà|họ) (?:mày|mầy|mi|nó)|(?:vợ|chồng|con (?:gái|trai)) (?:tao|tau)(?! (?:ơi|cười|coi|xem|kêu|gọi))|' +
    'bỏ vợ|cho người|báo (?:công an|phường|xã|cáo)|tố cáo|công an|cán bộ|chủ tịch|bí thư|trưởng (?:thôn|ấp)|cưỡng chế|giải t[ỏo]a|nằm viện|' +
    'mất dạy|không toàn thây|mê (?:cờ|bài|phỏm|đề)',
)
/** The same in words that are others without diacritics. */
const QUARREL_ACCENTED = compilePattern(
  'chửi|trộm|ăn (?:cắp|cướp)|kiện|phản (?:bội|bạn)|(?:má|mẹ|ba|bố) (?:tao|tau)(?! (?:ơi|cười|coi|xem|kêu|gọi))|(?:bài|cờ|phỏm|game|phim) cho lắm',
  { bare: false },
)
/** Who has left the match or the film: what follows is outside of it. */
const LEFT_PLAY = compilePattern(
  '(?:tan|xong|hết|nghỉ|sau) (?:trận|game|phim)|(?:trận|game)(?: này)? (?:xong|hết|tan)|xong (?:về|ra|tới)|ngoài (?:đời|đường|ngõ|cổng)|địa chỉ|' +
    '(?:tao|tau|tui|bố) (?:ra|tới|đến|qua|sang|xuống|lên)(?: (?:tận|nhà|ngõ|cổng|đường|ngoài|đó|mày|mi)){0,3} (?:tao|tau|tui|bố)',
)
/** Drinkers banter, but not with weapons. */
const DRINKS = compilePattern('nhậu|(?:\\d+|vài|mấy|chục) (?:ly|lon|chai|vại)')
const WEAPONS = compilePattern('dao|mã tấu|súng|(?<!kéo )búa|gậy|gạch|xăng|axit')
const PESTS = compilePattern(
  'chuột|ruồi|lăng quăng|bọ gậy|rầy nâu|virus|vi khuẩn|vi rút|cỏ dại|sâu bệnh|giun|(?:chặt|băm) (?:khúc|ngang|miếng)',
)
// Without diacritics these are "after", "new", "ideas", too common to say anything, and so is a machine out of order.
const PESTS_ACCENTED = compilePattern(
  [
    'muỗi|(?<!(?:quán|tiệm|hàng|đinh|bù loong) )ốc|gián(?! (?:tiếp|đoạn|điệp))|sán',
    '(?<!(?:hố|hang|ao|giếng|vết|nước|đất|rất|chuyên|ngủ|ăn|sông|suối|rừng|trạm|trừ) )sâu(?! (?:sắc|đậm|rộng|xa|thẳm|hoắm|cay|xé|lắm))',
    '(?<!cướp )mối(?! (?:thù|hận|tình|quan|lo|nguy|liên|duyên|làm|nối|hàng|bận|rau))|(?<!(?:ý|chứng|chính|định|thành|sáng) )kiến(?! (?:thức|nghị|trúc|thiết|tạo|quốc|xây))',
    `(?:${THING})(?: (?:này|kia|đó|nhà|cơ quan|mà|cứ|lại|còn|bị|hay)){0,3} (?:kẹt|lag|đơ|treo|hư|hỏng|trục trặc)`,
  ],
  { bare: false },
)
const PEST = 'chuột|ruồi|muỗi|gián|kiến'
/** A pest right behind the verb. */
const PEST_STRUCK = compilePattern(
  '(?:giết|đập|diệt|xịt|bắt|bẫy|phun|đánh|đốt)(?: (?:chết|hết|luôn|cho|được|một|hai|ba|mấy|cả|con|lũ|bọn|đàn|ổ|tổ|đám|\\d+)){0,4} ' +
    `(?:${PEST}|mối|sâu|ốc|rầy|giun|sán|rết|bọ)`,
  { bare: false },
)
const STRUCK_REACH = 28
/** A round of a fight, and a way to sing. */
const ROUNDS = compilePattern('hiệp (?:\\d|một|hai|đầu|này|sau|phụ|cuối)|rap', { bare: false })
/** Somebody who cannot be one of them. */
const PERSON = compilePattern(
  'thằng|đứa|lão|mụ|gã|cả nhà|con (?:mẹ|mụ|đĩ|khốn|nhỏ)|chủ(?! nhật)|như (?:mày|mi|nó)|(?:của|nhà|quán|tiệm|xe) (?:nó|hắn|họ|tụi nó|bọn nó|chúng nó)',
)
/** Who may be somebody else than the one that is struck. The "m" of a masked word is nobody. */
const OTHERS_NEAR = compilePattern(`${RUDE_YOU}|m(?!\\*)|ông|bà(?! con)|anh|chị|chú(?! nhật)|bác|vợ|chồng`)
/** They are spoken of first, or to: "muỗi gì dai, tao đập chết mày", "tau đập mi chừ con muỗi". */
const PEST_SPOKEN_TO = new RegExp(
  `^ ?(?:(?:mấy|cái|con|lũ|bọn|đám|tụi|ê|này),? ){0,3}(?:${PEST}|mối|sâu|ốc)(?! (?:(?:cống|nhắt|nhặng|đất|mọt) )?(?:(?:của|nhà) |(?:tụi|chúng|bọn) (?:bây|mày|mi)|ủy ban|cán bộ))|` +
    `(?:mày|mi|tụi bây)(?: (?:chừ|giờ|chết|nha|nghe|luôn|nè)){0,2},? (?:con|lũ|bọn) (?:${PEST})(?!\\p{L})`,
  'u',
)

/** Whether violent words are for pests or things: one is right behind them, or no person is but after the pest. */
function isAtThings(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  if (PEST_STRUCK.testIn(reading, span.start, span.start + STRUCK_REACH)) return true
  if (PERSON.testIn(reading, start, end)) return false
  return !OTHERS_NEAR.testIn(reading, start, end) || PEST_SPOKEN_TO.test(reading.lower.slice(start, end))
}

/** Whether a sentence strikes pests, which the model takes for people. */
export function isAtPests(reading: AnalyzedText, { start, end }: Span): boolean {
  if (PERSON.testIn(reading, start, end)) return false
  return PEST_STRUCK.testIn(reading, start, end) || PEST_SPOKEN_TO.test(reading.lower.slice(start, end))
}

/** Whether violent words are said over a round of a game, as of its cards: "hai con J, chém mày chết ván này". */
export function isInRound(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  const isPlayed = has(ROUND) || (has(TURN) && has(PIECES))
  return (
    isPlayed && ![OUT_OF_ROUND, QUARREL, QUARREL_ACCENTED, LEFT_PLAY, WEAPONS].some(has) && !isSoughtOut(reading, span)
  )
}

/** Whether the words belong to sport or play, or pests and things are struck. */
function isPlay(reading: AnalyzedText, span: Span, fierce: boolean): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (!fierce) return [PLAY, ROUNDS, GAME, DRINKS, PESTS, PESTS_ACCENTED].some(has)
  if (isSoughtOut(reading, span)) return false
  if (isInRound(reading, span)) return true
  if (has(PLAY) && !has(LEFT_PLAY)) return true
  const isQuarrel = [QUARREL, QUARREL_ACCENTED].some(has)
  if (has(ROUNDS) && !isQuarrel && !has(LEFT_PLAY)) return true
  if (has(DRINKS) && !isQuarrel && !has(WEAPONS)) return true
  return [GAME, PESTS, PESTS_ACCENTED].some(has) && isAtThings(reading, span)
}

const NEWS = compilePattern(
  'du kích|giặc|địch|thực dân|quân ta|kháng chiến|chiến dịch|chiến tranh|lịch sử|khởi tố|nghi phạm|bị cáo|' +
    'tòa (?:án|tuyên)|vụ án|theo báo|theo công an|hung thủ|đối tượng|nạn nhân|bị bắt|điều tra|năm xưa|hồi xưa|' +
    'ngày xưa|thời (?:pháp|mỹ|xưa|chiến)|trại giam|xét xử|bản án|phạt tù|hành vi|điều \\d|khoản \\d|luật',
)
const THREATENED = compilePattern(
  'dọa|doạ|đe dọa|đe (?:tôi|tui|em|mình|cả nhà)|hăm|hăm dọa|hù dọa|trình báo|tố cáo|đã báo (?:công an|phường|xã)|báo công an rồi|nhắn tin dọa|' +
    'khủng bố tinh thần|bị (?:đánh|đập|chém|chửi|tấn công|hành hung)|bị(?: \\p{L}+){0,2} (?:đe|dọa|hăm)|bạo lực (?:gia đình|học đường|mạng)|' +
    'nói không với|lên án|phản đối|chấm dứt|ngăn chặn',
)
const TO_YOU = compilePattern(`${RUDE_YOU}|m`)
const RUDE_WRITER = compilePattern(`tao|${RUDE_ME}`)
/** Somebody has threatened the writer, or the writer has reported it. */
const RECEIVED = compilePattern(
  '(?:nó|hắn|họ|ổng|bả|chồng|vợ|anh|chị|ông|bà|thằng|lão|mụ|người|kẻ|bọn|tụi|ai|sếp|bạn|bị)(?: (?!(?:không|ko|chẳng|mà|nữa) )\\p{L}+){0,4} ' +
    '(?:dọa|doạ|đe|hăm|hù|nhắn)|(?:tôi|tui|em|mình|con|cháu|nhà) (?:đã |mới |vừa |cũng |phải |đi ){0,2}(?:trình báo|báo công an|tố cáo)|' +
    'nói không với|lên án',
)

/** Whether a sentence is a threat to the reader, who may have reported or opposed something. */
function isSaidToYou(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return has(RUDE_WRITER) && has(TO_YOU) && !has(RECEIVED)
}

const SAYS_BEFORE = matchPrecedingWords(
  '(?:bảo|nói|nhắn(?: tin)?|quát|chửi|hét|gào|viết|bình luận|kêu|câu|rằng|là|dọa|đe|rao|tuyên bố|thét|gầm|câu thoại|rồi|:)',
)

const FINDERS = compilePattern(
  '(?:ai|bà con|anh em|mọi người|mn|ae)(?: \\p{L}+){0,2} (?:thấy|gặp|bắt được|tóm được|bắt gặp)(?: \\p{L}+){0,4}',
)

/** Whether those who find somebody are to strike: no report of a case says so. */
function isOrderToFinders(reading: AnalyzedText, span: Span): boolean {
  return FINDERS.testIn(reading, findEnclosingSentence(reading, span).start, span.start)
}

/** Soldiers and weapons of the wars, with whose they were: "lính Pháp", "bom Mỹ", "máy bay B52 của Mỹ". */
const SOLDIERS = compilePattern(
  // Not whom somebody served, or is compared with.
  '(?<!(?:theo|hơn|như|giống|bằng|cỡ|kiểu|làm|đi|cho|với|là)(?: (?:bọn|tụi|mấy|lũ))? )(?:lính|quân(?: đội)?|bom(?: đạn)?|pháo|đại bác|máy bay|tàu chiến|xe tăng|biệt kích|phi công|tên lửa|bọn|tụi|chúng)' +
    '(?: (?:viễn chinh|xâm lược|lê dương|dù|đánh thuê|đế quốc|phát xít|b52|napan|napalm|bay|của|và|tay sai)){0,3} ' +
    '(?:pháp|mỹ|nhật|ngụy|tưởng|đức|ss|phát xít|pol pốt|pôn pốt|pol pot|khmer đỏ|khơ me đỏ|đại hàn|nam hàn|park chung hee|sài gòn)|' +
    '(?<!(?:theo|hơn|như|giống|bằng|cỡ|kiểu|làm|cho|với) )(?:đế quốc mỹ|phát xít nhật|(?:pol|pôn) (?:pot|pốt)|khmer đỏ|b52)',
)
const PAST_YEAR = compilePattern(
  '(?<!(?:như|giống|cỡ|sinh|đẻ|sn|từ) (?:hồi |năm |vụ |ngày |tháng ){0,2})(?:18[5-9]\\d|19[0-8]\\d)',
)
/** What is said to or of somebody today, or urged. */
const SAID_NOW = compilePattern(
  'mày|mi|chúng bay|tụi bay|tao|tau|tui|tôi|nó|thằng|đứa|giờ|bây giờ|nay|mai|hãy|phải|nên|cần|đi|anh em|ae|mọi người|sẽ|' +
    'như (?:hồi|năm|vụ)|thì mới|(?:sáng|trưa|chiều|tối|đêm) (?:thứ|chủ nhật)|thứ (?:hai|ba|tư|năm|sáu|bảy) (?:này|tới)',
)
const SAID_NOW_ACCENTED = compilePattern('ổng|bả', { bare: false })
/** Others than the soldiers, at the head of the clause of the act or right before the act. */
const OTHERS =
  '(?:bà con|dân (?:làng|ta|xóm|thôn|ấp)|mọi người|cả (?:xóm|làng|thôn|ấp|bản|xã|đám|hội)|xóm (?:mình|này|ta)|' +
  '(?:tụi|bọn|chúng) (?:mình|em|tui|tôi|ta)|thanh niên|trai làng|ai)'
const OTHERS_ACT = compilePattern(
  `^ ?(?:thì |và |rồi )?${OTHERS}(?! [^,;]{0,30}bị )|${OTHERS}(?: (?:kéo|sang|qua|tới|đến|cứ|cùng|ra|vô|vào|xông|đều|đã|nhau)){0,4} ?$`,
)
/** A named person with a title, or one with a post, as the one who is spoken of after the soldiers. */
const PERSON_SPOKEN_OF = compilePattern(
  '^ ?(?:thì |còn |mà )?(?:nhà )?(?:ông|bà(?! con)|anh|chị|cô|chú|bác|lão|mụ|gã|thầy|chủ tịch|bí thư|trưởng (?:thôn|ấp|công an))(?! (?:cha|tổ|em) )',
)

/** What follows the last comma. */
const LAST_CLAUSE = /[^,;:–]*$/

/** Whether a sentence says what soldiers did in a war long ago; the year may be in the sentence before. */
function isWarHistory(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  const clause = start + reading.text.slice(start, span.start).search(LAST_CLAUSE)
  return (
    SOLDIERS.testIn(reading, start, span.start) &&
    ![OTHERS_ACT, PERSON_SPOKEN_OF].some((subject) => subject.testIn(reading, clause, span.start)) &&
    !SAID_NOW_ACCENTED.testIn(reading, start, end) &&
    PAST_YEAR.testIn(reading, findEnclosingPassage(reading, span).start, end) &&
    !SAID_NOW.testIn(reading, start, end)
  )
}

/** What everybody may do, as what somebody is to be kept from by what follows: "tố cáo thì đừng hòng sống yên". */
const RIGHTS = compilePattern(
  '(?:tố cáo|tố giác|phản đối|làm chứng|trình báo|khiếu nại|khởi kiện|đi kiện|khai báo|lên tiếng|ký đơn|viết đơn|gửi đơn)(?: \\p{L}+){0,6},? ?$',
)
const RIGHTS_REACH = 60
/** Somebody else said so. */
const SAID_BY_OTHERS = compilePattern(
  '(?:nó|hắn|họ|ổng|bả|chồng|vợ|thằng|lão|mụ|bọn|kẻ|người|ông|bà|anh|chị|sếp|có đứa)(?: (?!(?:tao|tui|tôi|không|đừng) )\\p{L}+){0,3} (?:bảo|nói|kêu|chửi|quát|gọi|viết|cấm)',
)

/** Whether a harm is what follows where somebody makes use of a right. Who reports such a threat says whose it is. */
function isKeptFromRights(reading: AnalyzedText, span: Span): boolean {
  const { start } = findEnclosingSentence(reading, span)
  const isFor = RIGHTS.testIn(reading, Math.max(start, span.start - RIGHTS_REACH), span.start)
  const passage = findEnclosingPassage(reading, span)
  return isFor && ![RECEIVED, SAID_BY_OTHERS].some((pattern) => pattern.testIn(reading, passage.start, passage.end))
}

/** Whether the words belong to sport, play, pests, news, history, or a report of somebody else's threat. */
export function isHarmlessViolence(reading: AnalyzedText, span: Span, fierce: boolean): boolean {
  const passage = findEnclosingPassage(reading, span)
  if (isPlay(reading, span, fierce)) return true
  const isDeterrent = isKeptFromRights(reading, span)
  const isNews = !fierce && NEWS.testIn(reading, passage.start, passage.end)
  if (isNews && !isDeterrent && !isOrderToFinders(reading, span)) return true
  if (isWarHistory(reading, span) || isAtAnimal(reading, span)) return true
  const quotation = findEnclosingQuotation(reading, span)
  if (quotation && SAYS_BEFORE(reading, quotation.start)) return true
  const sentence = findEnclosingSentence(reading, span)
  return (
    (THREATENED.testIn(reading, sentence.start, sentence.end) &&
      !isDeterrent &&
      !(fierce && isSaidToYou(reading, sentence))) ||
    (quotation !== undefined && THREATENED.testIn(reading, passage.start, passage.end))
  )
}
