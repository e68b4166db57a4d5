import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Đe dọa, kích động bạo lực',
    about: 'Dọa làm hại, kêu gọi đánh, đốt, đập phá.',
    why: 'Dọa làm hại người khác hoặc kêu gọi đánh, đốt, đập phá trên mạng có thể bị xử phạt, nặng hơn là truy cứu hình sự. Phép kiểm tìm lời dọa trực tiếp, lời kêu gọi và lời dọa ngầm. Không xét cách nói bóng bẩy, thể thao, trò chơi, diệt côn trùng, tin tức, lịch sử và lời kể lại mình bị dọa. Khi bức xúc, có thể gửi phản ánh hoặc đơn tới nơi có thẩm quyền.',
    messages: {
      own: 'Có dấu hiệu dọa làm hại người khác. Nên bỏ cả câu, hoặc viết lại điều mong muốn.',
      call: 'Có dấu hiệu kêu gọi bạo lực. Nên bỏ cả câu này.',
      implied: 'Câu này dễ bị hiểu là lời dọa ngầm. Nên bỏ hoặc nói rõ điều mong muốn.',
    },
  },
  en: {
    title: 'Threats, calls to violence',
    about: 'Threats of harm, calls to beat, burn or smash.',
    why: 'Threatening others or calling on people to beat, burn or smash online can be fined, and in grave cases prosecuted. This check looks for direct threats, calls and veiled threats. It leaves alone figures of speech, sport, games, pest control, news, history and accounts of having been threatened. In anger, a complaint or petition to the competent office is open to everyone.',
    messages: {
      own: 'This may threaten somebody with harm. It is better to drop the whole sentence, or to say what is wanted.',
      call: 'This may call for violence. It is better to drop the whole sentence.',
      implied: 'This is easily read as a veiled threat. It is better to drop it or say plainly what is wanted.',
    },
  },
}
