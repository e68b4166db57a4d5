import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Kỳ thị, phân biệt',
    messages: {
      contempt: 'Có dấu hiệu khinh miệt cả một nhóm người. Nên bỏ phần quy chung, chỉ nói về việc cụ thể.',
      slur: 'Cách gọi này dễ bị hiểu là khinh miệt một nhóm người. Nên thay bằng tên gọi bình thường.',
      sensed: 'Câu này có dấu hiệu coi thường cả một nhóm người. Nên bỏ phần quy chung, chỉ nói về việc cụ thể.',
    },
  },
  en: {
    title: 'Discrimination',
    messages: {
      contempt:
        'This may show contempt for a whole group of people. It is better to drop the generalisation and keep to what happened.',
      slur: 'This name carries contempt for a group of people. A neutral name is better.',
      sensed:
        'This sentence may look down on a whole group of people. It is better to drop the generalisation and keep to what happened.',
    },
  },
}
