import type { HandoffMethod, ItemState, SendError } from '../../report/model/outbox-item.ts'
import type { Translations } from '../translate.ts'

/** Texts of the outbox: the reports, their states and actions. */
export interface OutboxMessages {
  title: string
  intro: string
  filters: Record<'all' | 'draft' | 'waiting' | 'done' | 'sent-elsewhere' | 'withdrawn', string>
  emptyTitle: string
  emptyText: string
  noneHere: string
  unreadable: string
  reload: string
  kept(days: number, wipe: boolean): string
  older(count: number): string
  wiped: string
  states: Record<ItemState, string>
  /** How a draft was handed over without being sent by the extension. */
  handed: Record<HandoffMethod, string>
  handedAt(way: string, time: string): string
  /** After the time, when the draft was changed since. */
  changedSince: string
  /** That the extension cannot know whether a handed-over draft went out, and the two answers. */
  handoffUnknown: string
  /** The same after a letter was prepared. */
  letterUnknown: string
  /** Unfolds what can be done if no mail program opened, and when the report counts as sent. */
  noLetter: string
  noMailProgram: string
  letterCounts: string
  /** What is copied then. */
  copyText: string
  copyAddress: string
  copiedText: string
  copiedAddress: string
  sent: string
  /** The same for a letter. */
  sentLetter: string
  notSent: string
  /** After each answer. */
  markedSent: string
  markedNotSent: string
  /** How a report went out that the user marked as sent, and when it was marked. */
  sentBy: Record<HandoffMethod, string>
  markedAt(time: string): string
  noCategory: string
  retryAt(time: string): string
  due: string
  attempt(count: number): string
  gaveUp(days: number): string
  receipt(time: string, receipt: string | null): string
  withdrawnAt(time: string, attempts: number): string
  /** Withdrawn after an attempt with an unknown outcome. */
  mayHave: string
  refused(time: string, error: SendError | null): string
  failures: Record<SendError['kind'], string>
  write: string
  sendNow: string
  withdraw: string
  takenBack: string
  retry: string
  edit: string
  writeAgain: string
  view: string
  more(what: string): string
  copy: string
  remove: string
  /** `what` is the report's sign; null when the user chose none. */
  removed(what: string | null): string
  undo: string
  copied: string
  savedFile: string
  /** Shown after the editor attaches a picture to the report. */
  pictureAttached: string
  /** Heading of a single report's page: a draft, or a final report (`one`). */
  writing: string
  one: string
  notFound: string
  /** Instead of a stored report that cannot be drawn. */
  broken: string
  backToList: string
}

/** Texts of the outbox, in both languages. */
export const outboxMessages: Translations<OutboxMessages> = {
  vi: {
    title: 'Hộp gửi',
    intro: 'Báo cáo chưa tới nơi nhận nằm trên máy này và vẫn rút lại được, trừ thư đã gửi đi.',
    filters: {
      all: 'Tất cả',
      draft: 'Chưa xong',
      waiting: 'Chưa tới nơi',
      done: 'Đã tới nơi',
      'sent-elsewhere': 'Đã gửi cách khác',
      withdrawn: 'Đã rút lại',
    },
    emptyTitle: 'Chưa có báo cáo nào',
    emptyText: 'Bấm chuột phải vào một bài có dấu hiệu gây hại, chọn “Báo cáo bài viết hoặc tin nhắn này”.',
    noneHere: 'Không có báo cáo nào ở mục này.',
    unreadable: 'Chưa mở được hộp gửi',
    reload: 'Thử mở lại',
    kept: (days, wipe) =>
      `Báo cáo đã tới nơi, đã gửi cách khác hoặc đã rút lại được xóa khỏi máy sau ${days} ngày.${wipe ? ' Nội dung được xóa ngay khi báo cáo tới nơi.' : ''}`,
    older: (count) => `Xem các báo cáo cũ hơn (còn ${count})`,
    wiped: 'Nội dung đã được xóa khỏi máy sau khi báo cáo tới nơi.',
    states: {
      draft: 'Đang viết',
      queued: 'Đang chờ gửi',
      sending: 'Đang gửi',
      delivered: 'Đã tới nơi nhận',
      'sent-elsewhere': 'Đã gửi cách khác',
      rejected: 'Nơi nhận trả lại',
      undelivered: 'Chưa gửi được',
      withdrawn: 'Đã rút lại',
    },
    handed: { copy: 'Đã chép', email: 'Đã soạn e-mail', file: 'Đã lưu thành tệp' },
    handedAt: (way, time) => `${way} lúc ${time}`,
    changedSince: 'sau đó đã sửa',
    handoffUnknown: 'Tiện ích không biết đã gửi hay chưa.',
    letterUnknown: 'Thư đã gửi đi chưa?',
    noLetter: 'Không thấy thư?',
    noMailProgram: 'Nếu không có thư nào mở ra: chép nội dung và địa chỉ nhận, rồi dán vào một thư mới.',
    letterCounts: 'Báo cáo chỉ được ghi là đã gửi khi bấm “Đã gửi bằng e-mail”.',
    copyText: 'Chép nội dung',
    copyAddress: 'Chép địa chỉ nhận',
    copiedText: 'Đã chép nội dung.',
    copiedAddress: 'Đã chép địa chỉ nhận.',
    sent: 'Tôi đã gửi',
    sentLetter: 'Đã gửi bằng e-mail',
    notSent: 'Chưa gửi',
    markedSent: 'Đã ghi là đã gửi. Báo cáo không còn ở mục chưa xong.',
    markedNotSent: 'Đã ghi là chưa gửi. Báo cáo vẫn là bản nháp.',
    sentBy: { copy: 'Đã gửi bản chép', email: 'Đã gửi bằng e-mail', file: 'Đã gửi bằng tệp đã lưu' },
    markedAt: (time) => `Đã đánh dấu là đã gửi lúc ${time}. Tiện ích không biết báo cáo đã tới nơi hay chưa.`,
    noCategory: 'Chưa chọn dấu hiệu',
    retryAt: (time) => `Thử lại lúc ${time}`,
    due: 'Sắp gửi',
    attempt: (count) => `Lần thứ ${count}`,
    gaveUp: (days) => `Đã thử ${days} ngày, báo cáo vẫn được giữ`,
    receipt: (time, receipt) => (receipt ? `${time}, biên nhận ${receipt}` : time),
    withdrawnAt: (time, attempts) => (attempts > 0 ? `${time}, sau ${attempts} lần thử gửi` : time),
    mayHave: 'Nơi nhận có thể đã nhận được trước khi rút.',
    refused: (time, error) =>
      `${time}${error?.reason ? `, “${error.reason}”` : error?.status ? `, mã ${error.status}` : ''}`,
    failures: {
      network: 'Không kết nối được tới nơi nhận.',
      timeout: 'Nơi nhận không phản hồi kịp.',
      busy: 'Nơi nhận đang bận.',
      server: 'Nơi nhận đang gặp lỗi.',
      refused: 'Nơi nhận không nhận báo cáo này.',
      permission: 'Trình duyệt chưa được phép gửi tới nơi nhận. Bấm “Gửi ngay” để cho phép.',
      secret: 'Chưa có mã truy cập của nơi nhận này. Nhập mã ở Cài đặt, mục Nơi nhận báo cáo.',
      'secret-unread': 'Máy chưa đọc được mã truy cập đã lưu của nơi nhận này.',
      'web-page':
        'Phản hồi không phải của nơi nhận, có thể là của trang đăng nhập mạng. Báo cáo có thể chưa tới nơi và sẽ được gửi lại.',
      interrupted: 'Lần gửi trước bị ngắt giữa chừng.',
    },
    write: 'Viết tiếp',
    sendNow: 'Gửi ngay',
    withdraw: 'Rút lại',
    takenBack: 'Đã rút lại. Báo cáo không được gửi nữa.',
    retry: 'Thử lại',
    edit: 'Sửa rồi gửi',
    writeAgain: 'Viết lại',
    view: 'Xem',
    more: (what) => `Thêm lựa chọn cho báo cáo ${what}`,
    copy: 'Chép',
    remove: 'Xóa',
    removed: (what) => (what === null ? 'Đã xóa bản nháp.' : `Đã xóa báo cáo “${what}”.`),
    undo: 'Hoàn tác',
    copied: 'Đã chép.',
    savedFile: 'Đã lưu thành tệp.',
    pictureAttached: 'Đã kèm ảnh vào báo cáo.',
    writing: 'Viết báo cáo',
    one: 'Báo cáo',
    notFound: 'Báo cáo này không còn trong hộp gửi.',
    broken: 'Báo cáo này bị hỏng, không hiện được.',
    backToList: 'Hộp gửi',
  },
  en: {
    title: 'Outbox',
    intro:
      'A report that has not reached its recipient stays on this device and can be withdrawn, except a letter that was sent.',
    filters: {
      all: 'All',
      draft: 'Unfinished',
      waiting: 'On the way',
      done: 'Arrived',
      'sent-elsewhere': 'Sent another way',
      withdrawn: 'Withdrawn',
    },
    emptyTitle: 'No reports yet',
    emptyText: 'Right-click a post that shows signs of harm and choose “Report this post or message”.',
    noneHere: 'There is no report here.',
    unreadable: 'The outbox cannot be opened',
    reload: 'Open it again',
    kept: (days, wipe) =>
      `Reports that arrived, were sent another way or were withdrawn are deleted from the device after ${days} ${days === 1 ? 'day' : 'days'}.${wipe ? ' What they said is deleted as soon as they have arrived.' : ''}`,
    older: (count) => `Show older reports (${count} more)`,
    wiped: 'What it said was deleted from the device after the report had arrived.',
    states: {
      draft: 'Being written',
      queued: 'Waiting to be sent',
      sending: 'Being sent',
      delivered: 'Arrived',
      'sent-elsewhere': 'Sent another way',
      rejected: 'Returned by the recipient',
      undelivered: 'Could not be sent',
      withdrawn: 'Withdrawn',
    },
    handed: { copy: 'Copied', email: 'E-mail written', file: 'Saved as a file' },
    handedAt: (way, time) => `${way} at ${time}`,
    changedSince: 'changed after that',
    handoffUnknown: 'The extension cannot know whether it was sent.',
    letterUnknown: 'Has the letter been sent?',
    noLetter: 'No letter there?',
    noMailProgram: 'If no letter opened: copy the text and the address, and paste them into a new letter.',
    letterCounts: 'The report counts as sent only once “Sent by e-mail” is pressed.',
    copyText: 'Copy the text',
    copyAddress: 'Copy the address',
    copiedText: 'The text is copied.',
    copiedAddress: 'The address is copied.',
    sent: 'I have sent it',
    sentLetter: 'Sent by e-mail',
    notSent: 'Not sent',
    markedSent: 'Marked as sent. The report is no longer among the unfinished ones.',
    markedNotSent: 'Marked as not sent. The report is still a draft.',
    sentBy: { copy: 'Sent as copied text', email: 'Sent by e-mail', file: 'Sent as a saved file' },
    markedAt: (time) => `Marked as sent at ${time}. The extension cannot know whether it arrived.`,
    noCategory: 'No sign chosen yet',
    retryAt: (time) => `Tries again at ${time}`,
    due: 'Goes soon',
    attempt: (count) => `Attempt ${count}`,
    gaveUp: (days) => `Tried for ${days} days; the report is kept`,
    receipt: (time, receipt) => (receipt ? `${time}, receipt ${receipt}` : time),
    withdrawnAt: (time, attempts) =>
      attempts > 0 ? `${time}, after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}` : time,
    mayHave: 'The recipient may have got it before.',
    refused: (time, error) =>
      `${time}${error?.reason ? `, “${error.reason}”` : error?.status ? `, code ${error.status}` : ''}`,
    failures: {
      network: 'The recipient cannot be reached.',
      timeout: 'The recipient did not answer in time.',
      busy: 'The recipient is busy.',
      server: 'The recipient has a fault.',
      refused: 'The recipient does not take this report.',
      permission: 'The browser may not send to the recipient yet. Press “Send now” to allow it.',
      secret: 'There is no access code for this recipient yet. Enter it in the settings, under Recipients of reports.',
      'secret-unread': 'The device could not read the access code kept for this recipient.',
      'web-page':
        'The answer is not from the recipient, perhaps the sign-in page of the network. The report may not have arrived and will be sent again.',
      interrupted: 'The last attempt was interrupted.',
    },
    write: 'Go on writing',
    sendNow: 'Send now',
    withdraw: 'Withdraw',
    takenBack: 'Withdrawn. The report is not sent any more.',
    retry: 'Try again',
    edit: 'Edit, then send',
    writeAgain: 'Write again',
    view: 'View',
    more: (what) => `More for the report ${what}`,
    copy: 'Copy',
    remove: 'Delete',
    removed: (what) => (what === null ? 'Deleted the draft.' : `Deleted the report “${what}”.`),
    undo: 'Undo',
    copied: 'Copied.',
    savedFile: 'Saved as a file.',
    pictureAttached: 'The picture is attached to the report.',
    writing: 'Write the report',
    one: 'Report',
    notFound: 'This report is no longer in the outbox.',
    broken: 'This report is damaged and cannot be shown.',
    backToList: 'Outbox',
  },
}
