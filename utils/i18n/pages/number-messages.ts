import type { NumberProblem } from '../../compose/own-number-store.ts'
import type { Translations } from '../translate.ts'

/** Texts about the telephone numbers that the extension knows. */
interface NumberMessages {
  own: {
    title: string
    about: string
    label: string
    placeholder: string
    added: string
    /** How many numbers are remembered. */
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
    added(number: string): string
    remove: string
    removeNumber(number: string): string
    removed(number: string): string
  }
  add: string
  /** Why a number was not added. */
  problems: Readonly<Record<NumberProblem, string>>
  notRead: string
}

/** Texts about the telephone numbers that the extension knows, in both languages. */
export const numberMessages: Translations<NumberMessages> = {
  vi: {
    own: {
      title: 'Số của tôi',
      about: 'Thêm số của mình ở đây, hoặc bấm “Đây là số của tôi” ở thẻ của số đó khi viết.',
      label: 'Số điện thoại của tôi',
      placeholder: 'Ví dụ 0918 000 000',
      added: 'Đã nhớ số này.',
      count: (count) =>
        count === 0
          ? 'Chưa nhớ số nào.'
          : `Đang nhớ ${count} số, mỗi số chỉ bằng một mã ngắn, không đọc lại được thành số.`,
      clear: 'Xóa các số của tôi',
      cleared: (count) => `Đã xóa ${count} số của tôi.`,
    },
    office: {
      title: 'Số công bố của cơ quan',
      about: 'Số mà cơ quan đã công bố cho người dân gọi. Các số này được lưu nguyên trên máy, vì ai cũng đã biết.',
      empty: 'Chưa có số nào.',
      label: 'Số điện thoại của cơ quan',
      placeholder: 'Ví dụ 0292 3820 000',
      added: (number) => `Đã thêm ${number}.`,
      remove: 'Xóa',
      removeNumber: (number) => `Xóa ${number}`,
      removed: (number) => `Đã xóa ${number}.`,
    },
    add: 'Thêm số',
    problems: {
      'no-number': 'Đây chưa phải một số điện thoại. Số căn cước và số tài khoản không thêm được vào đây.',
      known: 'Số này đã có trong danh sách.',
      full: 'Danh sách đã đầy. Xóa bớt một số rồi thêm lại.',
    },
    notRead: 'Chưa đọc được danh sách số. Có thể tải lại trang này.',
  },
  en: {
    own: {
      title: 'My numbers',
      about: 'A number of one’s own can be added here, or by “This is my number” on its card while writing.',
      label: 'My telephone number',
      placeholder: 'For example 0918 000 000',
      added: 'The number is remembered.',
      count: (count) =>
        count === 0
          ? 'No number is remembered.'
          : `${count} ${count === 1 ? 'number is' : 'numbers are'} remembered, each as a short code that cannot be read back.`,
      clear: 'Remove my numbers',
      cleared: (count) => `Removed ${count} ${count === 1 ? 'number' : 'numbers'}.`,
    },
    office: {
      title: 'Published numbers of the office',
      about:
        'Numbers that the office has published to be called. They are stored in full, because everybody knows them.',
      empty: 'There is no number yet.',
      label: 'Telephone number of the office',
      placeholder: 'For example 0292 3820 000',
      added: (number) => `Added ${number}.`,
      remove: 'Remove',
      removeNumber: (number) => `Remove ${number}`,
      removed: (number) => `Removed ${number}.`,
    },
    add: 'Add number',
    problems: {
      'no-number': 'This is no telephone number yet. Identity and account numbers cannot be added here.',
      known: 'This number is in the list already.',
      full: 'The list is full. One number has to be removed before another is added.',
    },
    notRead: 'The list of numbers could not be read. This page can be loaded again.',
  },
}
