import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Hạ thấp một người hay một nhóm.',
    why: 'Danh dự, nhân phẩm của mỗi người được pháp luật bảo vệ, và luật cấm dùng mạng để xúc phạm người khác. Phép kiểm tìm lời hạ thấp con người: gọi bằng tên thú vật, chê ngu dốt, chê ngoại hình, bôi nhọ danh dự. Không xét lời tự trào, thành ngữ, chuyện con vật, lời kể lại mình bị xúc phạm. Phê bình thẳng thắn việc làm, như “chậm trễ”, “tắc trách”, không thuộc diện này.',
  },
  en: {
    about: 'Demeaning a person or a group.',
    why: 'The law protects everyone’s honour and dignity and forbids using networks to insult others. This check looks for words that demean people: animal names, stupidity, looks, honour. It leaves alone jokes about oneself, sayings, talk of animals and accounts of having been insulted. Plain criticism of conduct, such as “slow” or “negligent”, is not meant.',
  },
  fine: [
    {
      text: 'Bộ phận một cửa trả hồ sơ chậm ba tuần, tôi thấy như vậy là tắc trách.',
      because: { vi: 'Phê bình việc làm, dù gay gắt.', en: 'Criticism of what was done, however sharp.' },
    },
    { text: 'Mình ngu quá, để quên chìa khóa lần thứ ba.', because: { vi: 'Tự trách mình.', en: 'Said of oneself.' } },
    { text: 'Con lợn nhà bác Tư đẻ mười hai con.', because: { vi: 'Nói về con vật.', en: 'About an animal.' } },
  ],
  notFine: [
    { text: 'Đồ ngu như bò, có tờ giấy cũng làm sai.', better: 'Tờ giấy này làm sai hai lần rồi, đề nghị xem lại.' },
    {
      text: 'Thằng cha chủ tịch vô học đó biết gì mà chỉ đạo.',
      better: 'Chỉ đạo này chưa hợp lý, tôi đề nghị xem lại.',
    },
    { text: 'Lũ ăn hại cả phòng đó, nhìn mặt là thấy ghét.', better: 'Phòng này tháng nào cũng trễ hẹn.' },
  ],
}
