import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Dọa làm hại, kêu gọi đánh, đốt, đập phá.',
    why: 'Dọa làm hại người khác hoặc kêu gọi đánh, đốt, đập phá trên mạng có thể bị xử phạt, nặng hơn là bị truy cứu trách nhiệm hình sự. Phép kiểm tìm lời dọa trực tiếp, lời kêu gọi và lời dọa ngầm. Không xét cách nói bóng bẩy, lời cầu nguyện, thể thao, trò chơi, diệt côn trùng, tin tức, lịch sử và lời kể lại mình bị dọa. Khi bức xúc, có thể gửi phản ánh hoặc đơn tới nơi có thẩm quyền.',
  },
  en: {
    about: 'Threats of harm, calls to beat, burn or smash.',
    why: 'Threatening others or calling on people to beat, burn or smash online can be fined, and in grave cases prosecuted. This check looks for direct threats, calls and veiled threats. It leaves alone figures of speech, prayers, sport, games, pest control, news, history and accounts of having been threatened. In anger, a complaint or petition to the competent office is open to everyone.',
  },
  fine: [
    {
      text: 'Cười chết mất, ông ấy kể chuyện duyên thật.',
      because: { vi: 'Cách nói quen miệng.', en: 'A figure of speech.' },
    },
    { text: 'Đội mình đánh bại đội bạn 3-1.', because: { vi: 'Chuyện thể thao.', en: 'Sport.' } },
    {
      text: 'Tôi sẽ gửi đơn khiếu nại lên huyện.',
      because: { vi: 'Dùng quyền khiếu nại, không phải đe dọa.', en: 'A lawful complaint is no threat.' },
    },
  ],
  notFine: [
    { text: 'Mày liệu hồn, tao biết nhà mày rồi đó.', better: 'Việc này tôi sẽ phản ánh lên cơ quan có thẩm quyền.' },
    { text: 'Anh em kéo đến đập nát nhà nó cho biết mặt.', better: 'Bà con cùng ký đơn đề nghị giải quyết.' },
    { text: 'Còn léng phéng tao đánh gãy chân.', better: 'Đề nghị không đến đây nữa, nếu cần tôi sẽ báo công an.' },
  ],
}
