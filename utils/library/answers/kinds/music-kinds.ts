// Kinds of questions on music that is put into a clip.

import { createKind, type QuestionKind } from './question-kind.ts'
import { AFTERWARDS, WORSE } from './word-lists.ts'

/** The music of others put into a clip; the word itself is asked for too: without diacritics "nhạc" is also "nhắc". */
const MUSIC_PUT_IN = `
  ghép một bài hát, lồng một bài hát, chèn một bài hát, dùng một bài hát, lấy một bài hát, ghép nhạc, ghép bài hát,
  ghép beat, ghép ca khúc, lồng nhạc, lồng bài hát, lồng beat, lồng ca khúc, chèn nhạc, chèn bài hát, chèn beat,
  chèn ca khúc, gắn nhạc, gắn bài hát, gắn beat, bỏ nhạc, bỏ bài hát, bỏ beat, dùng nhạc, dùng bài hát, dùng beat,
  dùng ca khúc, xài nhạc, xài bài hát, xài beat, lấy nhạc, lấy bài hát, lấy beat, lấy ca khúc, thêm nhạc, đưa nhạc,
  để nhạc nền, làm nhạc nền, bài hát làm nền, nhạc làm nền, nhạc vào clip, nhạc vô clip, nhạc vào video,
  nhạc vô video, hát vào clip, hát vô clip, hát vào video, hát vô video
`
const MUSIC = 'nhạc, bài hát, beat, ca khúc'
const PLACES_OF_MUSIC = 'tiktok, top top, reel, reels, story, shorts, bài đăng, bài viết, [clip]'
/** What is asked about music by itself, and what the clip shows, which counts for more. */
const NOT_OF_MUSIC = `
  ${WORSE}, app nào, ứng dụng nào, phần mềm nào, bằng app, cách ghép, cách lồng, cách chèn, cách gắn, cách thêm,
  cách bỏ, cách lấy, cách dùng, cắt ghép, nhạc gì, nhạc nào, bài hát nào, bài nào, tự sáng tác, tôi sáng tác,
  mình sáng tác, em sáng tác, nhắc tên, nhắc nhở, nhắc tới, nhắc đến, nhắc lại, nhắc mọi, ghép mặt, ghép ảnh,
  ghép hình, giọng, lồng tiếng, tắt tiếng, chửi tục, tục tĩu, quả tang, ăn trộm, bắt trộm, đánh nhau, quảng cáo,
  tiếp thị, bán hàng, mua bán, rao bán, tin đồn, lịch sử, liệt sĩ, quốc ca, quốc kỳ, lãnh tụ, bác hồ,
  [child], [meeting], [porn], [gore], [mock], [parody], [vulgar], [ai], [film], [snap], [record], [live],
  [peeping], [worktime], [accident], [case], [threat], [data], [draft], [worksecret], [lsecret], [health], [medicine],
  [banned], [gamble], [scam], [whattodo]
`

/** Music in clips. */
export const musicKinds: readonly QuestionKind[] = [
  createKind('phat-chia-se-tac-pham', [MUSIC_PUT_IN, MUSIC, PLACES_OF_MUSIC, '[fine]'], `${NOT_OF_MUSIC}, [victim]`),
  createKind('dang-lai-bai-bao', [MUSIC_PUT_IN, MUSIC, PLACES_OF_MUSIC], `${NOT_OF_MUSIC}, ${AFTERWARDS}`),
]
