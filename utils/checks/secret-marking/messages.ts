import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Dấu hiệu bí mật nhà nước',
    messages: {
      grade: 'Có dấu hiệu nhắc tới độ mật của tài liệu đang chia sẻ. Nên dừng lại, hỏi người phụ trách trước khi gửi.',
      paper: 'Có dấu hiệu chia sẻ tài liệu mật. Nên bỏ tài liệu và nội dung của nó khỏi bản nháp.',
      stamp: 'Cụm này thường được đóng dấu trên bì thư hoặc tài liệu phải giữ kín. Nên bỏ hình và nội dung kèm theo.',
      meeting: 'Có dấu hiệu kể lại chuyện trong cuộc họp kín. Nên bỏ phần nội dung đó.',
      troops:
        'Có dấu hiệu nói rõ nơi đóng quân, canh gác, kho vũ khí hoặc giờ hành quân, truy quét. Nên bỏ thời gian và địa điểm.',
      raid: 'Có dấu hiệu báo trước giờ và nơi kiểm tra, truy quét. Nên bỏ phần này cho tới khi việc đã xong.',
      informant: 'Có dấu hiệu lộ người báo tin cho lực lượng chức năng. Nên bỏ tên và nơi ở của người đó.',
      file: 'Tên tệp có chữ chỉ độ mật. Nên bỏ tệp này, hỏi người phụ trách trước khi gửi.',
      stamped: 'Có dấu hiệu là văn bản đóng dấu độ mật. Nên gỡ tệp và hỏi nơi ban hành.',
      sensed:
        'Câu này có dấu hiệu nói tới nội dung thuộc bí mật nhà nước hoặc cuộc họp kín. Nên bỏ phần đó, chưa chắc thì hỏi người có thẩm quyền.',
    },
    kinds: { informant: 'Người báo tin, khi việc đã qua', raid: 'Cuộc kiểm tra, truy quét sắp tới' },
  },
  en: {
    title: 'Signs of state secrets',
    messages: {
      grade:
        'This may name the secrecy grade of what is being shared. It is better to stop and ask whoever is in charge.',
      paper: 'A secret paper may be shared here. It is better to take out the paper and what it says.',
      stamp:
        'These words are usually stamped on papers to be kept closed. It is better to take out the picture and its content.',
      meeting: 'This may retell what was said in a closed meeting. It is better to leave that part out.',
      troops:
        'This may tell where forces or arms are, or when they move, keep guard or raid. It is better to leave out time and place.',
      raid: 'This may tell beforehand when and where a check or a raid will be. It is better to leave it out until it is over.',
      informant:
        'This may reveal who informs the authorities. It is better to leave out the name and the home of that person.',
      file: 'The file name carries a secrecy grade. It is better to remove the file and ask whoever is in charge.',
      stamped: 'This looks like a paper with a secrecy stamp. It is better to remove the file and ask its issuer.',
      sensed:
        'This sentence may tell of state secrets or of a closed meeting. It is better to leave that out, and to ask whoever decides when in doubt.',
    },
    kinds: { informant: 'An informant, after the raid', raid: 'A coming check or raid' },
  },
}
