import type { Recipient } from '../../settings/settings-schema.ts'
import type { Translations } from '../translate.ts'

/** Texts of one way to send reports. */
interface RecipientKindMessages {
  /** In the form for a new recipient. */
  name: string
  /** Below the address in that form. */
  hint: string
  /** In the list of recipients. */
  short: string
}

/** Texts of every way to send reports, in both languages. */
export const recipientKindMessages: Readonly<Record<Recipient['kind'], Translations<RecipientKindMessages>>> = {
  post: {
    vi: {
      name: 'Gửi thẳng (POST)',
      hint: 'Phần mềm tiếp nhận ở địa chỉ này nhận từng báo cáo.',
      short: 'Gửi thẳng',
    },
    en: {
      name: 'Directly (POST)',
      hint: 'The intake program at this address takes each report.',
      short: 'Directly',
    },
  },
  put: {
    vi: {
      name: 'Lưu vào kho (PUT): CouchDB, WebDAV',
      hint: 'Mỗi báo cáo được lưu ở địa chỉ này, tên là mã báo cáo.',
      short: 'Lưu vào kho',
    },
    en: {
      name: 'Into a store (PUT): CouchDB, WebDAV',
      hint: 'Each report lies below this address, under its own number.',
      short: 'Into a store',
    },
  },
  email: {
    vi: {
      name: 'Soạn e-mail',
      hint: 'Thư được soạn trong chương trình e-mail; người gửi tự bấm gửi.',
      short: 'Soạn e-mail',
    },
    en: {
      name: 'Write an e-mail',
      hint: 'The letter is written in the mail program; its sender presses send.',
      short: 'By e-mail',
    },
  },
}
