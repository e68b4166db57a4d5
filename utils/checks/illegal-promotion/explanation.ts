import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Cá cược, tín dụng đen, giấy tờ giả, chạy giấy tờ, hàng cấm.',
    why: 'Cờ bạc qua mạng, lừa đảo và quảng cáo hàng cấm là điều Luật An ninh mạng cấm. Phép kiểm này tìm lời mời chào cá cược, vay nặng lãi, giấy tờ giả, nhận tiền chạy hồ sơ, hàng giả, vũ khí, chất cấm, góp vốn kiểu đa cấp, mại dâm, mua bán dữ liệu cá nhân, nhận tiền xin lỗi phạt, mua phiếu bầu và hàng hứa chữa khỏi bệnh. Lời cảnh báo, tin tức và việc mua bán, cho vay hợp pháp thì không nhắc.',
  },
  en: {
    about: 'Betting, loan sharking, forged papers, paid paperwork, prohibited goods.',
    why: 'The Law on Cybersecurity bans online gambling, fraud and advertising prohibited goods. This check looks for offers of betting, loan sharking, forged papers, money for getting papers through, counterfeit goods, weapons, prohibited substances, pyramid schemes, prostitution, trade in personal data, paid escapes from penalties, money for votes and goods that promise a cure. Warnings, news and lawful selling or lending are left alone.',
  },
  fine: [
    {
      text: 'Cảnh giác với các trang cá cược gửi tin nhắn mời chơi.',
      because: { vi: 'Lời cảnh báo.', en: 'A warning.' },
    },
    {
      text: 'Ngân hàng chính sách cho vay vốn sinh viên, hồ sơ nộp ở xã.',
      because: { vi: 'Cho vay hợp pháp.', en: 'Lawful lending.' },
    },
    { text: 'Bán rau sạch nhà trồng, 20 nghìn một ký.', because: { vi: 'Mua bán hợp pháp.', en: 'Lawful selling.' } },
  ],
  notFine: [
    {
      text: 'Nhà cái uy tín, nạp rút 1 phút, cược thắng chia hoa hồng, vào nhóm ngay.',
      better: 'Tối nay xem bóng đá ở nhà văn hóa, vào cửa tự do.',
    },
    {
      text: 'Vay nóng không cần thế chấp, lãi ngày, giải ngân trong 10 phút.',
      better: 'Ai cần vay vốn thì hỏi ngân hàng chính sách.',
    },
    {
      text: 'Nhận làm bằng đại học, chứng chỉ giả, có hồ sơ gốc, giao tận nơi.',
      better: 'Lớp học lấy chứng chỉ tin học khai giảng tháng sau.',
    },
  ],
}
