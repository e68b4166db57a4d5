import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Thông tin về trẻ em',
    about: 'Tên trẻ kèm trường, lớp, địa chỉ, sức khỏe.',
    why: 'Tên, trường lớp, kết quả học tập, sức khỏe, địa chỉ của trẻ thuộc đời sống riêng tư. Đưa lên mạng cần cha mẹ đồng ý, và cả trẻ nếu từ đủ 7 tuổi. Phép kiểm tìm họ tên trẻ đứng cùng những thông tin đó, và trẻ bị hại bị kể đến mức có thể nhận ra. Chuyện trẻ em nói chung, tin của trường không nêu ai, tên gọi ở nhà không bị nhắc.',
    messages: {
      named: 'Có dấu hiệu nêu họ tên trẻ kèm trường, lớp, sức khỏe hoặc nơi ở. Nên viết tắt tên hoặc bỏ chi tiết.',
      listed: 'Có dấu hiệu nêu tên trẻ trong danh sách hoặc bảng điểm. Nên gửi riêng cho từng phụ huynh.',
      victim: 'Có dấu hiệu kể về trẻ bị hại đến mức có thể nhận ra. Nên bỏ tên cha mẹ, nơi ở, trường lớp.',
    },
  },
  en: {
    title: 'Information about children',
    about: "A child's name with school, class, address or health.",
    why: "A child's name, school, results, health and address belong to private life. Putting them on the network takes the parents' consent, and the child's too from the age of seven. This check looks for a child's full name beside such details, and for a child victim told of so that people can tell who it is. Children in general, school news that names nobody, and pet names are left alone.",
    messages: {
      named:
        "This may give a child's full name with school, class, health or home. It is better to use initials or drop the details.",
      listed: 'This may name a child in a list or score sheet. It is better to write to each parent separately.',
      victim: 'This may make a child victim known. It is better to leave out parents, home and school.',
    },
  },
}
