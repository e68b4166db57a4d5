// What words about somebody may be instead of news of a neighbour, by kind. Pattern sources, shared by the finders of
// facts about a person.

import { WRITTEN_LAUGHTER } from '../shared/context/laughter.ts'

/** Fiction and history. */
export const FICTION =
  'phim|truyện|tiểu thuyết|kịch|đóng vai|nhân vật|cổ tích|tập \\d{1,3}|nhà vua|hoàng hậu|tổng thống|ngày xưa'
/** People whom the press writes of. */
export const PUBLIC_FIGURES = 'ca sĩ|diễn viên|nghệ sĩ|cầu thủ|hoa hậu|người mẫu'
/** What the press or an office has made known. */
export const PRESS =
  'theo (?:báo|đài|tin|vnexpress|tuổi trẻ|thanh niên|vtv|thông báo|kết luận|bản án|cáo trạng)|' +
  'báo (?:chí|(?:\\p{L}+ ){0,3}(?:đưa|đăng|viết))|xét xử|bị (?:cáo|can)|khởi tố'
/** Advice that is asked for. */
export const ADVICE = 'luật sư|tư vấn|cho hỏi|có đúng|nếu|giả sử'
/** Lessons. */
export const EXAMPLES = 'ví dụ|tình huống|bài tập|giả sử'
/** What is denied. */
export const DENIALS = 'đâu mà|làm gì có|bịa|tin đồn|đồn thổi|vu khống|sai sự thật'
/** Laughter, and the word for a joke. */
export const JEST = `${WRITTEN_LAUGHTER}|nói đùa|đùa thôi|giỡn(?! mặt)`

/** Between a person and what is said: somebody else does it, or it is advice. */
export const OTHER_ACTS =
  'ơi|hướng dẫn|giúp|giùm|dùm|nhờ|bảo(?! (?:vệ|mẫu|an|hiểm|trì|tàng|dưỡng))|khuyên|dặn|xem|đọc|trả lời|nghe|tư vấn|' +
  'luật sư|nên|hãy|nếu|cho|để|gặp|giải quyết'
