import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Tên trẻ kèm trường, lớp, địa chỉ, sức khỏe.',
    why: 'Tên, trường lớp, kết quả học tập, sức khỏe, địa chỉ của trẻ thuộc đời sống riêng tư. Đưa lên mạng cần cha mẹ đồng ý, và cả trẻ nếu từ đủ 7 tuổi. Phép kiểm tìm họ tên trẻ đứng cùng những thông tin đó, và lời kể về trẻ bị hại khiến người đọc nhận ra em là ai. Chuyện trẻ em nói chung, tin của trường không nêu ai, tên gọi ở nhà thì không nhắc.',
  },
  en: {
    about: "A child's name with school, class, address or health.",
    why: "A child's name, school, results, health and address belong to private life. Putting them on the network takes the parents' consent, and the child's too from the age of seven. This check looks for a child's full name beside such details, and for a child victim told of so that people can tell who it is. Children in general, school news that names nobody, and pet names are left alone.",
  },
  fine: [
    {
      text: 'Trường tổ chức khai giảng cho hơn 300 học sinh, thời tiết rất đẹp.',
      because: { vi: 'Tin chung, không nêu em nào.', en: 'School news that names no child.' },
    },
    {
      text: 'Cu Tí nhà mình hôm nay biết đạp xe rồi.',
      because: { vi: 'Tên gọi ở nhà, không có trường lớp, địa chỉ.', en: 'A pet name, without school or address.' },
    },
    {
      text: 'Mỗi năm tỉnh có khoảng 20.000 trẻ vào lớp 1.',
      because: { vi: 'Số liệu chung về trẻ em.', en: 'A figure about children in general.' },
    },
  ],
  notFine: [
    {
      text: 'Bé Trần Minh Khuê, lớp 3A Trường Tiểu học Hoa Sen, bị động kinh nên hay nghỉ học.',
      better: 'Lớp có em hay nghỉ vì sức khỏe, nhờ phụ huynh thông cảm.',
    },
    {
      text: 'Em Lê Gia Hân, học sinh lớp 7B Trường THCS Bình An, học kỳ này xếp loại yếu.',
      better: 'Kết quả học kỳ được gửi riêng cho từng gia đình.',
    },
    {
      text: 'Cháu Nguyễn Bảo Ngọc, 9 tuổi, ở thôn Đông, bị người quen xâm hại, ai biết nhà cháu thì tới thăm.',
      better: 'Một cháu nhỏ cần được giúp đỡ, ai muốn góp sức xin liên hệ đường dây 111.',
    },
  ],
}
