// Ways to say what questions of several kinds say.

import { ASPECTS } from '../answer-record.ts'

/** What people mostly call an insult. */
export const COMMON_INSULTS = `
  xúc phạm, chửi bới, chửi, lăng mạ, làm nhục, bôi nhọ, nói xấu, mạt sát, sỉ nhục, bóc phốt, bôi xấu
`
/** Insults, in words that mean no other thing without diacritics. */
export const INSULTS = `
  ${COMMON_INSULTS}, vu khống, vu oan, đặt điều, bịa đặt, nhục mạ, miệt thị, hạ uy tín, hạ nhục, thóa mạ, bôi bác,
  nói oan, mắng chửi
`
export const SECRET_PAPERS = `
  bí mật nhà nước, bí mật quốc gia, văn bản mật, tài liệu mật, công văn mật, hồ sơ mật, giấy tờ mật, dấu mật, tối mật,
  tuyệt mật
`
/** The words of these are taken as phrases: without diacritics, "mạng" is also "mắng", "để" is "đe", "mất" is "mật". */
export const WORSE_WORDS = `${INSULTS}, ${SECRET_PAPERS}, đe dọa, hăm dọa, dọa nạt`
/** What makes a post worse than another. */
export const WORSE = `${WORSE_WORDS}, [smear], [slander], [fake], [hostile], [badpost]`
export const TO_OTHERS = '[post], [send], [share], [online], [net], [group], [disclose]'
export const PICTURES = '[photo], [clip], [snap], [film], [live]'
/** What is said of somebody whom citizens film. */
export const FILMED_BY_CITIZENS = 'bị quay, bị ghi hình, dân quay, dân ghi hình, bà con quay, họ quay'
/** Those near somebody. */
export const CLOSE_RELATIVES = 'chồng, vợ, ba, anh trai, chị gái, em trai, con trai, người yêu, bạn trai'
/** Who deals in land. */
export const BROKERS = 'cò đất, môi giới'
/** What makes it a question of what follows an act, or of somebody to whom it was done. */
export const AFTERWARDS = '[fine], [jail], [discipline], [victim], [whattodo]'
/** Papers of people that an office hands over. */
export const PAPERS_OF_PEOPLE =
  'kết hôn, khai tử, báo tử, căn cước, quyền sử dụng, bìa đỏ, sổ hồng, hộ chiếu, bảo hiểm y tế, [civilpaper]'
/** Asking for something other than whether it may be done. */
export const ASKS_MORE = ASPECTS.map((aspect) => `?${aspect}`).join(', ')
/** Asking what follows an act. */
export const CONSEQUENCES = '[fine], [jail], [discipline]'
