// Links, scams and offers.

import { buildSituations } from '../situation-model.ts'

/** Situations about links and offers. */
export const scamSituations = buildSituations('lua-dao', [
  {
    id: 'tin-nhan-khoa-dinh-danh',
    check: 'suspicious-link',
    question: {
      vi: 'Tin nhắn báo tài khoản định danh sắp bị khóa, kèm đường dẫn để cập nhật. Nên làm gì?',
      en: 'A message says that the identity account will be locked, with a link to update it. What had better be done?',
    },
    right: { vi: 'Không bấm, mà mở ứng dụng đã cài để xem', en: 'Do not click; look in the installed app' },
    wrong: [
      { vi: 'Bấm xem thử, chưa điền gì thì không sao', en: 'Click and look: nothing is filled in yet' },
      { vi: 'Chuyển vào nhóm cơ quan hỏi mọi người', en: 'Send it to the office group and ask' },
    ],
    because: {
      vi: 'Việc thật thì ứng dụng đã cài cũng báo. Chuyển đường dẫn vào nhóm để hỏi là đưa bẫy tới thêm nhiều người, và người gửi chịu trách nhiệm về đường dẫn mình đặt.',
      en: 'If it is real, the installed app says so too. Sending the link to a group brings the trap to more people, and who sets a link answers for it.',
    },
    provisions: ['luat-116-2025.d7.k2.e', 'nd-147-2024.d36.k4'],
  },
  {
    id: 'thuoc-gia-truyen',
    check: 'illegal-promotion',
    question: {
      vi: 'Người quen nhờ đăng giúp bài bán thuốc gia truyền nói chữa khỏi hẳn tiểu đường, không có giấy phép. Nên trả lời sao?',
      en: 'A friend asks to post an offer of a family remedy said to cure diabetes for good, without a licence. How to answer?',
    },
    right: { vi: 'Từ chối và nói vì sao không đăng giúp', en: 'Decline and say why' },
    wrong: [
      { vi: 'Đăng, ghi rõ là bán giúp người thân', en: 'Post it, saying it is for a relative' },
      { vi: 'Chỉ đăng trong nhóm riêng của cơ quan', en: 'Post it only in the office’s own group' },
    ],
    because: {
      vi: 'Quảng bá thiếu chính xác và phổ biến cách chữa bệnh chưa được phép đều có mức phạt, bán giúp hay nhóm riêng cũng vậy. Người bệnh bỏ thuốc đang uống để dùng thứ này thì càng nguy hiểm.',
      en: 'Inaccurate promotion and unapproved cures both have fines, for a relative or in a closed group alike. Worse, patients may give up their real medicine.',
    },
    provisions: ['nd-330-2026.d10.k1', 'nd-330-2026.d11.k1'],
  },
  {
    id: 'duong-dan-rut-gon',
    check: 'suspicious-link',
    question: {
      vi: 'Muốn giới thiệu đợt khám sức khỏe miễn phí, nhưng chỉ có đường dẫn rút gọn do người quen gửi. Nên làm gì?',
      en: 'Someone wants to announce free health checks but has only a shortened link from a friend. What had better be done?',
    },
    right: { vi: 'Tìm trang của bệnh viện và dẫn trang đó', en: 'Find the hospital’s page and link to that' },
    wrong: [
      { vi: 'Đăng luôn, vì là việc tốt', en: 'Post it: it is a good cause' },
      { vi: 'Đăng kèm câu “không chịu trách nhiệm về đường dẫn”', en: 'Post it with “not responsible for the link”' },
    ],
    because: {
      vi: 'Đường dẫn rút gọn che nơi nó dẫn tới. Người dùng chịu trách nhiệm về nội dung qua đường dẫn mình đặt, viết thêm câu từ chối cũng không đổi điều đó.',
      en: 'A shortened link hides where it leads. Users answer for what is behind the links they set, whatever disclaimer they add.',
    },
    provisions: ['nd-147-2024.d36.k4'],
  },
  {
    id: 'ke-chuyen-het-dau-lung',
    check: 'illegal-promotion',
    duty: 'duoc-dang',
    question: {
      vi: 'Một người hết đau lưng nhờ tập theo lời bác sĩ, muốn kể lại trên trang cá nhân, không bán gì. Được không?',
      en: 'Someone got over back pain by exercises a doctor gave and wants to tell of it, selling nothing. May they?',
    },
    right: { vi: 'Được, nói rõ là chuyện riêng mình', en: 'Yes, saying that it is their own story' },
    wrong: [
      { vi: 'Không, vì không phải bác sĩ', en: 'No, not being a doctor' },
      { vi: 'Được, và nên khuyên mọi người bỏ thuốc', en: 'Yes, and all should be told to drop their medicine' },
    ],
    because: {
      vi: 'Kể trải nghiệm chữa bệnh của mình mà không nhằm quảng cáo, tư vấn, trục lợi thì không bị tính. Khuyên người khác bỏ thuốc lại là chuyện khác.',
      en: 'Telling one’s own experience without advertising, advising or profit is not counted. Telling others to drop their medicine is another matter.',
    },
    provisions: ['nd-330-2026.d11.k4', 'nd-330-2026.d11.k2'],
  },
  {
    id: 'hoan-thue-qua-tin-nhan',
    check: 'suspicious-link',
    question: {
      vi: 'Một trang tự xưng cơ quan thuế nhắn mời nhận tiền hoàn, cần điền số thẻ và mã gửi về điện thoại. Dấu hiệu nào rõ nhất?',
      en: 'A page calling itself the tax office offers a refund for a card number and the code sent to the phone. What is the clearest sign?',
    },
    right: { vi: 'Đòi số thẻ và mã qua tin nhắn', en: 'It wants card and code' },
    wrong: [
      { vi: 'Trang ấy có ít người theo dõi', en: 'The page has few followers' },
      { vi: 'Lời chào không ghi tên người nhận', en: 'The greeting has no name' },
    ],
    because: {
      vi: 'Mã gửi về điện thoại là chìa khóa của tài khoản, không nơi nào cần nó để trả tiền. Thu thập thẻ, tài khoản và dùng danh nghĩa cơ quan trái quy định đều bị cấm.',
      en: 'The code sent to a phone is the key to the account; nobody needs it to pay money out. Collecting card data and using an agency’s name unlawfully are both forbidden.',
    },
    provisions: ['luat-116-2025.d7.k2.e', 'nd-330-2026.d14.k4.c'],
  },
  {
    id: 'ban-tai-khoan-cu',
    check: 'illegal-promotion',
    question: {
      vi: 'Có người hỏi mua một tài khoản mạng xã hội lâu năm với giá cao, bảo chỉ để chạy quảng cáo. Nên trả lời sao?',
      en: 'Somebody offers good money for an old social network account, for advertising only, they say. How to answer?',
    },
    right: { vi: 'Không bán, không cho thuê', en: 'Neither sell it nor rent it out' },
    wrong: [
      { vi: 'Bán được, vì tài khoản là của mình', en: 'Sell it: it is one’s own' },
      { vi: 'Cho thuê thì được, miễn không đưa mật khẩu thư điện tử', en: 'Rent it, keeping the e-mail password' },
    ],
    because: {
      vi: 'Mua bán tài khoản số có mức phạt riêng. Tài khoản mang tên mình mà người khác dùng làm điều trái luật thì chính mình có thể bị hỏi trước.',
      en: 'Buying and selling accounts has a fine of its own. When others misuse an account in one’s name, one may be the first to be asked.',
    },
    provisions: ['nd-330-2026.d10.k2', 'luat-116-2025.d42.k2'],
  },
  {
    id: 'gop-tien-khong-ro',
    check: 'illegal-promotion',
    question: {
      vi: 'Một nhóm kêu gọi góp tiền giúp người bệnh nhưng không nói ai giữ tiền, chi ra sao. Muốn chia sẻ thì nên làm gì trước?',
      en: 'A group asks for money for a patient without saying who keeps it and how it is spent. What comes before sharing?',
    },
    right: {
      vi: 'Hỏi rõ ai giữ tiền và công khai thu chi ở đâu',
      en: 'Ask who keeps it and where the accounts are shown',
    },
    wrong: [
      { vi: 'Chia sẻ ngay, vì cứu người là gấp', en: 'Share at once: lives are at stake' },
      { vi: 'Chia sẻ và tự nhận tiền hộ', en: 'Share it and take in money oneself' },
    ],
    because: {
      vi: 'Vận động đóng góp không minh bạch có mức phạt cao. Hỏi rõ trước thì người bệnh nhận đúng số tiền mà người góp cũng yên tâm.',
      en: 'Collecting without openness has a high fine. Asked first, the patient gets the money and the givers are at ease.',
    },
    provisions: ['nd-330-2026.d14.k5.dd'],
  },
])
