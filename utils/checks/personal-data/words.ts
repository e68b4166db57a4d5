import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Dữ liệu cá nhân',
    about: 'Số điện thoại, căn cước, tài khoản, mật khẩu, địa chỉ nhà.',
    why: 'Dữ liệu cá nhân của một người chỉ nên công khai khi người đó đồng ý hoặc luật cho phép. Phép kiểm tìm số điện thoại, số căn cước, bảo hiểm, tài khoản, mật khẩu, địa chỉ nhà, biển số xe, ngày sinh kèm tên và thông tin sức khỏe của người có tên. Không xét đường dây nóng, tổng đài, điện thoại cơ quan, hộp thư .gov.vn, giá tiền, mã đơn hàng và số văn bản.',
    messages: {
      phone: 'Có dấu hiệu là số điện thoại riêng của một người. Chỉ nên công khai khi người đó đồng ý.',
      identity: 'Có dấu hiệu là số căn cước của một người. Chỉ nên công khai khi người đó đồng ý.',
      insurance: 'Có dấu hiệu là số bảo hiểm của một người. Nên che trước khi gửi.',
      tax: 'Có dấu hiệu là mã số thuế của một người. Nên che nếu không cần thiết.',
      account: 'Có dấu hiệu là số tài khoản hoặc số thẻ ngân hàng. Nên che, hoặc gửi riêng cho người cần.',
      secret: 'Có dấu hiệu là mật khẩu hoặc mã xác thực. Nên xóa khỏi bản nháp và đổi mã nếu đã gửi.',
      email: 'Có dấu hiệu là địa chỉ e-mail riêng. Chỉ nên công khai khi người đó đồng ý.',
      plate: 'Có dấu hiệu là biển số xe của một người. Nên che vài số cuối.',
      address: 'Có dấu hiệu là địa chỉ nhà của một người. Nên bỏ số nhà.',
      birth: 'Có dấu hiệu là ngày sinh kèm họ tên của một người. Nên bỏ một trong hai.',
      health: 'Có dấu hiệu là thông tin sức khỏe của một người có tên. Đây là dữ liệu nhạy cảm, nên bỏ tên.',
    },
  },
  en: {
    title: 'Personal data',
    about: 'Phone, identity and account numbers, passwords, home addresses.',
    why: "A person's data should be made public only with their consent or where the law allows it. This check looks for phone, identity, insurance and account numbers, passwords, home addresses, number plates, dates of birth beside a name, and the health of someone named. Hotlines, switchboards, office phones, .gov.vn mailboxes, prices, order codes and document numbers are left alone.",
    messages: {
      phone: "This may be someone's own phone number. It should be public only with their consent.",
      identity: "This may be someone's identity number. It should be public only with their consent.",
      insurance: "This may be someone's insurance number. It is better to mask it.",
      tax: "This may be someone's tax code. It is better to mask it where it is not needed.",
      account: 'This may be a bank account or card number. It is better to mask it, or send it only to who needs it.',
      secret: 'This may be a password or a one-time code. It is better to delete it, and to change it if already sent.',
      email: "This may be someone's own e-mail address. It should be public only with their consent.",
      plate: "This may be someone's number plate. It is better to mask the last digits.",
      address: "This may be someone's home address. It is better to leave out the house number.",
      birth: "This may be someone's date of birth beside their name. It is better to leave out one of them.",
      health:
        'This may be health information about someone named. It is sensitive: it is better to leave out the name.',
    },
  },
}
