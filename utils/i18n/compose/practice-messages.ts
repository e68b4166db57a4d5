import type { BoxKind } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

/** Texts of the practice page. */
export interface PracticeMessages {
  title: string
  intro: string
  examples: string
  examplesHint: string
  /** Names of the sample drafts, in the order of `SAMPLE_DRAFTS`. */
  example: readonly string[]
  box: Record<BoxKind, { title: string; placeholder: string; send: string; hint: string }>
  sent: string
  sentNone: string
  sentKind: Record<BoxKind, string>
}

/** The sample drafts, in Vietnamese in both languages, as real drafts are. People, places and numbers are invented. */
export const SAMPLE_DRAFTS: readonly string[] = [
  'Danh sách nhận quà đợt này: bà Lê Thị Ví Dụ, CCCD 089199000000.',
  'Nghe nói ngân hàng sắp phá sản, mọi người rút tiền gấp kẻo không kịp.',
  'Mai 14 giờ họp tổ. Cần gì cứ gọi cho chị Sáu, số 0912 345 678.',
  'Đường số 4 hỏng ba tháng nay, trời mưa là ngập. Đề nghị phường cho biết bao giờ sửa.',
  'Sáng thứ Bảy này tổ mình dọn rác dọc kênh, 7 giờ tập trung ở nhà văn hóa ấp. Ai rảnh thì ra góp một tay nghen.',
]

/** Texts of the practice page, in both languages. */
export const practiceMessages: Translations<PracticeMessages> = {
  vi: {
    title: 'Trang thử',
    intro:
      'Ba ô dưới đây giống ô soạn trên mạng xã hội. Có thể gõ thử hoặc lấy một bản nháp mẫu. Nội dung viết ở đây không được gửi đi đâu.',
    examples: 'Bản nháp mẫu',
    examplesHint: 'Bấm một mẫu để điền vào ô vừa viết; chưa viết ở ô nào thì điền vào ô đầu tiên.',
    example: ['Số căn cước', 'Tin chưa rõ nguồn', 'Số điện thoại', 'Góp ý về đường sá', 'Rủ nhau dọn rác'],
    box: {
      post: { title: 'Tạo bài viết', placeholder: 'Viết một bài…', send: 'Đăng', hint: 'Ctrl+Enter để đăng' },
      comment: { title: 'Bình luận', placeholder: 'Viết bình luận…', send: 'Đăng bình luận', hint: 'Enter để đăng' },
      message: { title: 'Tin nhắn', placeholder: 'Viết tin nhắn…', send: 'Gửi', hint: 'Enter để gửi' },
    },
    sent: 'Đã gửi',
    sentNone: 'Chưa có gì. Nội dung gửi từ các ô ở trên sẽ hiện ở đây, và mất đi khi đóng trang.',
    sentKind: { post: 'Bài viết', comment: 'Bình luận', message: 'Tin nhắn' },
  },
  en: {
    title: 'Practice page',
    intro:
      'The three boxes below are like those of a social network. Type something, or take a sample draft. Nothing leaves this page.',
    examples: 'Sample drafts',
    examplesHint: 'A sample goes into the box last used, or into the first one.',
    example: ['Identity number', 'Hearsay', 'Phone number', 'A complaint about a road', 'A clean-up'],
    box: {
      post: { title: 'Create post', placeholder: 'Write a post…', send: 'Post', hint: 'Ctrl+Enter posts' },
      comment: { title: 'Comment', placeholder: 'Write a comment…', send: 'Post comment', hint: 'Enter sends' },
      message: { title: 'Message', placeholder: 'Write a message…', send: 'Send', hint: 'Enter sends' },
    },
    sent: 'Sent',
    sentNone: 'Nothing yet. What is sent above shows up here, and is gone when the page is closed.',
    sentKind: { post: 'Post', comment: 'Comment', message: 'Message' },
  },
}
