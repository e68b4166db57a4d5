import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Lời đăng cá nhân dễ bị hiểu là tiếng nói của cơ quan.',
    why: 'Nghị định về phát ngôn và cung cấp thông tin cho báo chí giao việc này cho người đứng đầu, người phát ngôn hoặc người được ủy quyền. Tài khoản chính thức của cơ quan phải được công bố. Bài trên trang cá nhân không phải lời phát ngôn với báo chí; phép kiểm chỉ nhắc khi câu chữ dễ bị hiểu là cơ quan đang nói. Việc thường ngày (giờ làm, lịch, cúp điện, nghỉ học) chỉ là gợi ý. Chia sẻ thông báo có nguồn, nói nơi mình làm việc, lời chúc, cảm ơn, mời dự và ý kiến ghi rõ là cá nhân thì không nhắc.',
  },
  en: {
    about: 'A personal post that may be taken for the agency’s voice.',
    why: 'The decree on official statements leaves them to the head of the agency, its spokesperson or someone authorised, and the agency’s own accounts must be announced. A post on a personal page is not a statement to the press; this check only points out wording that may be taken for the agency’s voice. Everyday matters (hours, schedules, power cuts, school holidays) are a note. Sharing a notice with its source, saying where one works, wishes, thanks and invitations, and views marked as personal are left alone.',
  },
  fine: [
    {
      text: 'Theo thông báo trên trang của UBND xã, mai cúp nước từ 8 giờ.',
      because: { vi: 'Chia sẻ thông báo có nguồn.', en: 'An agency’s notice with its source.' },
    },
    {
      text: 'Mình làm ở phòng Tư pháp, ý kiến sau là của cá nhân mình.',
      because: { vi: 'Ghi rõ là ý kiến cá nhân.', en: 'Marked as a personal view.' },
    },
    {
      text: 'Cơ quan tôi năm nay trồng được 200 cây.',
      because: { vi: 'Kể chuyện nơi mình làm.', en: 'Telling of one’s workplace.' },
    },
  ],
  notFine: [
    {
      text: 'Thay mặt UBND xã, tôi thông báo từ mai chợ tạm dừng hoạt động.',
      better: 'Việc chợ tạm dừng, mọi người xem thông báo trên trang của UBND xã.',
    },
    {
      text: 'Cơ quan chúng tôi chính thức khẳng định không có việc thu thêm phí.',
      better: 'Theo tôi biết thì không thu thêm phí, thông báo chính thức xem ở trang của cơ quan.',
    },
    {
      text: 'Đại diện Sở, tôi xin trả lời bà con như sau.',
      better: 'Ý kiến cá nhân tôi như sau, câu trả lời chính thức bà con chờ văn bản của Sở.',
    },
  ],
}
