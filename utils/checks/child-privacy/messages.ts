import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Thông tin về trẻ em',
    messages: {
      named:
        'Có dấu hiệu nêu họ tên trẻ kèm trường, lớp, sức khỏe hoặc nơi ở. Chỉ nên đăng khi cha mẹ đồng ý, trẻ từ đủ 7 tuổi cũng đồng ý; nếu chưa, nên viết tắt tên hoặc bỏ chi tiết. Với trẻ bị hại thì không nên nêu, dù có người đồng ý.',
      listed: 'Có dấu hiệu nêu tên trẻ trong danh sách hoặc bảng điểm. Nên gửi riêng cho từng phụ huynh.',
      victim:
        'Có dấu hiệu nêu chi tiết khiến người đọc nhận ra một đứa trẻ trong vụ việc. Nên bỏ tên, tên cha mẹ, nơi ở, trường lớp.',
      marks:
        'Có dấu hiệu là ảnh chụp bảng điểm hoặc học bạ có họ tên học sinh. Nên che họ tên, hoặc gửi riêng cho từng phụ huynh.',
      sensed:
        'Câu này có dấu hiệu nêu chuyện riêng của một đứa trẻ mà người đọc nhận ra được. Nên bỏ tên, trường lớp, nơi ở.',
    },
  },
  en: {
    title: 'Information about children',
    messages: {
      named:
        "This may give a child's full name with school, class, health or home. Post it only if the parents agree, and a child from seven on as well; if not, it is better to use initials or drop the details. Of a child who was harmed, better give none, whoever agrees.",
      listed: 'This may name a child in a list or score sheet. It is better to write to each parent separately.',
      victim: 'This may make a child victim known. It is better to leave out parents, home and school.',
      marks:
        "This looks like a photo of a mark sheet or school report with pupils' names. It is better to mask the names, or to write to each parent separately.",
      sensed:
        'Readers may recognise a child here, together with something private. It is better to leave out name, school and home.',
    },
  },
}
