import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Số điện thoại, căn cước, tài khoản, mật khẩu, địa chỉ nhà.',
    why: 'Dữ liệu cá nhân của một người chỉ nên công khai khi người đó đồng ý hoặc luật cho phép. Phép kiểm tìm số điện thoại, số căn cước, bảo hiểm, tài khoản, mật khẩu, địa chỉ nhà, biển số xe, ngày sinh kèm tên, thông tin sức khỏe, chuyện riêng của người có tên, nợ chưa trả của người nêu cả họ tên, nơi lánh của người bị bạo hành, lời bêu mặt một người có tên, và người đã gửi đơn tố cáo, khiếu nại. Không xét đơn của chính người viết, đường dây nóng, tổng đài, điện thoại cơ quan và nhà thuốc, hộp thư .gov.vn, giá tiền, mã đơn hàng và số văn bản.',
  },
  en: {
    about: 'Phone, identity and account numbers, passwords, home addresses.',
    why: "A person's data should be made public only with their consent or where the law allows it. This check looks for phone, identity, insurance and account numbers, passwords, home addresses, number plates, dates of birth beside a name, the health, unpaid dues and private life of someone named, refuges from violence, calls to shame someone named, and who sent a denunciation or a complaint. The writer's own petitions, hotlines, switchboards, phones of offices and pharmacies, .gov.vn mailboxes, prices, order codes and document numbers are left alone.",
  },
  fine: [
    {
      text: 'Cần cứu hỏa gọi 114, cần cấp cứu gọi 115.',
      because: { vi: 'Số khẩn cấp là số công khai.', en: 'Emergency numbers are public.' },
    },
    {
      text: 'Giá bán 12.990.000 đồng, giao trong tuần.',
      because: { vi: 'Số tiền, không phải số điện thoại.', en: 'A price, not a phone number.' },
    },
    {
      text: 'Phản ánh gửi về hộp thư vanphong@vidu.gov.vn của xã.',
      because: { vi: 'Hộp thư của cơ quan nhà nước.', en: 'The mailbox of a state body.' },
    },
  ],
  notFine: [
    {
      text: 'Số của anh hàng xóm hay mở nhạc khuya đây: 0912 345 678.',
      better: 'Đã nhắn riêng cho anh hàng xóm hay mở nhạc khuya.',
    },
    {
      text: 'Chuyển vào tài khoản 1903 4567 8901 2 Techcombank của cô Hoa thủ quỹ.',
      better: 'Số tài khoản của thủ quỹ sẽ gửi riêng từng người.',
    },
    {
      text: 'CCCD của em là 079201012345, nhờ chị làm giấy giúp.',
      better: 'Em gửi giấy tờ tận nơi, nhờ chị làm giúp.',
    },
  ],
}
