// Personal data, private correspondence, pictures of other people.

import { buildSituations } from '../situation-model.ts'

/** Situations about other people's information. */
export const personalDataSituations = buildSituations('du-lieu', [
  {
    id: 'xe-la-chan-loi',
    check: 'personal-data',
    question: {
      vi: 'Xe máy lạ chắn lối vào. Một người biết biển số và số điện thoại chủ xe, định đăng cả hai lên nhóm khu phố nhờ gọi giúp. Cách nào hơn?',
      en: 'A strange motorbike blocks the way in. Someone knows its plate and the owner’s number and means to post both in the neighbourhood group. What is better?',
    },
    right: { vi: 'Gọi thẳng cho chủ xe', en: 'Ring the owner' },
    wrong: [
      { vi: 'Đăng cả hai, vì đây là việc chung', en: 'Post both: it concerns everybody' },
      { vi: 'Chỉ đăng số điện thoại, giữ lại biển số', en: 'Post the number only and keep the plate back' },
    ],
    because: {
      vi: 'Biển số và số điện thoại đều là dữ liệu cá nhân. Dữ liệu của một người chỉ nên công khai đúng mục đích, khi người đó đồng ý hoặc luật cho phép; ở đây đã có cách nhẹ hơn.',
      en: 'Plate and telephone number are both personal data. They are made public for a proper purpose, with consent or where the law allows it; here there is a milder way.',
    },
    provisions: ['luat-91-2025.d16', 'nd-356-2025.d3'],
  },
  {
    id: 'nhat-duoc-vi',
    check: 'personal-data',
    question: {
      vi: 'Nhặt được ví có thẻ căn cước, một người muốn đăng ảnh thẻ để tìm chủ cho nhanh. Cách nào nên chọn?',
      en: 'Having found a purse with an identity card, someone wants to post a picture of the card to find its owner. Which way is best?',
    },
    right: { vi: 'Nộp công an, đăng tin nhặt được ví', en: 'Hand it in; post that a purse was found' },
    wrong: [
      { vi: 'Đăng ảnh thẻ để chủ ví dễ nhận ra', en: 'Post the card so that the owner sees it' },
      { vi: 'Đăng ảnh thẻ nhưng che khuôn mặt chủ thẻ', en: 'Post the card with the owner’s face covered' },
    ],
    because: {
      vi: 'Ảnh thẻ căn cước được xếp vào dữ liệu nhạy cảm, còn dãy số trên thẻ là dữ liệu cơ bản. Ảnh ấy trôi trên mạng có thể bị dùng để mạo danh, mà trả ví thì không cần đến nó.',
      en: 'A picture of the card counts as sensitive data; the number alone is basic data. Once online it may serve an impostor, and nobody needs it to return a purse.',
    },
    provisions: ['nd-356-2025.d4.k1', 'nd-356-2025.d3'],
  },
  {
    id: 'anh-chup-tin-nhan',
    check: 'personal-data',
    question: {
      vi: 'Hai người cãi nhau qua tin nhắn riêng. Một bên muốn đăng ảnh chụp cả cuộc trò chuyện để thanh minh. Nên làm gì?',
      en: 'Two people quarrel in private messages. One wants to post the whole talk to clear things up. What had better be done?',
    },
    right: { vi: 'Chỉ kể lại phần của mình', en: 'Tell one’s own part only' },
    wrong: [
      { vi: 'Đăng, vì mình cũng là người trong cuộc', en: 'Post it: one took part in it' },
      {
        vi: 'Đăng nhưng che tên và ảnh đại diện của người kia',
        en: 'Post it with the other’s name and picture covered',
      },
    ],
    because: {
      vi: 'Thư, tin nhắn của mỗi người được giữ kín, và người quen đọc là đoán ra ai. Muốn dùng làm bằng chứng thì gửi nơi giải quyết tranh chấp, không cần đăng công khai.',
      en: 'Everybody’s letters and messages are kept private, and acquaintances will guess who it is. As evidence they go to whoever settles the dispute, not to the public.',
    },
    provisions: ['blds-2015.d38.k3'],
  },
  {
    id: 'anh-le-hoi',
    check: 'personal-data',
    duty: 'duoc-dang',
    question: {
      vi: 'Ảnh toàn cảnh lễ hội xã có nhiều người đi xem, không ai ở tư thế khó coi. Đăng lên trang cá nhân được không?',
      en: 'A view of the village festival shows many visitors, nobody in an awkward pose. May it be posted?',
    },
    right: { vi: 'Được; ai trong ảnh đề nghị gỡ thì nên gỡ', en: 'Yes; if somebody in it asks, better take it down' },
    wrong: [
      { vi: 'Không, phải xin phép từng người một', en: 'No, each one must be asked' },
      {
        vi: 'Được, cắt riêng một người để quảng cáo cũng được',
        en: 'Yes, and one may cut out a person for an advertisement',
      },
    ],
    because: {
      vi: 'Ảnh từ hoạt động công cộng mà không hại danh dự người có mặt thì thường không cần xin phép từng người. Cắt riêng một người để quảng cáo là mục đích khác, cần được đồng ý.',
      en: 'Pictures of public events that harm nobody’s honour usually need no permission from each. Cutting one person out for an advertisement is another purpose and needs consent.',
    },
    provisions: ['blds-2015.d32', 'luat-91-2025.d32'],
  },
  {
    id: 'danh-sach-nhan-qua',
    check: 'personal-data',
    question: {
      vi: 'Xã trao quà cho hộ khó khăn và muốn báo kết quả trên mạng. Danh sách có số căn cước, bệnh tật, số tài khoản của từng hộ. Nên đăng gì?',
      en: 'A commune gave help to poor households and wants to report on it online. The list has identity numbers, illnesses and bank accounts. What had better be posted?',
    },
    right: {
      vi: 'Số hộ và tổng số quà, không đăng danh sách',
      en: 'Only how many households and how much',
    },
    wrong: [
      { vi: 'Cả danh sách, vì cần minh bạch', en: 'The whole list, to be transparent' },
      { vi: 'Cả danh sách, che ba số cuối của căn cước', en: 'The whole list with the last three digits covered' },
    ],
    because: {
      vi: 'Sức khỏe và tài khoản ngân hàng là dữ liệu nhạy cảm. Báo kết quả vẫn làm được mà không cần kể chuyện riêng của từng hộ.',
      en: 'Health and bank accounts are sensitive data. The outcome can be reported without telling each household’s private matters.',
    },
    provisions: ['nd-356-2025.d4.k1', 'luat-91-2025.d16', 'nd-330-2026.d50'],
  },
  {
    id: 'ban-ghi-am-len',
    check: 'personal-data',
    question: {
      vi: 'Một người lén ghi âm cuộc nói chuyện riêng của hai đồng nghiệp và định gửi vào nhóm cơ quan cho mọi người nghe. Nên làm gì?',
      en: 'Someone secretly recorded a private talk between two colleagues and means to send it to the office group. What had better be done?',
    },
    right: { vi: 'Không gửi, và không giữ bản ghi ấy', en: 'Neither send nor keep it' },
    wrong: [
      { vi: 'Gửi, vì có ích cho tập thể', en: 'Send it: it serves the office' },
      { vi: 'Chỉ gửi đoạn liên quan tới công việc', en: 'Send only the part about work' },
    ],
    because: {
      vi: 'Lén nghe, ghi âm chuyện riêng của người khác có dấu hiệu trái luật ngay từ lúc ghi. Gửi đi thì thêm một lần đưa đời tư lên mạng.',
      en: 'Secretly recording others’ private talk may be unlawful from the moment of recording. Sending it adds putting private life online.',
    },
    provisions: ['luat-116-2025.d15.k1.dd', 'luat-116-2025.d7.k2.c'],
  },
])
