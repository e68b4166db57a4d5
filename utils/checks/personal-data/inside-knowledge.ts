// How a writer comes to know what is private: from work, from a record, or from who works there: "em trực khoa nên em
// biết", "tui coi sổ thấy", "cô y tá kể". A title and a given name are enough then: the writer means a real person.

import { compilePattern } from '../../text/compile-pattern.ts'
import { createRangeTest } from './range-test.ts'

const WRITER = '(?:tôi|tui|em|mình|tớ|tao|chị)'
/** Where records on people are kept. */
const OFFICE =
  '(?:trạm(?! (?:bơm|điện|xăng|cân))|bệnh viện|phòng (?:khám|mạch|xét nghiệm|giáo vụ|tổ chức|nhân sự)|khoa(?! học)|ngân hàng|quỹ tín dụng|' +
  'thi hành án|tòa|tư pháp|hộ tịch|một cửa|văn thư|bảng lương|kế toán|kiểm phiếu|chấm thi)'
const RECORD =
  '(?:sổ|hồ sơ|bảng (?:lương|điểm)|bệnh án|phiếu|kết quả|giấy tờ|giấy|đơn|toa thuốc|danh sách)(?! (?:của )?(?:tôi|tui|em|mình|tớ)(?!\\p{L}))'
const WORKS_THERE =
  '(?:y tá|điều dưỡng|hộ lý|hộ sinh|(?:người|cán bộ|nhân viên|chị|em|con|cô|anh) (?:\\p{L}+ )?(?:ở |bên |dưới |làm )(?:ở |bên )?(?:trạm|bệnh viện|ngân hàng|tòa|viện))'

/** Whether a part of a text says that its writer knows something from work, a record or who works there. */
export const hasInsideKnowledge = createRangeTest(
  compilePattern([
    `${WRITER} (?:(?:đang|cũng|có|từng) )?(?:làm|công tác|trực|ngồi|phụ trách)(?: (?:ở|bên|tại|trong|bộ phận|cái|thủ quỹ|của)){0,3} ${OFFICE}`,
    `${WRITER} (?:(?:đang|mới|vừa|còn|có|được) ){0,2}(?:coi|xem|đọc|thấy|cầm|giữ|mở|tra|nhập|đánh|soạn|chụp|lưu|photo)(?: (?:được|lại|trong|cái|trên|cả|ảnh|bản|qua)){0,2} ${RECORD}`,
    `${RECORD}(?: [\\p{L}\\d]+){0,9}? ${WRITER} (?:(?:đang|mới|vừa|còn|có|vẫn) ){0,2}(?:cầm|giữ|lưu|chụp|đọc|xem|nhập|đánh)`,
    `(?:coi|xem|mở|tra|đọc) ${RECORD}(?: \\p{L}+){0,3} (?:thì|mới|là) `,
    `${WORKS_THERE}(?: \\p{L}+){0,2} (?:nói|kể|bảo|méc|hé|rỉ tai)`,
  ]),
)
