import type { Translations } from '../translate.ts'

interface LibraryMessages {
  title: string
  back: string
  backTo: string
  openInPage: string
  /** The groups of documents in use, in display order. */
  groups: Readonly<Record<'laws' | 'decrees' | 'conduct' | 'party', string>>
  history: string
  historyNote: string
  /** Where an entry would be read, while something is searched and none is open. */
  choose: { title: string; text: string }
  /** The same where the search has brought no entry, with the button that shows the texts instead. */
  chooseNothing: { title: string; text: string; action: string }
  /** Above an entry that is shown by itself: the first of those the short answer rests on. */
  firstOfAnswer: string
  missing: { title: string; text: string; action: string }
  /** The source of the records: the bundle or an update. */
  rulesFrom: { packed(date: string): string; updated(publisher: string, date: string): string; set: string }
  rolesAsk: { title: string; text: string; choose: string; later: string }
}

/** Texts of the library page and of the popup tab around the search. */
export const libraryMessages: Translations<LibraryMessages> = {
  vi: {
    title: 'Thư viện quy định',
    back: 'Kết quả tìm',
    backTo: 'Quay lại',
    openInPage: 'Mở trong trang thư viện',
    groups: {
      laws: 'Luật, bộ luật',
      decrees: 'Nghị định, thông tư',
      conduct: 'Quy tắc ứng xử, quyết định',
      party: 'Văn bản của Đảng',
    },
    history: 'Văn bản đã bị thay thế',
    historyNote: 'Chỉ để tra cứu việc cũ.',
    choose: {
      title: 'Chọn một kết quả ở cột bên trái',
      text: 'Điều khoản được chọn sẽ mở ở đây. Xóa chữ trong ô tìm thì danh mục văn bản hiện lại.',
    },
    chooseNothing: {
      title: 'Chưa có gì để mở',
      text: 'Chưa thấy điều khoản nào cho câu này. Có thể tìm lại, hoặc xem danh mục văn bản.',
      action: 'Xem danh mục văn bản',
    },
    firstOfAnswer: 'Điều khoản đầu tiên mà câu trả lời ngắn dựa vào',
    missing: {
      title: 'Không có mục này',
      text: 'Mục này không có trong thư viện, có thể do đường dẫn cũ.',
      action: 'Về đầu thư viện',
    },
    rulesFrom: {
      packed: (date) => `Bản đi kèm tiện ích, kiểm chứng đến ${date}.`,
      updated: (publisher, date) => `Đã cập nhật theo ${publisher}, ngày ${date}`,
      set: 'Cập nhật thư viện',
    },
    rolesAsk: {
      title: 'Đăng bài với vai trò nào?',
      text: 'Chọn vai trò để điều khoản liên quan hiện trước. Lựa chọn chỉ nằm trên máy này.',
      choose: 'Chọn vai trò',
      later: 'Để sau',
    },
  },
  en: {
    title: 'Rules library',
    back: 'Results',
    backTo: 'Back',
    openInPage: 'Open in the library page',
    groups: {
      laws: 'Laws and codes',
      decrees: 'Decrees and circulars',
      conduct: 'Codes of conduct, decisions',
      party: 'Party texts',
    },
    history: 'Replaced texts',
    historyNote: 'For looking up old matters only.',
    choose: {
      title: 'Choose a result on the left',
      text: 'What you choose there opens here. Clear the search field to see the list of texts again.',
    },
    chooseNothing: {
      title: 'Nothing to open',
      text: 'No provision was found for this. Search again, or see the list of texts.',
      action: 'See the list of texts',
    },
    firstOfAnswer: 'The first provision that the short answer rests on',
    missing: {
      title: 'No such entry',
      text: 'The library does not have this entry; the link may be old.',
      action: 'To the start of the library',
    },
    rulesFrom: {
      packed: (date) => `Packed with the extension, checked until ${date}.`,
      updated: (publisher, date) => `Updated by ${publisher} on ${date}`,
      set: 'Updates of the library',
    },
    rolesAsk: {
      title: 'In which role are posts written?',
      text: 'Choose it, and the rules that apply come first. The choice stays on this device.',
      choose: 'Choose roles',
      later: 'Later',
    },
  },
}
