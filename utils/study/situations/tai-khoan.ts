// The account: its name and its protection.

import { buildSituations } from '../situation-model.ts'

/** Situations about the user's own account. */
export const accountSituations = buildSituations('tai-khoan', [
  {
    id: 'ten-that-tren-mang',
    duty: 'tai-khoan',
    question: {
      vi: 'Bộ Quy tắc ứng xử văn hóa trên môi trường số năm 2026 nói gì về họ tên trên mạng xã hội?',
      en: 'What does the 2026 code of cultural conduct in the digital environment say of names on social networks?',
    },
    right: { vi: 'Khuyến khích dùng tên thật', en: 'It encourages real names' },
    wrong: [
      { vi: 'Bắt buộc tên thật với mọi người', en: 'It demands real names of everybody' },
      { vi: 'Không nhắc tới chuyện tên', en: 'It does not mention names' },
    ],
    because: {
      vi: 'Đây là lời khuyến khích dùng họ tên thật hoặc tên, thương hiệu mình sở hữu hợp pháp, không phải điều bắt buộc. Cơ quan có thể có nội quy riêng chặt hơn.',
      en: 'It encourages real names, or names and brands one lawfully owns, and obliges nobody. An agency may have stricter rules of its own.',
    },
    provisions: ['qd-423-2026.danh-tinh'],
  },
  {
    id: 'mat-khau-tren-bang',
    duty: 'tai-khoan',
    question: {
      vi: 'Phòng dùng chung một tài khoản trang, mật khẩu dán trên bảng để ai cũng vào được. Nên sửa thế nào?',
      en: 'An office shares one page account, its password pinned to the board. How to mend that?',
    },
    right: {
      vi: 'Cấp quyền riêng cho từng người và đổi mật khẩu',
      en: 'Give each person their own access and change it',
    },
    wrong: [
      { vi: 'Để vậy, vì trong cơ quan với nhau', en: 'Leave it: one is among colleagues' },
      { vi: 'Chỉ ghi một nửa mật khẩu lên bảng', en: 'Pin up only half of it' },
    ],
    because: {
      vi: 'Chủ tài khoản phải giữ bí mật thông tin tài khoản, và mọi bài đăng đều tính cho tài khoản ấy. Có quyền riêng thì biết ai đã đăng gì.',
      en: 'The owner must keep account data secret, and every post counts as the account’s. With access of their own, one knows who posted what.',
    },
    provisions: ['luat-116-2025.d42.k2'],
  },
  {
    id: 'tai-khoan-bi-chiem',
    duty: 'tai-khoan',
    question: {
      vi: 'Tài khoản bị chiếm và đang nhắn mượn tiền khắp danh bạ. Việc nào nên làm trước?',
      en: 'An account was taken over and is asking all contacts for money. What comes first?',
    },
    right: { vi: 'Báo nền tảng và báo bạn bè qua kênh khác', en: 'Tell the platform and friends' },
    wrong: [
      { vi: 'Lập tài khoản mới rồi chờ xem sự việc ra sao', en: 'Open a new account and wait' },
      { vi: 'Nhờ người quen bẻ khóa để lấy lại', en: 'Have a skilled friend break in to get it back' },
    ],
    because: {
      vi: 'Mỗi phút im lặng là thêm một người có thể mất tiền. Báo nền tảng để khóa, báo bạn bè để không chuyển tiền, rồi cung cấp thông tin cho công an.',
      en: 'With every silent minute one more person may lose money. The platform can lock it, friends will not pay, and the police can be told what is known.',
    },
    provisions: ['luat-116-2025.d42.k2', 'luat-116-2025.d42.k3'],
  },
  {
    id: 'xac-thuc-tai-khoan',
    duty: 'tai-khoan',
    question: {
      vi: 'Mạng xã hội báo phải xác thực mới được đăng bài, bình luận. Cách nào đúng quy định?',
      en: 'A network asks for verification before one may post or comment. Which way is by the rules?',
    },
    right: { vi: 'Dùng số điện thoại di động Việt Nam', en: 'With a Vietnamese mobile number' },
    wrong: [
      { vi: 'Gửi ảnh hai mặt thẻ căn cước', en: 'With pictures of the identity card' },
      { vi: 'Mượn tài khoản đã xác thực của người khác', en: 'With somebody else’s verified account' },
    ],
    because: {
      vi: 'Tài khoản xác thực bằng số di động Việt Nam, hoặc số định danh, thì được đăng bài và bình luận. Mạng xã hội không được đòi ảnh giấy tờ tùy thân để xác thực.',
      en: 'An account verified by a Vietnamese mobile number, or an identity number, may post and comment. Networks must not ask for pictures of identity papers.',
    },
    provisions: ['nd-147-2024.d23.k3', 'luat-91-2025.d29.k2'],
  },
])
