import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Khinh miệt vì vùng miền, dân tộc, tôn giáo, giới, bệnh tật.',
    why: 'Quy tắc ứng xử yêu cầu tôn trọng người khác, và luật cấm kích động chia rẽ, kỳ thị. Phép kiểm tìm lời khinh miệt cả một nhóm người vì quê quán, dân tộc, tôn giáo, giới, khuyết tật, bệnh hay nghề nghiệp. Không xét lời nhắc tới các nhóm ấy một cách bình thường và lời lên tiếng chống kỳ thị.',
  },
  en: {
    about: 'Contempt by region, ethnicity, faith, sex, disability or illness.',
    why: 'The code of conduct asks for respect, and the law forbids stirring up division and contempt. This check looks for contempt for a whole group of people by home region, ethnicity, faith, sex, disability, illness or work. It leaves alone neutral mention of such groups and words that speak up against contempt.',
  },
  fine: [
    {
      text: 'Người miền Trung quanh năm chống bão, thương lắm.',
      because: { vi: 'Nhắc tới một vùng với lòng quý mến.', en: 'A region spoken of with affection.' },
    },
    {
      text: 'Đừng gọi người khuyết tật bằng lời miệt thị.',
      because: { vi: 'Lên tiếng chống kỳ thị.', en: 'Words against contempt.' },
    },
    {
      text: 'Lễ hội của đồng bào Khmer năm nay rất đông vui.',
      because: { vi: 'Nhắc tới một dân tộc bình thường.', en: 'A neutral mention of a people.' },
    },
  ],
  notFine: [
    {
      text: 'Dân Bắc kỳ thì đừng có tin, toàn loại sống hai mặt.',
      better: 'Mùa này hay mất trộm, mọi người khóa cửa cẩn thận.',
    },
    { text: 'Đàn bà thì biết gì mà lãnh đạo.', better: 'Tôi chưa đồng tình với cách lãnh đạo này.' },
    { text: 'Bọn bê đê nhìn phát tởm, cho nghỉ hết đi.', better: 'Chuyện riêng của mỗi người nên được tôn trọng.' },
  ],
}
