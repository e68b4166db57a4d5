import type { Translations } from '../translate.ts'

/** Texts about the telephone numbers that the extension knows. */
interface NumberMessages {
  own: {
    title: string
    /** How many numbers are remembered; says where they come from when there is none. */
    count(count: number): string
    clear: string
    cleared(count: number): string
  }
  office: {
    title: string
    about: string
    empty: string
    label: string
    placeholder: string
    add: string
    added(number: string): string
    remove: string
    removeNumber(number: string): string
    removed(number: string): string
    /** Why a number was not added. */
    problems: Readonly<Record<'no-number' | 'known' | 'full', string>>
  }
  notRead: string
}

/** Texts about the telephone numbers that the extension knows, in both languages. */
export const numberMessages: Translations<NumberMessages> = {
  vi: {
    own: {
      title: 'Số của tôi',
      count: (count) =>
        count === 0
          ? 'Chưa nhớ số nào. Khi số của mình bị nhắc trong lúc viết, bấm “Đây là số của tôi” ở thẻ của số đó.'
          : `Đang nhớ ${count} số, mỗi số chỉ bằng một mã ngắn, không đọc lại được thành số.`,
      clear: 'Xóa các số của tôi',
      cleared: (count) => `Đã xóa ${count} số của tôi.`,
    },
    office: {
      title: 'Số công bố của cơ quan',
      about: 'Số mà cơ quan đã công bố cho người dân gọi. Các số này được lưu nguyên trên máy, vì ai cũng đã biết.',
      empty: 'Chưa có số nào.',
      label: 'Số điện thoại',
      placeholder: 'Ví dụ 0292 3820 000',
      add: 'Thêm số',
      added: (number) => `Đã thêm ${number}.`,
      remove: 'Xóa',
      removeNumber: (number) => `Xóa ${number}`,
      removed: (number) => `Đã xóa ${number}.`,
      problems: {
        'no-number': 'Đây chưa phải một số điện thoại. Số căn cước và số tài khoản không thêm được vào đây.',
        known: 'Số này đã có trong danh sách.',
        full: 'Danh sách đã đủ 50 số. Xóa bớt một số rồi thêm lại.',
      },
    },
    notRead: 'Chưa đọc được danh sách số. Có thể tải lại trang này.',
  },
  en: {
    own: {
      title: 'My numbers',
      count: (count) =>
        count === 0
          ? 'No number is remembered. When a number of one’s own is mentioned while writing, its card has “This is my number”.'
          : `${count} ${count === 1 ? 'number is' : 'numbers are'} remembered, each as a short code that cannot be read back.`,
      clear: 'Remove my numbers',
      cleared: (count) => `Removed ${count} ${count === 1 ? 'number' : 'numbers'}.`,
    },
    office: {
      title: 'Published numbers of the office',
      about:
        'Numbers that the office has published to be called. They are stored in full, because everybody knows them.',
      empty: 'There is no number yet.',
      label: 'Telephone number',
      placeholder: 'For example 0292 3820 000',
      add: 'Add number',
      added: (number) => `Added ${number}.`,
      remove: 'Remove',
      removeNumber: (number) => `Remove ${number}`,
      removed: (number) => `Removed ${number}.`,
      problems: {
        'no-number': 'This is no telephone number yet. Identity and account numbers cannot be added here.',
        known: 'This number is in the list already.',
        full: 'The list has its 50 numbers. One has to be removed before another is added.',
      },
    },
    notRead: 'The list of numbers could not be read. This page can be loaded again.',
  },
}
