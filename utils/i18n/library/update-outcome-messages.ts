import type { LastUpdateCheck } from '../../library/packs/last-update-check.ts'
import type { PackRefusal } from '../../library/packs/pack-error.ts'
import type { Translations } from '../translate.ts'

/** Texts on the outcome of an update check. */
export interface UpdateOutcomeMessages {
  came: Record<'installed' | 'same', string>
  refused: Record<PackRefusal, string>
  /** The invalid record and field. */
  where(record: string, field: string): string
  /** Says that a refused pack changes no record. */
  nothingChanged: string
}

/** Formats the outcome of an update check, with the invalid record and field if known. */
export function formatUpdateOutcome(
  look: Pick<LastUpdateCheck, 'came' | 'record' | 'field'>,
  messages: UpdateOutcomeMessages,
): string {
  if (look.came === 'installed' || look.came === 'same') return messages.came[look.came]
  const place = look.record === undefined ? '' : ` ${messages.where(look.record, look.field ?? '')}`
  return `${messages.refused[look.came]}${place} ${messages.nothingChanged}`
}

/** Texts on the outcome of an update check, in both languages. */
export const updateOutcomeMessages: Translations<UpdateOutcomeMessages> = {
  vi: {
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
      unreachable: 'Không kết nối được tới địa chỉ của gói.',
      timeout: 'Nơi công bố không phản hồi kịp.',
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
