import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Lập lờ, dẫn dắt dư luận',
    messages: {
      unsaid:
        'Câu này dễ làm người đọc đoán điều không hay về người hoặc tổ chức được nhắc tới. Nên nói rõ điều biết chắc, hoặc bỏ đi.',
      shadow:
        'Câu này có dấu hiệu ám chỉ điều khuất tất mà không nêu việc nào kiểm chứng được. Nên nêu việc cụ thể, hoặc gửi câu hỏi thẳng tới cơ quan có trách nhiệm.',
      loaded:
        'Câu này có dấu hiệu gợi sẵn một câu trả lời không hay về người hoặc tổ chức được nhắc tới. Nên hỏi thẳng điều muốn biết, hoặc đề nghị công khai.',
      sensed:
        'Câu này có thể được đọc như lời bóng gió về một người hoặc tổ chức. Có điều cần nói thì nên nói rõ việc và nguồn.',
    },
  },
  en: {
    title: 'Hints that steer opinion',
    messages: {
      unsaid:
        'This leaves readers to guess something bad about the person or organisation mentioned. Consider saying plainly what is certain, or leaving it out.',
      shadow:
        'This hints at something improper without naming anything that can be checked. Consider naming the matter, or asking the responsible body directly.',
      loaded:
        'This already suggests a bad answer about the person or organisation mentioned. Consider asking plainly, or asking for disclosure.',
      sensed:
        'This sentence may be read as a hint against a person or organisation. If there is something to say, it is better said plainly, with its source.',
    },
  },
}
