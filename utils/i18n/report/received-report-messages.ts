import type { ReceivedReportProblem } from '../../report/model/read-received-report.ts'
import type { Translations } from '../translate.ts'

/** Texts of the view that opens a report received from someone else, in both languages. */
export interface ReceivedReportMessages {
  /** Next to the button: says who needs it. */
  ask: string
  open: string
  title: string
  /** What opening does and does not do. */
  only: string
  test: string
  words: { same: string; changed: string }
  picture: { same: string; changed: string }
  /** What a hash does not prove. */
  proof: string
  data: string
  problems: Record<ReceivedReportProblem | 'unread', string>
}

export const receivedReportMessages: Translations<ReceivedReportMessages> = {
  vi: {
    ask: 'Khi đơn vị nhận được báo cáo dạng tệp dữ liệu, mở tệp ở đây để đọc và lưu thành phiếu.',
    open: 'Mở tệp báo cáo (JSON)',
    title: 'Báo cáo nhận được',
    only: 'Chỉ mở để đọc: báo cáo này không vào hộp gửi, không được lưu, không gửi đi đâu.',
    test: 'Đây là báo cáo thử nơi nhận, không phải việc thật.',
    words: {
      same: 'Nội dung bài khớp mã SHA-256 ghi trong báo cáo.',
      changed: 'Nội dung bài không khớp mã SHA-256 ghi trong báo cáo: sau khi gửi, nội dung đã bị sửa hoặc bị hỏng.',
    },
    picture: {
      same: 'Ảnh khớp mã SHA-256 của ảnh.',
      changed: 'Ảnh không khớp mã SHA-256 của ảnh: sau khi gửi, ảnh đã bị sửa hoặc bị hỏng.',
    },
    proof:
      'Mã chỉ nói về nội dung bài và ảnh, không nói về các mục khác, và không cho biết ai đã gửi. Người cố ý sửa có thể tính lại mã.',
    data: 'Dữ liệu của báo cáo',
    problems: {
      'too-large': 'Tệp này lớn hơn 4 MB, không phải một báo cáo.',
      'no-json':
        'Tệp này không phải dữ liệu JSON, hoặc đã bị hỏng, bị thiếu. Chọn lại tệp như nơi nhận đã lưu, có đuôi .json hoặc không có đuôi; nếu vẫn vậy thì xin gửi lại.',
      newer: 'Báo cáo này theo mẫu mới hơn. Cập nhật tiện ích rồi mở lại.',
      'no-report':
        'Tệp này không đúng mẫu báo cáo mà bản tiện ích này biết. Nếu tệp do tiện ích này tạo thì có thể tệp đã hỏng hoặc theo mẫu mới hơn: thử cập nhật tiện ích, hoặc xin gửi lại.',
      unread: 'Không đọc được tệp này từ máy. Thử chọn lại.',
    },
  },
  en: {
    ask: 'A report that came in as a data file opens here, to be read and saved as a paper.',
    open: 'Open a report file (JSON)',
    title: 'A received report',
    only: 'Opened to be read: it does not go into the outbox, is not kept, and is sent nowhere.',
    test: 'This is a test of the recipient; nothing happened.',
    words: {
      same: "The post's words match the SHA-256 in the report.",
      changed:
        "The post's words do not match the SHA-256 in the report: they were changed or damaged after it was sent.",
    },
    picture: {
      same: 'The picture matches its SHA-256.',
      changed: 'The picture does not match its SHA-256: it was changed or damaged after it was sent.',
    },
    proof:
      "The hashes tell of the post's words and the picture, of nothing else, and not who sent them. Whoever changes a report on purpose can compute them again.",
    data: 'The data of the report',
    problems: {
      'too-large': 'This file has more than 4 MB; it is no report.',
      'no-json':
        'This file is no JSON data, or is damaged or cut off. Choose the file as its recipient stored it, which ends in .json or has no ending; else ask for it again.',
      newer: 'This report has a newer form. Update the extension and open it again.',
      'no-report':
        'This file is no report of a form that this version knows. If it is one of Trước khi đăng, it is damaged or has a newer form: update the extension, or ask for it again.',
      unread: 'The file cannot be read from this device. Choose it again.',
    },
  },
}
