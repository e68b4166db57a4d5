import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Lời nghe kể hoặc tin báo động chưa kèm nguồn.',
    why: 'Bộ Quy tắc ứng xử văn hóa trên môi trường số khuyên kiểm chứng trước khi chia sẻ; tin sai gây hoang mang là điều Luật An ninh mạng cấm. Phép kiểm này không biết tin thật hay giả, chỉ hỏi đã có nguồn chưa khi câu chữ giống lời đồn, tin chuyền tay, tin sắp có chiến sự giục mọi người tích trữ, lời quả quyết về thuốc chữa bách bệnh, hay lời quyên góp nhân danh cơ quan, đoàn thể mà tài khoản đứng tên một người. Tin có nguồn chính thức, lời hỏi thực hư, lời đính chính và chuyện của chính mình thì không nhắc.',
  },
  en: {
    about: 'Hearsay or an alarm without a source.',
    why: 'The Code of Cultural Conduct in the Digital Environment advises checking before sharing, and the Law on Cybersecurity bans false news that causes alarm. This check does not know what is true; it asks for a source where the wording is that of a rumour, a chain message, a war that is about to come, a miracle cure, or an appeal for money in the name of a public body with one person’s account. News with an official source, asking whether something is true, corrections and one’s own experience are left alone.',
  },
  fine: [
    {
      text: 'Nghe nói chợ sắp dời, có ai biết thông báo ở đâu không?',
      because: { vi: 'Hỏi thực hư.', en: 'A question whether it is true.' },
    },
    {
      text: 'Theo thông báo của Sở Y tế, tỉnh có 12 ca sốt xuất huyết.',
      because: { vi: 'Có nguồn chính thức.', en: 'With an official source.' },
    },
    {
      text: 'Tin bắt cóc lan truyền hôm qua là sai sự thật, công an đã bác bỏ.',
      because: { vi: 'Đính chính tin đồn.', en: 'A rumour corrected.' },
    },
  ],
  notFine: [
    {
      text: 'Nghe nói ngân hàng sắp vỡ, mọi người rút tiền ngay kẻo không kịp.',
      better: 'Ai có thông báo chính thức của ngân hàng thì chia sẻ giúp.',
    },
    {
      text: 'Theo nguồn tin riêng, tuần sau cả tỉnh phong tỏa, chia sẻ gấp.',
      better: 'Về việc phòng dịch, mọi người theo dõi thông báo của Sở Y tế.',
    },
    {
      text: 'Uống nước lá này là khỏi hẳn ung thư, báo chí không dám đăng.',
      better: 'Bệnh nặng nên đến bệnh viện khám.',
    },
  ],
}
