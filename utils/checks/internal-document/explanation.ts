import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Công văn, biên bản, kế hoạch chưa công bố.',
    why: 'Đưa lên mạng trái phép thông tin thuộc bí mật công tác là điều pháp luật không cho phép. Phép kiểm tìm số hiệu văn bản hành chính, tên tệp giống văn bản, dấu lưu hành nội bộ, cách vào hệ thống của cơ quan và lời cho biết điều chưa công bố đang được chuyển đi. Dẫn số hiệu luật, nghị định, văn bản đã công khai, đã nhận hay làm theo một công văn, hỏi xin văn bản, từ chối cho xem, hỏi sao chưa công bố thì không nhắc.',
  },
  en: {
    about: 'Dispatches, minutes, plans not yet made public.',
    why: 'The law does not allow putting work secrets on the network without permission. This check looks for numbers of administrative papers, file names that look like one, circulation marks, ways into a system of an office, and words saying that something not yet public is being passed on. Citing a law, a decree or a published paper by its number, having received or followed a paper, asking a colleague for one, refusing to show one, and asking why it is not published are left alone.',
  },
  fine: [
    {
      text: 'Theo Nghị định 330/2026/NĐ-CP, mức phạt đã thay đổi.',
      because: { vi: 'Nghị định đã công bố.', en: 'A decree that has been published.' },
    },
    {
      text: 'Thông báo lịch tiêm chủng đã đăng trên cổng thông tin của xã.',
      because: { vi: 'Thông báo dành cho người dân.', en: 'A notice meant for the public.' },
    },
    {
      text: 'Chiều nay phòng họp giao ban, ai đi công tác thì báo trước.',
      because: {
        vi: 'Nhắc lịch họp, không kể nội dung giấy tờ.',
        en: 'A reminder of a meeting; it passes no paper on.',
      },
    },
  ],
  notFine: [
    {
      text: 'Gửi cả nhóm công văn 418-CV/HU chụp vội, đọc rồi đừng đưa ra ngoài.',
      better: 'Huyện đã có chủ trương, khi nào công bố sẽ chia sẻ đường dẫn chính thức.',
    },
    {
      text: 'Gửi mọi người dự thảo phương án nhân sự chưa công bố, có tên từng người.',
      better: 'Phương án nhân sự đang làm, khi công bố mọi người sẽ biết.',
    },
    {
      text: 'Tài liệu lưu hành nội bộ nhưng tôi cứ đăng cho bà con đọc.',
      better: 'Nội dung nào đã công khai sẽ được đăng trên cổng thông tin.',
    },
  ],
}
