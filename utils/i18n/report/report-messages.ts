import type { ReportFileFormat } from '../../report/export/report-file.ts'
import type { ReportTextMessages } from '../../report/export/report-text.ts'
import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { OutboxProblem } from '../../report/model/outbox-error.ts'
import type { CategoryId, MeasureId } from '../../report/model/report-categories.ts'
import type { Translations } from '../translate.ts'
import { kindNames } from './kind-names.ts'
import { type OutboxMessages, outboxMessages } from './outbox-messages.ts'
import { reportTextMessages } from './report-text-messages.ts'

type Kind = CapturedPost['kind']

/** Texts that several views of a report share. */
export interface ReportMessages {
  place(site: CapturedPost['site'], kind: Kind): string
  site(site: CapturedPost['site']): string
  quote(text: string): string
  /** The time as the page writes it, in quotation marks: its form differs from that of our own times. */
  shownTime(time: string): string
  shared: string
  truncated(kind: Kind): string
  noAddress: string
  emptyText: string
  categories: Record<CategoryId, string>
  measures: Record<MeasureId, string>
  saving: string
  savedAt(time: string): string
  notSaved: string
  /** Names of the file formats a report can be saved in. */
  files: Record<ReportFileFormat, string>
  moreFiles: string
  notFile: string
  permissionRefused(host: string): string
  problems: Record<OutboxProblem, string>
  outbox: OutboxMessages
  text: ReportTextMessages
  cutNote: string
}

/** Texts that several views of a report share, in both languages. */
export const reportMessages: Translations<ReportMessages> = {
  vi: {
    place: reportTextMessages.vi.place,
    site: reportTextMessages.vi.site,
    quote: reportTextMessages.vi.quote,
    shownTime: (time) => `trang ghi ${reportTextMessages.vi.quote(time)}`,
    shared: 'Bài gốc được chia sẻ',
    truncated: (kind) =>
      `Chưa lấy được hết chữ. Mở phần “Xem thêm” trong ${kindNames.vi.short[kind]} rồi lấy lại để có đủ.`,
    noAddress: 'Trang không cho biết đường dẫn riêng',
    emptyText: 'Không có chữ',
    categories: reportTextMessages.vi.categories,
    measures: reportTextMessages.vi.measures,
    saving: 'Đang lưu',
    savedAt: (time) => `Đã lưu lúc ${time}`,
    notSaved: 'Chưa lưu được',
    files: {
      json: 'Lưu dữ liệu (JSON)',
      html: 'Lưu trang để in (HTML)',
      docx: 'Lưu phiếu (Word)',
      eml: 'Lưu thư soạn sẵn (.eml)',
    },
    moreFiles: 'Thêm cách lưu',
    notFile: 'Không tạo được tệp này. Có thể chép, hoặc lưu bằng cách khác.',
    permissionRefused: (host) =>
      `Trình duyệt chưa được phép gửi tới ${host}. Báo cáo vẫn còn đây, có thể bấm gửi lại, soạn e-mail hoặc lưu thành tệp.`,
    problems: {
      'storage-full':
        'Máy đã hết chỗ lưu. Chữ đã viết vẫn còn trên màn hình; nên chép hoặc lưu thành tệp, rồi dọn bớt dữ liệu.',
      storage:
        'Không đọc hoặc ghi được dữ liệu trên máy, có thể vì máy hết chỗ lưu. Chữ đã viết vẫn còn trên màn hình; nên chép hoặc lưu thành tệp.',
      'private-window':
        'Firefox không cho mở hộp gửi trong cửa sổ riêng tư. Bài đã lấy để báo cáo vẫn được giữ; viết tiếp ở Hộp gửi trong một cửa sổ thường.',
      'not-https': 'Địa chỉ nơi nhận phải bắt đầu bằng https://. Chưa có gì được gửi.',
      'too-large': 'Báo cáo kèm ảnh quá lớn để gửi. Cắt ảnh nhỏ lại hoặc bỏ ảnh rồi gửi lại.',
      'no-category': 'Chọn một dấu hiệu trước khi gửi.',
      gone: 'Báo cáo này không còn trong hộp gửi.',
      state: 'Báo cáo đang được gửi hoặc đã tới nơi nên không đổi được nữa.',
    },
    outbox: outboxMessages.vi,
    text: reportTextMessages.vi,
    cutNote: '(Đã cắt bớt vì thư có giới hạn độ dài. Bản đầy đủ: lưu thư soạn sẵn, chép, hoặc lưu thành tệp.)',
  },
  en: {
    place: reportTextMessages.en.place,
    site: reportTextMessages.en.site,
    quote: reportTextMessages.en.quote,
    shownTime: (time) => `the page says ${reportTextMessages.en.quote(time)}`,
    shared: 'The shared original',
    truncated: (kind) =>
      `Not all of the text was taken. Open “See more” in the ${kindNames.en.short[kind]} and take it again to have it all.`,
    noAddress: 'The page shows no address for it',
    emptyText: 'No text',
    categories: reportTextMessages.en.categories,
    measures: reportTextMessages.en.measures,
    saving: 'Saving',
    savedAt: (time) => `Saved at ${time}`,
    notSaved: 'Not saved',
    files: {
      json: 'Save the data (JSON)',
      html: 'Save as a page to print (HTML)',
      docx: 'Save as a paper (Word)',
      eml: 'Save as a ready letter (.eml)',
    },
    moreFiles: 'More ways to save',
    notFile: 'This file could not be made. Copy it, or save it another way.',
    permissionRefused: (host) =>
      `The browser may not send to ${host} yet. The report is still here: it can be sent again, written as an e-mail or saved as a file.`,
    problems: {
      'storage-full':
        'The device has no room left. What was written is still on the screen; copy it or save it as a file, then make room.',
      storage:
        'Data on the device cannot be read or written, perhaps because no room is left. What was written is still on the screen; copy it or save it as a file.',
      'private-window':
        'Firefox opens no outbox in a private window. A post that was taken is kept; go on writing in the outbox of an ordinary window.',
      'not-https': "The recipient's address must begin with https://. Nothing was sent.",
      'too-large':
        'The report with its picture is too large to be sent. Crop the picture or remove it, then send again.',
      'no-category': 'Choose a sign before sending.',
      gone: 'This report is no longer in the outbox.',
      state: 'The report is being sent or has arrived and can no longer be changed.',
    },
    outbox: outboxMessages.en,
    text: reportTextMessages.en,
    cutNote: '(Cut, for a letter has its limits. In full: save it as a ready letter, copy it, or save it as a file.)',
  },
}
