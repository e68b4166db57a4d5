import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Xúc phạm, công kích cá nhân',
    about: 'Hạ thấp một người hay một nhóm.',
    why: 'Danh dự, nhân phẩm của mỗi người được pháp luật bảo vệ, và luật cấm dùng mạng để xúc phạm người khác. Phép kiểm tìm lời hạ thấp con người: gọi bằng tên thú vật, chê ngu dốt, chê ngoại hình, bôi nhọ danh dự. Không xét lời tự trào, thành ngữ, chuyện con vật, lời kể lại mình bị xúc phạm. Phê bình thẳng thắn việc làm, như “chậm trễ”, “tắc trách”, không thuộc diện này.',
    messages: {
      contempt: 'Có dấu hiệu hạ thấp con người. Nên nói về việc làm, bỏ lời nhắm vào người.',
      teasing: 'Lời này có thể là đùa, nhưng người đọc dễ hiểu là chê bai. Có thể chọn cách nói khác.',
    },
  },
  en: {
    title: 'Insults, personal attacks',
    about: 'Demeaning a person or a group.',
    why: 'The law protects everyone’s honour and dignity and forbids using networks to insult others. This check looks for words that demean people: animal names, stupidity, looks, honour. It leaves alone jokes about oneself, sayings, talk of animals and accounts of having been insulted. Plain criticism of conduct, such as “slow” or “negligent”, is not meant.',
    messages: {
      contempt: 'This may demean a person. It is better to speak of what was done and leave the person out.',
      teasing: 'This may be a joke, but readers can take it as belittling. Another wording may be better.',
    },
  },
}
