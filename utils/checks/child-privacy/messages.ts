import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Thông tin về trẻ em',
    messages: {
      named:
        'Có dấu hiệu nêu họ tên trẻ kèm chi tiết riêng, như trường, lớp, nơi ở, sức khỏe, giấy tờ. Chỉ nên đăng khi cha mẹ đồng ý, trẻ từ đủ 7 tuổi cũng đồng ý; nếu chưa, nên viết tắt tên hoặc bỏ chi tiết.',
      shamed:
        'Có dấu hiệu nêu họ tên trẻ để bêu lỗi trước mọi người. Dù em có lỗi, nên bỏ tên, lớp và trao đổi riêng với phụ huynh.',
      listed: 'Có dấu hiệu nêu tên trẻ trong danh sách hoặc bảng điểm. Nên gửi riêng cho từng phụ huynh.',
      victim:
        'Có dấu hiệu nêu chi tiết khiến người đọc nhận ra một đứa trẻ trong vụ việc. Nên bỏ tên, tên cha mẹ, nơi ở, trường lớp.',
      abused:
        'Có dấu hiệu khiến người đọc nhận ra một đứa trẻ bị hại. Không nên nêu, dù có người đồng ý: chuyện này theo em suốt đời. Nên bỏ trường lớp, nơi ở, và tên em, tên cha mẹ nếu có; để giúp em thì gọi 111.',
      'ill-listed':
        'Có dấu hiệu là danh sách trẻ có tên kèm bệnh tật. Đây là dữ liệu nhạy cảm của trẻ: nên bỏ tên, hoặc chỉ gửi riêng cho người phụ trách.',
      clip: 'Có dấu hiệu mời xem, gửi clip hoặc ảnh một đứa trẻ bị hại. Mỗi lượt xem làm em bị hại thêm một lần: không nên đăng hay gửi cho ai; để giúp em thì gọi 111 hoặc báo công an.',
      'written-out':
        'Tên em đã viết tắt ở chỗ khác, còn ở đây vẫn viết đủ nên người đọc vẫn biết là ai. Nên viết tắt cả chỗ này.',
      'own-consent':
        'Bài ghi cha mẹ đồng ý, chưa ghi em đồng ý. Trẻ từ đủ 7 tuổi cũng phải đồng ý: nên hỏi em rồi ghi rõ; nếu chưa, nên viết tắt tên.',
      marks:
        'Có dấu hiệu là ảnh chụp bảng điểm hoặc học bạ có họ tên học sinh. Nên che họ tên, hoặc gửi riêng cho từng phụ huynh.',
      sensed:
        'Câu này có dấu hiệu nêu điều riêng của một đứa trẻ mà người đọc nhận ra được. Nếu cha mẹ, và trẻ từ đủ 7 tuổi, chưa đồng ý thì nên bỏ trường lớp, nơi ở, và tên nếu có.',
    },
    kinds: {
      abused: 'Trẻ bị hại mà người đọc nhận ra',
      'ill-listed': 'Danh sách trẻ có tên kèm bệnh tật',
      'written-out': 'Tên còn sót khi đã viết tắt ở chỗ khác',
      'own-consent': 'Lời khen chỉ có cha mẹ đồng ý',
    },
  },
  en: {
    title: 'Information about children',
    messages: {
      named:
        "This may give a child's full name with private details, such as school, class, home, health or papers. Post it only if the parents agree, and a child from seven on as well; if not, it is better to use initials or drop the details.",
      shamed:
        'This may name a child to hold it up for a fault. Even if the child did wrong, it is better to leave out name and class, and to talk to the parents alone.',
      listed: 'This may name a child in a list or score sheet. It is better to write to each parent separately.',
      victim: 'This may make a child victim known. It is better to leave out parents, home and school.',
      abused:
        'Readers may recognise a child who was harmed. Better give nothing away, whoever agrees: it follows the child for life. Leave out class, school and home, and the names of child and parents if any; to help the child, call 111.',
      'ill-listed':
        'This may be a list of children by name with their illness. It is sensitive: it is better to leave out the names, or to send it only to the person in charge.',
      clip: 'This may offer readers a clip or a picture of a child who was harmed. Every look harms the child once more: better send it to nobody; to help the child, call 111 or the police.',
      'written-out':
        'The name is masked elsewhere and written out here, so readers still know who it is. It is better to mask it here too.',
      'own-consent':
        'The parents agree; the child is not mentioned. From seven on, the child has to agree as well: it is better to ask and to say so; if not, to use initials.',
      marks:
        "This looks like a photo of a mark sheet or school report with pupils' names. It is better to mask the names, or to write to each parent separately.",
      sensed:
        'Readers may recognise a child here, together with something private. Unless the parents agree, and the child from the age of seven, it is better to leave out class, school and home, and the name if any.',
    },
    kinds: {
      abused: 'Harmed children whom readers recognise',
      'ill-listed': 'Lists of children by name with their illness',
      'written-out': 'Names left when masked elsewhere',
      'own-consent': 'Praise that only the parents agree to',
    },
  },
}
