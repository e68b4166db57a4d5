// Insinuations and accusations.

import { buildSituations } from '../situation-model.ts'

/** Situations about statements on a person's acts. */
export const honourSituations = buildSituations('danh-du', [
  {
    id: 'bo-nhiem-ai-cung-hieu',
    check: 'insinuation',
    question: {
      vi: 'Không hài lòng với một việc bổ nhiệm, một người định viết lấp lửng rằng ai nấy tự hiểu. Cách nói nào nên chọn?',
      en: 'Unhappy with an appointment, someone means to write vaguely that everybody can draw their own conclusions. What is better?',
    },
    right: { vi: 'Hỏi thẳng về tiêu chuẩn và quy trình chọn', en: 'Ask plainly about criteria and procedure' },
    wrong: [
      { vi: 'Thêm dấu ba chấm cho người đọc tự suy ra', en: 'Add dots for the reader to fill in' },
      { vi: 'Viết tắt tên, chỉ người trong ngành mới hiểu', en: 'Shorten the name so that only insiders understand' },
    ],
    because: {
      vi: 'Trong thư viện không có văn bản nào cấm riêng việc nói bóng gió, nhưng lời lấp lửng dễ bị hiểu là xuyên tạc, làm tổn hại danh dự. Hỏi thẳng thì có câu trả lời.',
      en: 'No text in the library bans insinuation by that name, but vague words are easily read as a distortion that harms honour. A plain question gets an answer.',
    },
    provisions: ['luat-116-2025.d13.k3.dd'],
  },
  {
    id: 'nghe-ke-nhan-tien',
    check: 'accusation',
    question: {
      vi: 'Nghe kể một cán bộ nhận tiền, chưa có bằng chứng. Muốn việc được làm rõ thì nên làm gì?',
      en: 'One hears that an official took money, without proof. How to have it cleared up?',
    },
    right: {
      vi: 'Gửi đơn, ghi điều mình biết và biết từ đâu',
      en: 'Send a letter saying what one knows and from where',
    },
    wrong: [
      { vi: 'Đăng tên để dư luận vào cuộc', en: 'Post the name so that the public takes it up' },
      { vi: 'Đăng kèm chữ “nghe nói” cho an toàn', en: 'Post it with “they say”, to be safe' },
    ],
    because: {
      vi: 'Nơi có thẩm quyền xác minh được, còn bài đăng thì không. Nếu điều nghe kể không đúng, lời “nghe nói” vẫn có thể làm hại danh dự một người.',
      en: 'The authority can verify it, a post cannot. If the tale is untrue, “they say” may still harm somebody’s honour.',
    },
    provisions: ['luat-116-2025.d7.k1.c', 'nd-174-2026.d95.k1.a'],
  },
  {
    id: 'ten-mot-chu-cai',
    check: 'insinuation',
    question: {
      vi: 'Một bài kể chuyện kế toán tên H. ở trường trong xã ăn bớt tiền ăn của trẻ, không nêu đủ tên. Người viết nghĩ vậy là an toàn. Nên hiểu thế nào?',
      en: 'A post tells how H., the accountant of a village school, pockets lunch money, with no full name. The writer thinks that is safe. How is it to be seen?',
    },
    right: {
      vi: 'Người quanh đó vẫn nhận ra; có căn cứ thì gửi đơn',
      en: 'People around will know; with grounds, write to the authority',
    },
    wrong: [
      { vi: 'Không nêu đủ tên thì không ai bị hại', en: 'With no full name nobody is harmed' },
      { vi: 'Đổi H. thành chữ khác là xong', en: 'Another letter for H. settles it' },
    ],
    because: {
      vi: 'Công việc và tên xã đủ để biết là ai, nên lời kể vẫn chạm tới danh dự một người thật. Nếu có căn cứ, đơn gửi đúng nơi giúp trẻ nhiều hơn bài viết nửa kín nửa hở.',
      en: 'Job and village tell who it is, so a real person’s honour is touched. With grounds, a letter to the right place helps the children more than a half-hidden post.',
    },
    provisions: ['luat-116-2025.d13.k3.dd', 'blds-2015.d34'],
  },
  {
    id: 'ru-nhau-bia-don',
    check: 'accusation',
    question: {
      vi: 'Ghét một người, có người rủ bạn mình cùng ký đơn tố cáo một việc mà cả hai biết là không có. Điều nào đúng?',
      en: 'Out of dislike, someone asks a friend to sign a denunciation of something both know did not happen. Which is right?',
    },
    right: { vi: 'Việc ấy có thể bị xử lý hình sự', en: 'It may be a criminal matter' },
    wrong: [
      { vi: 'Đơn gửi kín thì không hại ai', en: 'A confidential letter harms nobody' },
      {
        vi: 'Chỉ người nghĩ ra mới phải chịu, người ký thì không',
        en: 'Only its author answers for it, not who signs',
      },
    ],
    because: {
      vi: 'Bịa người khác phạm tội rồi tố cáo họ nằm trong điều về tội vu khống. Tố cáo là quyền, nhưng phải là điều mình có căn cứ để tin.',
      en: 'Inventing a crime and denouncing somebody for it falls under the article on slander. Denouncing is a right, but with grounds to believe it.',
    },
    provisions: ['blhs-2015.d156.k1.b', 'luat-116-2025.d13.k3.g'],
  },
  {
    id: 'anh-ghep-dau-hoi',
    check: 'insinuation',
    question: {
      vi: 'Một người ghép ảnh nhà riêng của lãnh đạo với ảnh công trình chậm tiến độ, kèm một dấu hỏi, và bảo mình chỉ hỏi. Nên hiểu thế nào?',
      en: 'Someone puts a picture of a leader’s house beside one of a late building site, with a question mark, and says it is only a question. How is it to be seen?',
    },
    right: { vi: 'Có thể bị hiểu là lời buộc tội không căn cứ', en: 'It may be read as a charge without grounds' },
    wrong: [
      { vi: 'Có dấu hỏi thì là câu hỏi', en: 'With a question mark it is a question' },
      { vi: 'Không sao, nếu cả hai ảnh đều là thật', en: 'No matter, if both pictures are real' },
    ],
    because: {
      vi: 'Hai ảnh thật đặt cạnh nhau vẫn có thể nói một điều không ai kiểm được. Hỏi thẳng vì sao công trình chậm thì đúng việc và không đụng tới nhà riêng của ai.',
      en: 'Two real pictures side by side may still say what nobody can check. Asking plainly why the work is late is to the point and leaves private homes alone.',
    },
    provisions: ['luat-116-2025.d13.k3.dd', 'luat-116-2025.d13.k3.a'],
  },
  {
    id: 'binh-luan-hua-theo',
    check: 'accusation',
    question: {
      vi: 'Dưới bài chưa rõ thực hư về một cửa hàng, một người bình luận rằng chủ quán lừa khách, nghĩ rằng bình luận thì không phải đăng. Điều nào đúng?',
      en: 'Under an unverified post about a shop, someone comments that its owner cheats, thinking that a comment is not a post. Which is right?',
    },
    right: { vi: 'Bình luận cũng được tính như đăng, chia sẻ', en: 'Comments count as posting and sharing do' },
    wrong: [
      { vi: 'Chỉ chủ bài viết chịu trách nhiệm', en: 'Only the author of the post answers for it' },
      { vi: 'Bình luận ở trang người khác thì không tính', en: 'Comments on somebody else’s page do not count' },
    ],
    because: {
      vi: 'Nghị định về tin giả tính cả người bình luận, không chỉ người đăng. Chưa rõ thực hư thì hỏi lại người đăng đã kiểm ở đâu là an toàn hơn cả.',
      en: 'The decree on false news counts those who comment, not only who posts. While nothing is clear, asking where it was checked is safest.',
    },
    provisions: ['nd-328-2026.d3.k3', 'nd-328-2026.d9'],
  },
  {
    id: 'nhac-ban-an-da-tuyen',
    check: 'accusation',
    question: {
      vi: 'Một vụ án đã có bản án được công bố. Muốn nhắc lại để rút kinh nghiệm thì viết thế nào?',
      en: 'The judgment of a case has been published. How to write of it as a lesson?',
    },
    right: { vi: 'Dẫn đúng điều đã tuyên, ghi nguồn và ngày', en: 'Tell what was ruled, with its source' },
    wrong: [
      { vi: 'Kể thêm những chuyện khác nghe được về người ấy', en: 'Add other tales one has heard about the person' },
      { vi: 'Không nhắc được, vì là chuyện riêng', en: 'It cannot be mentioned: it is private' },
    ],
    because: {
      vi: 'Dẫn lại điều đã công bố, có nguồn, không phải là bịa đặt. Thêm chuyện ngoài bản án thì lại thành lời buộc tội mới.',
      en: 'Telling what was published, with its source, invents nothing. Adding more than the judgment says makes a new charge.',
    },
    provisions: ['qd-423-2026.kiem-chung', 'blds-2015.d34'],
  },
])
