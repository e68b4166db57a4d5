import type { Recipient } from '../../settings/settings-schema.ts'
import type { Translations } from '../translate.ts'
import { recipientKindMessages } from './recipient-kind-messages.ts'

/** Texts of the recipients section of the settings. */
export interface RecipientMessages {
  none: string
  name: string
  namePlaceholder: string
  kind: string
  address: string
  auth: string
  auths: Record<Recipient['auth'], string>
  user: string
  password: string
  token: string
  kept: string
  missing: string
  saveSecret: string
  saveSecretOf(name: string): string
  notKept: string
  secretProblems: Record<'empty' | 'not-token' | 'not-user', string>
  cloudevents: { name: string; about: string }
  /** Below the address in the list: transport and authentication. */
  about(recipient: Recipient): string
  add: string
  /** After a recipient was added: the next step, and the link back to a report. */
  added(name: string): string
  openOutbox: string
  /** Leads back to the report that the user came from, which is kept meanwhile. */
  backToReport: string
  reportKept: string
  remove(name: string): string
  removed(name: string): string
  undo: string
  needName: string
  isEmail: string
  notHttps: string
  isSite: string
  notEmail: string
  same: string
  byOrganisation: string
  /** How many of the organisation's recipients are unusable. */
  unusable(count: number): string
  defaults: { title: string; about: string }
  keeping: { days: string; count(days: number): string; wipe: string }
  test: {
    button: string
    name(recipient: string): string
    /** The text of the test report. */
    text: string
    going: string
    delivered(receipt: string | null): string
    failed(what: string, status: number | undefined, reason: string | undefined): string
    notAllowed: string
    storage: string
    opened: string
  }
}

/** Returns advice for a refused test, or an empty string when the status gives no hint. */
function formatViHint(status: number): string {
  if (status === 401 || status === 403) return ' Nên xem lại mã truy cập và quyền ghi của mã ấy.'
  if (status === 404 || status === 405) return ' Nên xem lại địa chỉ và cách gửi.'
  return ''
}
function formatEnHint(status: number): string {
  if (status === 401 || status === 403) return ' Look at the access code again, and at its right to write.'
  if (status === 404 || status === 405) return ' Look at the address again, and at how it is sent.'
  return ''
}

/** Texts of the recipients section of the settings, in both languages. */
export const recipientMessages: Translations<RecipientMessages> = {
  vi: {
    none: 'Chưa có nơi nhận nào. Báo cáo vẫn soạn, chép và lưu thành tệp được.',
    name: 'Tên nơi nhận',
    namePlaceholder: 'Ví dụ: Tổ tiếp nhận của đơn vị',
    kind: 'Cách gửi',
    address: 'Địa chỉ',
    auth: 'Mã truy cập',
    auths: { none: 'Không cần', bearer: 'Mã (Bearer)', basic: 'Tên và mật khẩu (Basic)' },
    user: 'Tên đăng nhập',
    password: 'Mật khẩu',
    token: 'Mã truy cập',
    kept: 'Đã lưu mã; nhập mã mới để thay.',
    missing: 'Chưa có mã; chưa gửi được đến nơi này.',
    saveSecret: 'Lưu mã',
    saveSecretOf: (name) => `Lưu mã truy cập của ${name}`,
    notKept: 'Không lưu được mã, có thể bộ nhớ trình duyệt đã đầy.',
    secretProblems: {
      empty: 'Nơi nhận này cần mã truy cập.',
      'not-token': 'Mã chỉ gồm chữ không dấu, số và ký hiệu, không có dấu cách.',
      'not-user': 'Tên đăng nhập không có dấu hai chấm; tên và mật khẩu không có ký tự ẩn.',
    },
    cloudevents: {
      name: 'Gói theo chuẩn CloudEvents 1.0',
      about: 'Hàng đợi và phần mềm quy trình nhận được ngay. Bỏ chọn nếu nơi nhận chỉ đọc JSON thường.',
    },
    about: ({ kind, auth, cloudevents }) =>
      [
        recipientKindMessages[kind].vi.short,
        kind === 'post' && (cloudevents ? 'CloudEvents' : 'JSON thường'),
        auth === 'bearer' ? 'có mã' : '',
        auth === 'basic' ? 'có tên và mật khẩu' : '',
      ]
        .filter(Boolean)
        .join(', '),
    add: 'Thêm nơi nhận',
    added: (name) => `Đã thêm “${name}”. Có thể gửi thử ở danh sách phía trên.`,
    openOutbox: 'Mở hộp gửi',
    backToReport: 'Quay lại báo cáo đang viết',
    reportKept: 'Báo cáo đang viết vẫn được giữ nguyên. Nơi nhận thêm ở đây dùng được ngay cho báo cáo ấy.',
    remove: (name) => `Bỏ nơi nhận ${name}`,
    removed: (name) => `Đã bỏ “${name}”.`,
    undo: 'Hoàn tác',
    needName: 'Nên đặt tên để nhận ra nơi nhận này.',
    isEmail: 'Đây là địa chỉ e-mail: nên thêm bằng cách “E-mail” ở trên.',
    notHttps: 'Địa chỉ cần bắt đầu bằng https:// để báo cáo được mã hóa trên đường truyền.',
    isSite: 'Đây là trang mà tiện ích kiểm bản nháp, không phải nơi nhận báo cáo.',
    notEmail: 'Địa chỉ này chưa đúng dạng e-mail, ví dụ ten@coquan.gov.vn.',
    same: 'Địa chỉ này đã có trong danh sách.',
    byOrganisation: 'Do cơ quan đặt, không đổi được ở đây.',
    unusable: (count) =>
      `Cơ quan đặt ${count} nơi nhận không dùng được: thiếu thông tin, trùng mã, hoặc địa chỉ không bắt đầu bằng https://.`,
    defaults: {
      title: 'Nơi nhận theo dấu hiệu',
      about: 'Nơi được chọn sẵn khi viết báo cáo. Trước khi gửi vẫn đổi được.',
    },
    keeping: {
      days: 'Giữ trong hộp gửi các báo cáo đã tới nơi, đã gửi cách khác hoặc đã rút lại',
      count: (days) => `${days} ngày`,
      wipe: 'Xóa nội dung báo cáo (chữ, ảnh, mọi điều đã điền) khỏi máy ngay khi báo cáo tới nơi',
    },
    test: {
      button: 'Gửi thử',
      name: (recipient) => `Gửi thử đến ${recipient}`,
      text: 'Đây là báo cáo thử nơi nhận. Không có bài đăng nào, không cần xử lý.',
      going: 'Đang gửi thử.',
      delivered: (receipt) =>
        receipt ? `Nơi nhận đã nhận báo cáo thử, biên nhận ${receipt}.` : 'Nơi nhận đã nhận báo cáo thử.',
      failed: (what, status, reason) =>
        `${what}${reason ? ` Nơi nhận trả lời: “${reason}”.` : ''}${status === undefined ? '' : ` Mã ${status}.${formatViHint(status)}`}`,
      notAllowed: 'Trình duyệt chưa được phép gửi đến địa chỉ này. Bấm “Gửi thử” lần nữa để cho phép.',
      storage: 'Không đọc được dữ liệu trên máy nên chưa gửi thử được.',
      opened: 'Thư thử mở ra trong chương trình e-mail. Nếu không thấy thư, có thể máy chưa cài chương trình nào.',
    },
  },
  en: {
    none: 'No recipient yet. Reports can still be written, copied and saved as a file.',
    name: 'Name',
    namePlaceholder: 'For example: our unit’s intake desk',
    kind: 'How to send',
    address: 'Address',
    auth: 'Access code',
    auths: { none: 'Not needed', bearer: 'Code (Bearer)', basic: 'Name and password (Basic)' },
    user: 'User name',
    password: 'Password',
    token: 'Access code',
    kept: 'A code is kept; enter another to replace it.',
    missing: 'There is no code; nothing can be sent there yet.',
    saveSecret: 'Keep the code',
    saveSecretOf: (name) => `Keep the access code of ${name}`,
    notKept: 'The code could not be kept; the browser’s storage may be full.',
    secretProblems: {
      empty: 'This recipient needs an access code.',
      'not-token': 'The code has plain letters, digits and signs only, and no spaces.',
      'not-user': 'A user name has no colon; neither name nor password has hidden characters.',
    },
    cloudevents: {
      name: 'Wrap it as a CloudEvent (1.0)',
      about: 'Brokers and workflow engines take it as it is. Untick it where the recipient reads plain JSON only.',
    },
    about: ({ kind, auth, cloudevents }) =>
      [
        recipientKindMessages[kind].en.short,
        kind === 'post' && (cloudevents ? 'CloudEvents' : 'plain JSON'),
        auth === 'bearer' ? 'with a code' : '',
        auth === 'basic' ? 'with name and password' : '',
      ]
        .filter(Boolean)
        .join(', '),
    add: 'Add recipient',
    added: (name) => `Added “${name}”. It can be tried out in the list above.`,
    openOutbox: 'Open the outbox',
    backToReport: 'Back to the report',
    reportKept: 'The report that is being written is kept. A recipient that is added here can be used for it at once.',
    remove: (name) => `Remove recipient ${name}`,
    removed: (name) => `Removed “${name}”.`,
    undo: 'Undo',
    needName: 'A name helps to recognise this recipient.',
    isEmail: 'This is an e-mail address: add it by “E-mail” above.',
    notHttps: 'The address must start with https:// so that the report is encrypted on its way.',
    isSite: 'This is a site where drafts are checked, not a recipient of reports.',
    notEmail: 'This does not look like an e-mail address, such as name@agency.gov.vn.',
    same: 'This address is already in the list.',
    byOrganisation: 'Set by the organisation, and not to be changed here.',
    unusable: (count) =>
      `The organisation set ${count === 1 ? '1 recipient' : `${count} recipients`} that cannot be used: something is missing, an id is used twice, or the address does not start with https://.`,
    defaults: {
      title: 'Recipient by sign',
      about: 'The one chosen at first when a report is written. It can be changed before sending.',
    },
    keeping: {
      days: 'Keep reports that arrived, were sent another way or were withdrawn in the outbox for',
      count: (days) => (days === 1 ? '1 day' : `${days} days`),
      wipe: 'Delete what a report says (words, picture, all that was filled in) from the device as soon as it has arrived',
    },
    test: {
      button: 'Send a test',
      name: (recipient) => `Send a test to ${recipient}`,
      text: 'This report only tries the recipient out. There is no post, and nothing to be done.',
      going: 'Sending a test.',
      delivered: (receipt) =>
        receipt ? `The recipient took the test, receipt ${receipt}.` : 'The recipient took the test.',
      failed: (what, status, reason) =>
        `${what}${reason ? ` It answered: “${reason}”.` : ''}${status === undefined ? '' : ` Code ${status}.${formatEnHint(status)}`}`,
      notAllowed: 'The browser may not send to this address yet. Press “Send a test” again to allow it.',
      storage: 'Data on the device cannot be read, so no test was sent.',
      opened: 'The test letter opens in the mail program. If none opens, this device may have none set.',
    },
  },
}
