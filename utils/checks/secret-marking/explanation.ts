import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Dấu độ mật, tài liệu mật, chuyện trong cuộc họp kín.',
    why: 'Pháp luật về bảo vệ bí mật nhà nước cấm làm lộ, sao chụp, trao đổi trái phép thông tin mang độ mật, kể cả trong nhóm riêng. Phép kiểm tìm dấu độ mật, lời cho biết điều đang chia sẻ là mật, nơi đóng quân kèm quân số hay giờ tuần tra, và người báo tin bị nêu ra. Không xét mật ong, mật khẩu, tin tức và lời nhắc giữ bí mật.',
  },
  en: {
    about: 'Secrecy grades, secret papers, what was said in a closed meeting.',
    why: 'The law on state secrets forbids disclosing, copying or exchanging graded information without permission, in private groups too. This check looks for secrecy grades, for words saying that what is shared is secret, for a post of soldiers told with its strength or patrols, and for informants who are named. It leaves alone everyday words, news, and reminders to keep secrets.',
  },
  fine: [
    {
      text: 'Cơ quan nhắc mọi người không chụp, gửi tài liệu có độ mật qua mạng xã hội.',
      because: { vi: 'Lời nhắc giữ bí mật.', en: 'A reminder to keep secrets.' },
    },
    {
      text: 'Mật ong rừng năm nay được mùa, ai cần thì ghé chợ phiên.',
      because: { vi: '“Mật” ở đây là mật ong.', en: '“Mật” here is honey.' },
    },
    {
      text: 'Quốc hội thông qua Luật Bảo vệ bí mật nhà nước, có hiệu lực từ 01/03/2026.',
      because: { vi: 'Tin về luật, không phải nội dung mật.', en: 'News about the law, nothing secret in it.' },
    },
  ],
  notFine: [
    {
      text: 'Gửi mọi người bản chụp tài liệu đóng dấu TỐI MẬT, xem xong xóa giúp.',
      better: 'Tài liệu này không gửi qua mạng được, ai cần thì liên hệ văn thư.',
    },
    {
      text: 'Kể nhỏ thôi nhé, cuộc họp kín của ban chỉ huy tối qua đã chọn xong điểm đóng quân.',
      better: 'Việc này chưa trao đổi ở đây được.',
    },
    {
      text: 'Báo cáo này thuộc độ Mật, tôi gửi trang đầu, trang sau tối gửi tiếp.',
      better: 'Báo cáo này phải xem tại cơ quan.',
    },
  ],
}
