import type { Check } from '../check.ts'

/** What people read about the check. */
export const words: Check['words'] = {
  vi: {
    title: 'Lập lờ, dẫn dắt dư luận',
    about: 'Ám chỉ mà không nói điều gì kiểm được.',
    why: 'Không văn bản nào trong thư viện cấm nói bóng gió bằng tên gọi ấy; lời ám chỉ nhắm vào một người hay tổ chức chỉ có thể bị hiểu thành xuyên tạc, xúc phạm mà Luật An ninh mạng nói tới. Vì vậy đây chỉ là gợi ý: nói thẳng điều biết chắc thì dễ được nghe hơn. Câu hỏi thẳng gửi cơ quan, lời phê bình rõ ràng, tự giễu mình và văn chương thì không nhắc.',
    messages: {
      unsaid:
        'Câu này để người đọc tự đoán điều không hay về người hoặc tổ chức được nhắc tới. Nên nói rõ điều biết chắc, hoặc bỏ đi.',
      shadow:
        'Câu này ám chỉ có điều khuất tất mà không nêu việc gì kiểm được. Nên nêu việc cụ thể, hoặc gửi câu hỏi thẳng tới cơ quan có trách nhiệm.',
      loaded:
        'Câu hỏi này đã ngầm chứa câu trả lời về người hoặc tổ chức được nhắc tới. Nên hỏi thẳng điều muốn biết, hoặc đề nghị công khai.',
    },
  },
  en: {
    title: 'Hints that steer opinion',
    about: 'Hints at something without saying anything that can be checked.',
    why: 'No text in the library bans insinuation by that name; a hint aimed at a person or organisation may only be read as the distortion or insult the Law on Cybersecurity speaks of. So this is a suggestion: saying plainly what is certain is heard better. Direct questions to an agency, plain criticism, irony about oneself and literature are left alone.',
    messages: {
      unsaid:
        'This leaves readers to guess something bad about the person or organisation mentioned. Consider saying plainly what is certain, or leaving it out.',
      shadow:
        'This hints at something improper without naming anything that can be checked. Consider naming the matter, or asking the responsible body directly.',
      loaded:
        'This question already holds its answer about the person or organisation mentioned. Consider asking plainly, or asking for disclosure.',
    },
  },
}
