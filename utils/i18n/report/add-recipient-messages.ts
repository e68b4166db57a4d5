import type { AddressProblem } from '../../settings/recipient-address.ts'
import type { SetupFileProblem } from '../../settings/setup-file.ts'
import type { Translations } from '../translate.ts'

/** The simple ways to add a recipient. */
export type AddRecipientWay = 'email' | 'file'

/** Texts of the ways to add a recipient. */
export interface AddRecipientMessages {
  title: string
  about: string
  ways: Record<AddRecipientWay, { name: string; about: string }>
  email: { address: string; name: string; hint: string; save: string; isWeb: string }
  advanced: { name: string; about: string }
  file: {
    about: string
    choose: string
    other: string
    problems: Record<SetupFileProblem | 'unread', string>
    /** Above the list of what the file sets. */
    sets(file: string): string
    unit: string
    recipients: string
    code: string
    /** Below the code: what it is compared with. */
    compare: string
    refused: Record<AddressProblem | 'same', string>
    /** That the file changes no other settings. */
    rest: string
    use(count: number): string
    noneUsable: string
    cancel: string
    added(count: number, unit: string): string
  }
}

/** Texts of the ways to add a recipient, in both languages. */
export const addRecipientMessages: Translations<AddRecipientMessages> = {
  vi: {
    title: 'Thêm nơi nhận',
    about: 'Báo cáo chỉ được gửi khi bấm gửi. Nên chọn theo hướng dẫn của đơn vị; chưa rõ thì e-mail là đủ.',
    ways: {
      email: { name: 'E-mail', about: 'Chỉ cần một địa chỉ' },
      file: { name: 'Tệp cài đặt của đơn vị', about: 'Do đơn vị cung cấp, đuôi .json' },
    },
    email: {
      address: 'Địa chỉ e-mail',
      name: 'Tên nơi nhận',
      hint: 'Khi gửi, chương trình e-mail mở ra với thư điền sẵn; người gửi xem lại rồi gửi từ hộp thư của mình.',
      save: 'Lưu nơi nhận',
      isWeb: 'Đây là địa chỉ trang web, không phải e-mail. Địa chỉ nhận trực tiếp đặt ở phần “Nâng cao”.',
    },
    advanced: { name: 'Nâng cao', about: 'cho người phụ trách kỹ thuật: POST, CouchDB, mã truy cập, CloudEvents' },
    file: {
      about:
        'Tệp do người phụ trách công nghệ thông tin của đơn vị cung cấp. Nội dung tệp hiện ra để xem trước, chưa thêm gì.',
      choose: 'Chọn tệp cài đặt',
      other: 'Chọn tệp khác',
      problems: {
        'too-large': 'Tệp quá lớn, không phải tệp cài đặt.',
        'no-json': 'Tệp này không phải JSON đúng dạng. Có thể tệp bị hỏng khi chuyển; nên xin lại tệp.',
        newer: 'Tệp này dành cho bản mới hơn của tiện ích.',
        'no-setup': 'Tệp này không phải tệp cài đặt, hoặc có mục sai. Nên báo lại người cung cấp tệp.',
        unread: 'Không đọc được tệp.',
      },
      sets: (file) => `Tệp “${file}” sẽ thêm`,
      unit: 'Đơn vị ghi trong tệp',
      recipients: 'Nơi nhận',
      code: 'Mã đối chiếu',
      compare: 'Nên so với mã in trên công văn hoặc hỏi người cung cấp tệp: tệp không tự chứng minh là của ai.',
      refused: {
        'not-https': 'Không dùng được: địa chỉ không bắt đầu bằng https://.',
        'not-email': 'Không dùng được: chưa đúng dạng e-mail.',
        site: 'Không dùng được: đây là trang mà tiện ích kiểm bản nháp.',
        same: 'Địa chỉ này đã có trong danh sách.',
      },
      rest: 'Không đổi gì khác.',
      use: (count) => (count === 1 ? 'Thêm nơi nhận này' : `Thêm ${count} nơi nhận này`),
      noneUsable: 'Tệp không có nơi nhận nào để thêm.',
      cancel: 'Không thêm',
      added: (count, unit) => `Đã thêm ${count} nơi nhận từ tệp của “${unit}”. Có thể gửi thử ở danh sách phía trên.`,
    },
  },
  en: {
    title: 'Add a recipient',
    about: 'A report goes only when send is pressed. Use the way the unit asked for; if unsure, e-mail is enough.',
    ways: {
      email: { name: 'E-mail', about: 'Only an address is needed' },
      file: { name: "The unit's set-up file", about: 'Handed out by the unit, ending in .json' },
    },
    email: {
      address: 'E-mail address',
      name: 'Name',
      hint: 'On sending, the mail program opens with a letter filled in. It goes from the mailbox of its sender, who can read it before.',
      save: 'Save the recipient',
      isWeb: 'This is a web address and no e-mail. An address that takes reports directly is set under “Advanced”.',
    },
    advanced: { name: 'Advanced', about: 'for technical staff: POST, CouchDB, access codes, CloudEvents' },
    file: {
      about: 'A file that the IT officer of the unit hands out. What is in it is shown first; nothing is set yet.',
      choose: 'Choose a set-up file',
      other: 'Choose another file',
      problems: {
        'too-large': 'The file is too large to be a set-up file.',
        'no-json': 'This file is no proper JSON. It may have been damaged on its way; ask for it again.',
        newer: 'This file is for a newer version of the extension.',
        'no-setup': 'This file is no set-up file, or an entry in it is wrong. Tell who handed it out.',
        unread: 'The file cannot be read.',
      },
      sets: (file) => `The file “${file}” would set`,
      unit: 'Unit named in the file',
      recipients: 'Recipients',
      code: 'Code to compare',
      compare:
        'Compare it with the code printed in the letter, or ask who handed the file out: it does not prove whose it is.',
      refused: {
        'not-https': 'Cannot be used: the address does not start with https://.',
        'not-email': 'Cannot be used: it does not look like an e-mail address.',
        site: 'Cannot be used: this is a site where drafts are checked.',
        same: 'This address is already in the list.',
      },
      rest: 'It changes nothing else.',
      use: (count) => (count === 1 ? 'Add this recipient' : `Add these ${count} recipients`),
      noneUsable: 'The file has no recipient to add.',
      cancel: 'Cancel',
      added: (count, unit) =>
        `Added ${count === 1 ? '1 recipient' : `${count} recipients`} from the file of “${unit}”. They can be tried out in the list above.`,
    },
  },
}
