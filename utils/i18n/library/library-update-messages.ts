import type { Translations } from '../translate.ts'
import { formatCounts, pluralize } from './format-counts.ts'

/** Texts of the settings section on library updates. Dates and times arrive already formatted. */
export interface LibraryUpdateMessages {
  /** Shown when no source is set and no pack is installed. */
  none(checked: string): string
  byOrganisation: string
  unusablePolicy: string
  source: {
    address: string
    key: string
    keyHint: string
    fingerprint: string
    save: string
    changeAsk: string
    changeYes: string
    changeNo: string
    notHttps: string
    isSite: string
    notKey: string
  }
  check: string
  checking(came: number, of: number | undefined): string
  installing: string
  stop: string
  file: string
  fileHint: string
  needKey: string
  inUse: {
    title(publisher: string, sequence: number): string
    published(date: string): string
    expires(date: string): string
    expired(date: string): string
    installed(time: string): string
    holds(documents: number, provisions: number, removed: number): string
    signed(fingerprint: string): string
    otherKey: string
    problem(reason: string): string
  }
  back: string
  wentBack: string
  forget: string
  forgetAsk: string
  forgetYes: string
  forgetNo: string
  forgotten: string
  last(time: string, next: string | undefined): string
}

const formatKilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} KB`

/** Texts of the settings section on library updates, in both languages. */
export const libraryUpdateMessages: Translations<LibraryUpdateMessages> = {
  vi: {
    none: (checked) => `Không dùng cập nhật: thư viện là bản đi kèm tiện ích, kiểm chứng đến ${checked}.`,
    byOrganisation: 'Do cơ quan đặt, không đổi được ở đây.',
    unusablePolicy:
      'Cơ quan có đặt nguồn cập nhật, nhưng địa chỉ hoặc khóa chưa đúng dạng nên không dùng được. Nên báo cho người quản trị.',
    source: {
      address: 'Địa chỉ của gói',
      key: 'Khóa công khai (Ed25519)',
      keyHint: '44 ký tự do nơi công bố gói đưa ra. Chỉ gói ký bằng khóa này mới được cài.',
      fingerprint: 'Mã đối chiếu của khóa',
      save: 'Lưu nguồn cập nhật',
      changeAsk: 'Đổi nguồn cập nhật? Từ nay chỉ cài gói tải từ nguồn mới và ký bằng khóa của nguồn đó.',
      changeYes: 'Đổi nguồn',
      changeNo: 'Giữ nguồn cũ',
      notHttps: 'Địa chỉ cần bắt đầu bằng https://.',
      isSite: 'Đây là trang mà tiện ích kiểm bản nháp, không nhận được gói từ đây.',
      notKey: 'Khóa công khai cần đủ 44 ký tự base64, kết thúc bằng dấu “=”.',
    },
    check: 'Kiểm tra và cập nhật',
    checking: (came, of) =>
      of === undefined
        ? `Đang tải, đã nhận ${formatKilobytes(came)}`
        : `Đang tải ${formatKilobytes(came)} / ${formatKilobytes(of)}`,
    installing: 'Đang kiểm tra chữ ký và từng bản ghi',
    stop: 'Dừng',
    file: 'Chọn tệp gói…',
    fileHint: 'Tệp chọn bằng tay cũng được kiểm tra chữ ký và nội dung như gói tải về.',
    needKey: 'Cần lưu địa chỉ và khóa công khai trước khi cập nhật.',
    inUse: {
      title: (publisher, sequence) => `${publisher}, gói số ${sequence}`,
      published: (date) => `Công bố ${date}`,
      expires: (date) => `dùng đến ${date}`,
      expired: (date) => `Nơi công bố chỉ bảo đảm gói này đến ${date}. Nội dung có thể đã cũ.`,
      installed: (time) => `Cài lúc ${time}`,
      holds: (documents, provisions, removed) =>
        formatCounts(
          [
            [documents, 'văn bản'],
            [provisions, 'điều khoản'],
            [removed, 'điều khoản được bỏ'],
          ],
          'Gói trống',
        ),
      signed: (fingerprint) => `Khóa đã ký: ${fingerprint}`,
      otherKey: 'Gói này được ký bằng khóa khác với khóa đang đặt. Gói mới phải được ký bằng khóa đang đặt.',
      problem: (reason) =>
        `Gói này không còn khớp với bản đi kèm tiện ích nên không được dùng; thư viện là bản đi kèm. ${reason}`,
    },
    back: 'Quay lại bản trước',
    wentBack: 'Đã quay lại bản trước. Gói vừa bỏ sẽ không được cài lại; gói mới hơn vẫn được cài.',
    forget: 'Bỏ cập nhật',
    forgetAsk: 'Bỏ nguồn cập nhật và mọi gói đã cài? Thư viện trở về bản đi kèm tiện ích.',
    forgetYes: 'Bỏ hết',
    forgetNo: 'Giữ lại',
    forgotten: 'Đã bỏ cập nhật. Thư viện là bản đi kèm tiện ích.',
    last: (time, next) =>
      next === undefined
        ? `Lần kiểm tra gần nhất: ${time}.`
        : `Lần kiểm tra gần nhất: ${time}, lần sau khoảng ${next}.`,
  },
  en: {
    none: (checked) => `No updates in use: the library is the one packed with the extension, checked until ${checked}.`,
    byOrganisation: 'Set by the organisation; it cannot be changed here.',
    unusablePolicy:
      'The organisation set a source of updates, but its address or key is not well formed, so it cannot be used. The administrator should know.',
    source: {
      address: 'Address of the pack',
      key: 'Public key (Ed25519)',
      keyHint: '44 characters, given out by the publisher. Only a pack signed with this key is installed.',
      fingerprint: 'Fingerprint of the key',
      save: 'Save the source',
      changeAsk:
        'Change the source of updates? From now on, only packs from the new source, signed with its key, are installed.',
      changeYes: 'Change the source',
      changeNo: 'Keep the old one',
      notHttps: 'The address must start with https://.',
      isSite: 'This is a site where drafts are checked; packs cannot come from here.',
      notKey: 'The public key must be 44 characters of base64 that end with “=”.',
    },
    check: 'Check and update',
    checking: (came, of) =>
      of === undefined
        ? `Loading, ${formatKilobytes(came)} so far`
        : `Loading ${formatKilobytes(came)} / ${formatKilobytes(of)}`,
    installing: 'Checking the signature and every record',
    stop: 'Stop',
    file: 'Choose a pack file…',
    fileHint: 'Signature and content of a chosen file are checked like those of a fetched one.',
    needKey: 'Save the address and the public key before updating.',
    inUse: {
      title: (publisher, sequence) => `${publisher}, pack ${sequence}`,
      published: (date) => `Published ${date}`,
      expires: (date) => `good until ${date}`,
      expired: (date) => `Its publisher vouches for this pack until ${date} only. Its content may be out of date.`,
      installed: (time) => `Installed ${time}`,
      holds: (documents, provisions, removed) =>
        formatCounts(
          [
            [documents, pluralize(documents, 'document', 'documents')],
            [provisions, pluralize(provisions, 'provision', 'provisions')],
            [removed, pluralize(removed, 'provision taken out', 'provisions taken out')],
          ],
          'Empty',
        ),
      signed: (fingerprint) => `Signed by key: ${fingerprint}`,
      otherKey: 'This pack was signed by another key than the one that is set. A new pack must be signed by that one.',
      problem: (reason) =>
        `This pack no longer fits the library packed with the extension and is not in use; the packed library is. ${reason}`,
    },
    back: 'Go back one version',
    wentBack: 'Back to the version before. The pack that was left will not be installed again; a newer one will be.',
    forget: 'Give up updates',
    forgetAsk: 'Take away the source and every installed pack? The library is then the one packed with the extension.',
    forgetYes: 'Take all away',
    forgetNo: 'Keep',
    forgotten: 'Updates were given up. The library is the one packed with the extension.',
    last: (time, next) =>
      next === undefined ? `Last check: ${time}.` : `Last check: ${time}, the next about ${next}.`,
  },
}
