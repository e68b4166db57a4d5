import type { LastUpdateCheck } from '../../library/packs/last-update-check.ts'
import type { PackRefusal } from '../../library/packs/pack-error.ts'
import type { Translations } from '../translate.ts'

/** How many records of each sort changed. */
export interface ChangeCounts {
  newDocuments: number
  endedDocuments: number
  changedDocuments: number
  goneDocuments: number
  newProvisions: number
  changedProvisions: number
  goneProvisions: number
}

/** The words of updates of the library. Dates and times come in as they are shown. */
export interface LibraryUpdateMessages {
  /** Nothing is set and nothing installed. */
  none(checked: string): string
  byOrganisation: string
  unusablePolicy: string
  source: {
    address: string
    key: string
    keyHint: string
    fingerprint: string
    save: string
    notHttps: string
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
  changes: {
    justNow(summary: string): string
    sinceBundle: string
    sincePrevious: string
    /** "3 văn bản mới, 1 hết hiệu lực, 12 điều khoản đổi". */
    summary(counts: ChangeCounts): string
    list: string
    lists: Record<keyof ChangeCounts, string>
    more(count: number): string
  }
  back: string
  wentBack: string
  forget: string
  forgetAsk: string
  forgetYes: string
  forgetNo: string
  forgotten: string
  last(time: string, next: string | undefined): string
  came: Record<'installed' | 'same', string>
  refused: Record<PackRefusal, string>
  /** Which record and field were wrong. */
  where(record: string, field: string): string
  /** What a refusal leaves as it was. */
  nothingChanged: string
}

/** How a look went, in words: with the place of what was wrong where it has one. */
export function formatUpdateOutcome(
  look: Pick<LastUpdateCheck, 'came' | 'record' | 'field'>,
  messages: LibraryUpdateMessages,
): string {
  if (look.came === 'installed' || look.came === 'same') return messages.came[look.came]
  const place = look.record === undefined ? '' : ` ${messages.where(look.record, look.field ?? '')}`
  return `${messages.refused[look.came]}${place} ${messages.nothingChanged}`
}

const formatKilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} KB`

/** "3 văn bản mới, 1 hết hiệu lực": the parts that are not nought; the first of each kind names it. */
function formatCounts(parts: readonly (readonly [number, string])[], nothing: string): string {
  const said = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`)
  return said.length > 0 ? said.join(', ') : nothing
}

const pluralize = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** The words of updates in both languages. */
export const libraryUpdateMessages: Translations<LibraryUpdateMessages> = {
  vi: {
    none: (checked) => `Không dùng cập nhật: thư viện là bản đi kèm tiện ích, kiểm tra ngày ${checked}.`,
    byOrganisation: 'Do cơ quan đặt, không đổi được ở đây.',
    unusablePolicy:
      'Cơ quan có đặt nguồn cập nhật, nhưng địa chỉ hoặc khóa chưa đúng dạng nên không dùng được. Nên báo cho người quản trị.',
    source: {
      address: 'Địa chỉ của gói',
      key: 'Khóa công khai (Ed25519)',
      keyHint: '44 ký tự do nơi công bố gói đưa ra. Chỉ gói ký bằng khóa này mới được cài.',
      fingerprint: 'Dấu vân tay của khóa',
      save: 'Lưu nguồn cập nhật',
      notHttps: 'Địa chỉ cần bắt đầu bằng https://.',
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
      otherKey: 'Gói này do một khóa khác với khóa đang đặt ký. Gói mới phải được ký bằng khóa đang đặt.',
      problem: (reason) =>
        `Gói này không còn khớp với bản đi kèm tiện ích nên không được dùng; thư viện là bản đi kèm. ${reason}`,
    },
    changes: {
      justNow: (summary) => `Thư viện vừa cập nhật: ${summary}.`,
      sinceBundle: 'So với bản đi kèm tiện ích',
      sincePrevious: 'So với gói trước',
      summary: (n) =>
        formatCounts(
          [
            [n.newDocuments, 'văn bản mới'],
            [n.endedDocuments, 'hết hiệu lực'],
            [n.changedDocuments, 'văn bản đổi'],
            [n.goneDocuments, 'văn bản không còn'],
            [n.newProvisions, 'điều khoản mới'],
            [n.changedProvisions, 'điều khoản đổi'],
            [n.goneProvisions, 'điều khoản được bỏ'],
          ],
          'không có gì khác',
        ),
      list: 'Xem danh sách',
      lists: {
        newDocuments: 'Văn bản mới',
        endedDocuments: 'Hết hiệu lực',
        changedDocuments: 'Văn bản đổi',
        goneDocuments: 'Văn bản không còn',
        newProvisions: 'Điều khoản mới',
        changedProvisions: 'Điều khoản đổi',
        goneProvisions: 'Điều khoản được bỏ',
      },
      more: (count) => `và ${count} mục nữa`,
    },
    back: 'Quay lại bản trước',
    wentBack: 'Đã quay lại bản trước. Gói vừa rời bỏ sẽ không được cài lại; gói mới hơn vẫn được cài.',
    forget: 'Bỏ cập nhật',
    forgetAsk: 'Bỏ nguồn cập nhật và mọi gói đã cài? Thư viện trở về bản đi kèm tiện ích.',
    forgetYes: 'Bỏ hết',
    forgetNo: 'Giữ lại',
    forgotten: 'Đã bỏ cập nhật. Thư viện là bản đi kèm tiện ích.',
    last: (time, next) =>
      next === undefined
        ? `Lần kiểm tra gần nhất: ${time}.`
        : `Lần kiểm tra gần nhất: ${time}, lần sau khoảng ${next}.`,
    came: { installed: 'Đã cài gói mới.', same: 'Đang dùng gói mới nhất.' },
    refused: {
      'not-json': 'Tệp không đọc được thành JSON, có thể bị cắt ngắn.',
      'too-large': 'Tệp lớn hơn 2 MB.',
      'wrong-format': 'Tệp không phải là gói cập nhật, hoặc thuộc một dạng mới hơn.',
      unsigned: 'Gói không có chữ ký.',
      'bad-signature': 'Chữ ký không khớp với nội dung: gói có thể đã bị sửa.',
      'other-key': 'Gói được ký bằng khóa khác với khóa đang đặt.',
      older: 'Gói cũ hơn gói đã từng cài trên máy này.',
      replayed: 'Gói mang số này đã từng được cài trên máy này. Chỉ gói có số lớn hơn mới được cài.',
      expired: 'Gói đã quá hạn do nơi công bố đặt.',
      schema: 'Có bản ghi sai dạng.',
      duplicate: 'Có hai bản ghi trùng mã.',
      'unsafe-text': 'Có chữ chứa ký tự ẩn hoặc gây hiểu nhầm, hoặc dữ liệu có cấu trúc lạ.',
      revived: 'Có văn bản đã hết hiệu lực nhưng gói ghi như còn hiệu lực.',
      'broken-reference': 'Có bản ghi dẫn tới điều không có trong thư viện, hoặc không khớp với nhau.',
      'not-supported': 'Trình duyệt này quá cũ để kiểm tra chữ ký (cần Chromium 137 hoặc Firefox 129 trở lên).',
      'no-space': 'Máy không còn đủ chỗ lưu gói.',
      storage: 'Không đọc hoặc ghi được bộ nhớ của trình duyệt.',
      offline: 'Máy đang không có mạng.',
      'not-allowed': 'Trình duyệt chưa được phép tới địa chỉ này. Bấm “Kiểm tra và cập nhật” để trình duyệt hỏi.',
      unreachable: 'Không nối được tới địa chỉ của gói.',
      timeout: 'Nơi công bố không trả lời kịp.',
      server: 'Nơi công bố báo lỗi, hoặc không có gói ở địa chỉ này.',
      redirected: 'Địa chỉ chuyển sang nơi khác. Gói chỉ được tải từ đúng địa chỉ đã đặt.',
      cancelled: 'Đã dừng.',
      'nothing-before': 'Không có bản nào trước đó.',
    },
    where: (record, field) =>
      [record && `Bản ghi: ${record}`, field && `mục: ${field}`].filter(Boolean).join(', ').concat('.'),
    nothingChanged: 'Thư viện giữ nguyên.',
  },
  en: {
    none: (checked) => `No updates in use: the library is the one packed with the extension, checked on ${checked}.`,
    byOrganisation: 'Set by the organisation; it cannot be changed here.',
    unusablePolicy:
      'The organisation set a source of updates, but its address or key is not well formed, so it cannot be used. The administrator should know.',
    source: {
      address: 'Address of the pack',
      key: 'Public key (Ed25519)',
      keyHint: '44 characters, given out by the publisher. Only a pack signed with this key is installed.',
      fingerprint: 'Fingerprint of the key',
      save: 'Save the source',
      notHttps: 'The address must start with https://.',
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
    changes: {
      justNow: (summary) => `The library was updated just now: ${summary}.`,
      sinceBundle: 'Compared with the library packed with the extension',
      sincePrevious: 'Compared with the pack before',
      summary: (n) =>
        formatCounts(
          [
            [n.newDocuments, pluralize(n.newDocuments, 'new document', 'new documents')],
            [n.endedDocuments, 'no longer in force'],
            [n.changedDocuments, pluralize(n.changedDocuments, 'document changed', 'documents changed')],
            [n.goneDocuments, pluralize(n.goneDocuments, 'document gone', 'documents gone')],
            [n.newProvisions, pluralize(n.newProvisions, 'new provision', 'new provisions')],
            [n.changedProvisions, pluralize(n.changedProvisions, 'provision changed', 'provisions changed')],
            [n.goneProvisions, pluralize(n.goneProvisions, 'provision taken out', 'provisions taken out')],
          ],
          'nothing differs',
        ),
      list: 'Show the list',
      lists: {
        newDocuments: 'New documents',
        endedDocuments: 'No longer in force',
        changedDocuments: 'Documents changed',
        goneDocuments: 'Documents gone',
        newProvisions: 'New provisions',
        changedProvisions: 'Provisions changed',
        goneProvisions: 'Provisions taken out',
      },
      more: (count) => `and ${count} more`,
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
    came: { installed: 'A new pack was installed.', same: 'The newest pack is in use.' },
    refused: {
      'not-json': 'The file cannot be read as JSON; it may have been cut short.',
      'too-large': 'The file is larger than 2 MB.',
      'wrong-format': 'The file is no update pack, or one of a newer format.',
      unsigned: 'The pack is not signed.',
      'bad-signature': 'The signature does not fit the content: the pack may have been altered.',
      'other-key': 'The pack is signed by another key than the one that is set.',
      older: 'The pack is older than one that was installed on this device before.',
      replayed:
        'A pack of this number was installed on this device before. Only one with a higher number is installed.',
      expired: 'The pack is past the date its publisher set.',
      schema: 'A record is not well formed.',
      duplicate: 'Two records have the same id.',
      'unsafe-text': 'A text holds hidden or misleading characters, or the data has a strange structure.',
      revived: 'A document that has ended is recorded as if it were still in force.',
      'broken-reference': 'A record leads to one that is not in the library, or does not agree with it.',
      'not-supported': 'This browser is too old to check signatures (Chromium 137 or Firefox 129 is needed).',
      'no-space': 'The device has no room for the pack.',
      storage: 'The browser’s storage cannot be read or written.',
      offline: 'The device is offline.',
      'not-allowed': 'The browser may not reach this address yet. Press “Check and update” and it will ask.',
      unreachable: 'The address of the pack cannot be reached.',
      timeout: 'The publisher’s server did not answer in time.',
      server: 'The publisher’s server reports an error, or has no pack at this address.',
      redirected: 'The address leads elsewhere. A pack is fetched from the very address that is set.',
      cancelled: 'Stopped.',
      'nothing-before': 'There is no version before this one.',
    },
    where: (record, field) =>
      [record && `Record: ${record}`, field && `field: ${field}`].filter(Boolean).join(', ').concat('.'),
    nothingChanged: 'The library is as it was.',
  },
}
