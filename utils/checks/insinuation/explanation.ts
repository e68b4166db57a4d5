import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Ám chỉ mà không nói điều gì kiểm được.',
    why: 'Trong thư viện không có văn bản nào cấm riêng việc nói bóng gió; lời ám chỉ nhắm vào một người hay tổ chức chỉ có thể bị hiểu là xuyên tạc, xúc phạm, điều Luật An ninh mạng có nêu. Vì vậy đây chỉ là gợi ý: nói thẳng điều biết chắc thì dễ được nghe hơn. Câu hỏi thẳng gửi cơ quan, lời phê bình rõ ràng, tự giễu mình và văn chương thì không nhắc.',
  },
  en: {
    about: 'Hints at something without saying anything that can be checked.',
    why: 'No text in the library bans insinuation by that name; a hint aimed at a person or organisation may only be read as the distortion or insult the Law on Cybersecurity speaks of. So this is a suggestion: saying plainly what is certain is heard better. Direct questions to an agency, plain criticism, irony about oneself and literature are left alone.',
  },
  fine: [
    {
      text: 'Vì sao gói thầu này chỉ có một nhà thầu tham dự? Đề nghị xã trả lời.',
      because: { vi: 'Hỏi thẳng cơ quan.', en: 'A direct question to an agency.' },
    },
    {
      text: 'Tôi không đồng ý với quyết định này vì ba lý do sau.',
      because: { vi: 'Phê bình nói rõ lý do.', en: 'Criticism with its reasons.' },
    },
    {
      text: 'Mình già rồi, chắc ai cũng biết vì sao hay quên.',
      because: { vi: 'Tự giễu mình.', en: 'Irony about oneself.' },
    },
  ],
  notFine: [
    {
      text: 'Ông phó đó lên nhanh vậy, không nói thì ai cũng biết vì sao.',
      better: 'Đề nghị công khai quy trình bổ nhiệm.',
    },
    { text: 'Công ty ấy trúng thầu mãi, chắc có ai chống lưng.', better: 'Đề nghị công khai kết quả chấm thầu.' },
    {
      text: 'Có gì đó sai sai ở cái ông trưởng phòng này, để rồi xem.',
      better: 'Hồ sơ này thiếu hai chữ ký, đề nghị kiểm tra.',
    },
  ],
}
