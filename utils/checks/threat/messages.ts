import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Đe dọa, kích động bạo lực',
    messages: {
      own: 'Có dấu hiệu dọa làm hại người khác. Nên bỏ lời dọa, chỉ nói điều mong muốn.',
      call: 'Có dấu hiệu kêu gọi bạo lực. Nên bỏ lời kêu gọi ấy, chỉ nói điều mong muốn.',
      wish: 'Câu này mong người khác gặp điều dữ. Nên bỏ, hoặc nói rõ việc không đồng tình.',
      implied: 'Câu này dễ bị hiểu là lời dọa. Nên bỏ hoặc nói rõ điều mong muốn.',
      sensed:
        'Câu này có dấu hiệu đe dọa hoặc kêu gọi gây hại. Nên bỏ câu này; có tranh chấp thì nhờ cơ quan có thẩm quyền giải quyết.',
    },
    kinds: {
      joking: 'Lời dọa như đùa',
      wish: 'Lời mong người khác chết',
    },
  },
  en: {
    title: 'Threats, calls to violence',
    messages: {
      own: 'This may threaten somebody with harm. It is better to drop the threat, and say only what is wanted.',
      call: 'This may call for violence. It is better to drop the call, and say what is wanted without harm to anybody.',
      wish: 'This wishes death or harm on somebody. It is better to drop it, or to say what is objected to.',
      implied: 'This is easily read as a threat. It is better to drop it or say plainly what is wanted.',
      sensed:
        'This sentence may be read as a threat or a call to do harm. It is better left out; a dispute belongs before the authorities.',
    },
    kinds: {
      joking: 'Threats that may be banter',
      wish: 'Wishes of death',
    },
  },
}
