import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Đường dẫn đáng ngờ',
    messages: {
      state:
        'Tên miền này có dấu hiệu nhái trang của cơ quan nhà nước. Trang chính thức có đuôi .gov.vn, nên kiểm tra lại.',
      bank: 'Tên miền này có dấu hiệu nhái trang của ngân hàng hoặc ví điện tử. Nên kiểm tra lại trên trang chính thức.',
      platform: 'Tên miền này có dấu hiệu nhái một trang quen thuộc. Nên kiểm tra lại.',
      disguised: 'Tên miền này dùng chữ cái giả dạng hoặc mã thay chữ. Nên kiểm tra lại nơi đường dẫn trỏ tới.',
      ip: 'Đường dẫn này chỉ có số, không có tên miền. Nên thay bằng trang chính thức.',
      shortened: 'Đường dẫn rút gọn không cho thấy trang thật sẽ mở. Nên dùng đường dẫn đầy đủ.',
      credentials: 'Đường dẫn này có kèm tên đăng nhập và mật khẩu. Nên bỏ phần đó.',
      package: 'Tệp .apk cài ứng dụng ngoài kho chính thức. Nên dẫn tới kho ứng dụng.',
      warned: 'Đường dẫn giả còn bấm được. Nên che bớt để người đọc khỏi bấm nhầm.',
    },
    kinds: {
      warned: 'Đường dẫn giả trong lời cảnh báo',
      lookalike: 'Trang giả cơ quan nhà nước, ngân hàng',
    },
  },
  en: {
    title: 'Suspicious links',
    messages: {
      state: 'This address may imitate a state agency. Official sites end in .gov.vn: it is better to check.',
      bank: 'This address may imitate a bank or wallet. It is better to check on the official site.',
      platform: 'This address may imitate a well-known site. It is better to check.',
      disguised: 'This address uses letters in disguise or codes for letters. It is better to check where it leads.',
      ip: 'This link has only numbers and no name. It is better to use the official site.',
      shortened: 'A shortened link hides where it leads. It is better to use the full one.',
      credentials: 'This link carries a user name and a password. It is better to take them out.',
      package: 'An .apk file installs an app from outside the official store. It is better to link to the store.',
      warned: 'The false link can still be tapped. It is better to break it, so that nobody opens it by mistake.',
    },
    kinds: {
      warned: 'False links in a warning',
      lookalike: 'Look-alikes of state agencies and banks',
    },
  },
}
