import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Nói chắc ai đó phạm tội mà chưa có nguồn chính thức.',
    why: 'Nói sai sự thật xâm phạm danh dự, uy tín của người khác là điều Luật An ninh mạng cấm; người bị nêu tên có thể yêu cầu gỡ, xin lỗi, bồi thường. Phép kiểm này tìm chỗ khẳng định một người hay tổ chức cụ thể đã phạm tội, tham nhũng, lừa đảo mà chưa kèm nguồn. Bản án, kết luận thanh tra có nguồn, đơn đề nghị xác minh, phê bình và lời kể việc của chính mình thì không nhắc.',
  },
  en: {
    about: 'States that someone committed a crime, with no official source.',
    why: 'The Law on Cybersecurity bans untruths that harm another person’s honour or reputation, and the one named may ask for removal, an apology and damages. This check looks for places that state as fact that a person or organisation readers can identify committed a crime, corruption or fraud, with no source. Verdicts and inspection results with their source, requests to verify, criticism and accounts of one’s own case are left alone.',
  },
  fine: [
    {
      text: 'Tòa án tỉnh tuyên phạt bị cáo 7 năm tù về tội nhận hối lộ.',
      because: { vi: 'Kể lại bản án.', en: 'A verdict, as reported.' },
    },
    {
      text: 'Đề nghị cơ quan chức năng xác minh việc thu tiền ở thôn.',
      because: { vi: 'Đề nghị xác minh.', en: 'A request to verify.' },
    },
    {
      text: 'Tôi nộp hồ sơ ba lần đều bị trả lại mà không ghi lý do.',
      because: { vi: 'Kể việc của chính mình.', en: 'One’s own case.' },
    },
  ],
  notFine: [
    {
      text: 'Ông Lê Văn Tám, chủ tịch xã, tham ô tiền cứu trợ suốt hai năm.',
      better: 'Đề nghị công khai sổ thu chi tiền cứu trợ.',
    },
    {
      text: 'Bà Hạnh kế toán trường rút ruột quỹ lớp chứ đâu.',
      better: 'Quỹ lớp chưa có sổ, đề nghị nhà trường công khai.',
    },
    {
      text: 'Giám đốc công ty Minh Phát nhận hối lộ mới cho qua lô hàng đó.',
      better: 'Lô hàng này được thông quan nhanh bất thường, đề nghị kiểm tra.',
    },
  ],
}
