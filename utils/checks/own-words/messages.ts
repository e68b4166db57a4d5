import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages of findings on words of a list. The lists are somebody's own: no provision is cited. */
export const ownWordMessages: BilingualMessages = {
  vi: {
    title: 'Từ trong danh sách',
    messages: {
      own: 'Từ này có trong danh sách từ cần nhắc, do người dùng máy này đặt.',
      agency: 'Từ này có trong danh sách từ cần nhắc, do cơ quan đặt.',
    },
  },
  en: {
    title: 'A listed word',
    messages: {
      own: 'This is on the list of words to point out that the user of this device has made.',
      agency: 'This is on the list of words to point out that the organisation has set.',
    },
  },
}
