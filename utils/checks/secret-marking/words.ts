import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Dấu hiệu bí mật nhà nước',
    about: 'Dấu độ mật, tài liệu mật, chuyện trong cuộc họp kín.',
    why: 'Pháp luật về bảo vệ bí mật nhà nước cấm làm lộ, sao chụp, trao đổi trái phép thông tin mang độ mật, kể cả trong nhóm riêng. Phép kiểm tìm dấu độ mật và lời cho biết điều đang chia sẻ là mật. Không xét mật ong, mật khẩu, tin tức và lời nhắc giữ bí mật.',
    messages: {
      grade: 'Có dấu hiệu nhắc tới độ mật của thứ đang chia sẻ. Nên dừng lại, hỏi người phụ trách trước khi gửi.',
      paper: 'Có dấu hiệu chia sẻ tài liệu mật. Nên bỏ tài liệu và nội dung của nó khỏi bản nháp.',
      stamp: 'Cụm này thường đóng trên bì thư hoặc tài liệu phải giữ kín. Nên bỏ hình và nội dung kèm theo.',
      meeting: 'Có dấu hiệu kể lại chuyện trong cuộc họp kín. Nên bỏ phần nội dung đó.',
      file: 'Tên tệp có dấu độ mật. Nên bỏ tệp này, hỏi người phụ trách trước khi gửi.',
    },
  },
  en: {
    title: 'Signs of state secrets',
    about: 'Secrecy grades, secret papers, what was said in a closed meeting.',
    why: 'The law on state secrets forbids disclosing, copying or exchanging graded information without permission, in private groups too. This check looks for secrecy grades and for words saying that what is shared is secret. It leaves alone everyday words, news, and reminders to keep secrets.',
    messages: {
      grade:
        'This may name the secrecy grade of what is being shared. It is better to stop and ask whoever is in charge.',
      paper: 'A secret paper may be shared here. It is better to take out the paper and what it says.',
      stamp:
        'These words are usually stamped on papers to be kept closed. It is better to take out the picture and its content.',
      meeting: 'This may retell what was said in a closed meeting. It is better to leave that part out.',
      file: 'The file name carries a secrecy grade. It is better to remove the file and ask whoever is in charge.',
    },
  },
}
