import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Tên miền nhái cơ quan, ngân hàng, đường dẫn rút gọn.',
    why: 'Người dùng mạng xã hội chịu trách nhiệm về nội dung và cả đường dẫn mình đặt. Phép kiểm tìm tên miền nhái cơ quan nhà nước, ngân hàng, trang quen thuộc và chữ cái giả dạng. Ngoài ra còn tìm địa chỉ chỉ có số, đường dẫn rút gọn, đường dẫn kèm mật khẩu và tệp cài ứng dụng. Trang chính thức, báo chí, mạng xã hội và lời cảnh báo về trang giả thì không nhắc.',
  },
  en: {
    about: 'Addresses imitating agencies or banks, shortened links.',
    why: 'Users of social networks answer for what they post and for the links they place. This check looks for addresses that imitate state agencies, banks and well-known sites, letters in disguise, bare IP addresses, shortened links, links carrying a password, and app packages. Official sites, the press, social networks and warnings about fake sites are left alone.',
  },
  fine: [
    {
      text: 'Nộp hồ sơ tại https://dichvucong.gov.vn, không mất phí.',
      because: { vi: 'Trang chính thức.', en: 'The official site.' },
    },
    { text: 'Bài đăng ở https://tuoitre.vn, mọi người đọc thêm.', because: { vi: 'Trang báo.', en: 'A newspaper.' } },
    {
      text: 'Video họp mặt: https://www.youtube.com, tìm tên trường mình.',
      because: { vi: 'Trang quen thuộc.', en: 'A well-known site.' },
    },
  ],
  notFine: [
    {
      text: 'Cập nhật định danh tại vneid-gov.top trước ngày mai.',
      better: 'Cập nhật định danh trong ứng dụng VNeID hoặc tại công an xã.',
    },
    {
      text: 'Nhận quà ngân hàng: vietcombank-tri-an.xyz/qua.',
      better: 'Chương trình của ngân hàng xem tại trang chính thức.',
    },
    {
      text: 'Tải ứng dụng thuế ở http://103.21.4.5/thue.apk.',
      better: 'Tải ứng dụng thuế từ kho ứng dụng của điện thoại.',
    },
  ],
}
