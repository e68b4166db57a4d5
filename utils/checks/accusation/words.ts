import type { Check } from '../check.ts'

/** What people read about the check. */
export const words: Check['words'] = {
  vi: {
    title: 'Cáo buộc chưa có căn cứ',
    about: 'Nói chắc ai đó phạm tội mà chưa có nguồn chính thức.',
    why: 'Nói sai sự thật xâm phạm danh dự, uy tín của người khác là điều Luật An ninh mạng cấm; người bị nêu tên có thể yêu cầu gỡ, xin lỗi, bồi thường. Phép kiểm này tìm chỗ nêu như sự thật rằng một người hay tổ chức cụ thể đã phạm tội, tham nhũng, lừa đảo mà chưa kèm nguồn. Bản án, kết luận thanh tra có nguồn, đơn đề nghị xác minh, phê bình và lời kể việc của chính mình thì không nhắc.',
    messages: {
      accusation:
        'Có dấu hiệu nói chắc rằng một người hoặc tổ chức cụ thể đã phạm pháp. Nên thêm nguồn chính thức, hoặc viết thành lời đề nghị cơ quan có thẩm quyền xác minh.',
    },
  },
  en: {
    title: 'Accusation without grounds',
    about: 'States that someone committed a crime, with no official source.',
    why: 'The Law on Cybersecurity bans untruths that harm another person’s honour or reputation, and the one named may ask for removal, an apology and damages. This check looks for places that state as fact that a person or organisation readers can identify committed a crime, corruption or fraud, with no source. Verdicts and inspection results with their source, requests to verify, criticism and accounts of one’s own case are left alone.',
    messages: {
      accusation:
        'This sentence states as fact that a person or organisation readers can identify broke the law. Consider adding an official source, or asking the competent authority to verify it.',
    },
  },
}
