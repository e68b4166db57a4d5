// Children: their pictures, their schools, their accounts.

import { buildSituations } from '../situation-model.ts'

/** Situations about children. */
export const childrenSituations = buildSituations('tre-em', [
  {
    id: 'giay-khen-cua-con',
    check: 'child-privacy',
    question: {
      vi: 'Con 9 tuổi được giấy khen, phụ huynh muốn đăng ảnh giấy khen có họ tên, lớp, trường. Việc nào nên làm trước?',
      en: 'A nine-year-old got a certificate; a parent wants to post it with name, class and school. What comes first?',
    },
    right: { vi: 'Hỏi con, rồi che tên trường, lớp', en: 'Ask the child, then cover school and class' },
    wrong: [
      { vi: 'Không cần gì thêm, cha mẹ quyết là đủ', en: 'Nothing more: the parents’ decision is enough' },
      { vi: 'Chờ trường đăng trước rồi đăng theo', en: 'Wait until the school has posted it, then follow' },
    ],
    because: {
      vi: 'Trường lớp và kết quả học tập là thông tin riêng tư của trẻ. Từ đủ 7 tuổi, ngoài cha mẹ còn cần chính trẻ đồng ý; che trường, lớp giúp người lạ khó tìm ra trẻ.',
      en: 'School and results are a child’s private information. From the age of 7 the child must agree too, beside the parents; covering school and class makes it harder for strangers to find the child.',
    },
    provisions: ['nd-56-2017.d36.k1', 'nd-56-2017.d33'],
  },
  {
    id: 'anh-ca-lop',
    check: 'child-privacy',
    question: {
      vi: 'Cô giáo chụp cả lớp trong giờ học và muốn đăng lên trang cá nhân. Một phụ huynh đã dặn không đăng ảnh con mình. Nên làm gì?',
      en: 'A teacher took a picture of the whole class and wants to post it. One parent has asked that their child not be shown. What had better be done?',
    },
    right: { vi: 'Không đăng tấm ảnh có em ấy', en: 'Do not post the picture with that child' },
    wrong: [
      { vi: 'Đăng, vì giờ học là hoạt động của trường', en: 'Post it: lessons are the school’s business' },
      { vi: 'Đăng và ẩn bài với phụ huynh đó', en: 'Post it, hidden from that parent' },
    ],
    because: {
      vi: 'Đăng ảnh trẻ cần cha mẹ đồng ý, và cả trẻ nếu từ đủ 7 tuổi. Với các em khác trong lớp cũng cần hỏi như vậy trước khi đăng.',
      en: 'A child’s picture needs the parents’ consent, and the child’s from the age of 7. The others in the class have to be asked in the same way.',
    },
    provisions: ['nd-56-2017.d36.k1', 'luat-91-2025.d24.k2'],
  },
  {
    id: 'tre-bi-hai',
    check: 'child-privacy',
    question: {
      vi: 'Một trang đăng chuyện trẻ bị xâm hại: không nêu tên, nhưng có tên thôn, tên trường và ảnh cổng nhà. Người đọc muốn chia sẻ để lên án. Nên làm gì?',
      en: 'A page tells of an abused child: no name, but village, school and a picture of the gate. A reader wants to share it in protest. What had better be done?',
    },
    right: { vi: 'Không chia sẻ, mà báo cáo bài đó', en: 'Do not share it; report the post' },
    wrong: [
      { vi: 'Chia sẻ, vì bài không nêu tên trẻ', en: 'Share it: the child is not named' },
      { vi: 'Chia sẻ kèm lời lên án thật mạnh', en: 'Share it with strong words of protest' },
    ],
    because: {
      vi: 'Thôn, trường và ảnh nhà đủ để người quanh đó nhận ra trẻ. Lên án mà làm lộ trẻ thì trẻ chịu thêm một lần nữa.',
      en: 'Village, school and house are enough for neighbours to know the child. A protest that exposes the child makes it suffer once more.',
    },
    provisions: ['luat-tre-em-2016.d6.k11', 'luat-tre-em-2016.d21'],
  },
  {
    id: 'go-anh-hoi-nho',
    check: 'child-privacy',
    question: {
      vi: 'Cháu 13 tuổi nhờ bác gỡ tấm ảnh hồi nhỏ mà cháu thấy ngượng. Cha mẹ cháu bảo ảnh dễ thương, cứ để. Nên làm gì?',
      en: 'A boy of 13 asks his uncle to take down an old picture he is ashamed of. His parents find it sweet and say to leave it. What had better be done?',
    },
    right: { vi: 'Gỡ, vì cháu có quyền yêu cầu', en: 'Take it down: the boy himself may demand it' },
    wrong: [
      { vi: 'Để, vì cha mẹ cháu đã đồng ý', en: 'Leave it: the parents agree' },
      { vi: 'Để, nhưng tắt bình luận và ẩn tên', en: 'Leave it, with comments off and the name hidden' },
    ],
    because: {
      vi: 'Cha mẹ, người chăm sóc và chính trẻ đều có quyền yêu cầu xóa thông tin của trẻ trên mạng. Cha mẹ đồng ý không thay được tiếng nói của cháu.',
      en: 'Parents, carers and the child may each demand removal. The parents’ consent does not stand in for the child’s own voice.',
    },
    provisions: ['nd-56-2017.d36.k3'],
  },
  {
    id: 'tai-khoan-cho-con',
    check: 'child-privacy',
    question: {
      vi: 'Con 12 tuổi muốn có tài khoản mạng xã hội như các bạn. Cách nào hợp với quy định?',
      en: 'A child of 12 wants a social network account like its friends. Which way fits the rules?',
    },
    right: {
      vi: 'Cha mẹ đăng ký bằng thông tin của mình và theo dõi',
      en: 'The parents sign up with their own data and keep an eye on it',
    },
    wrong: [
      { vi: 'Khai tăng tuổi để con tự đăng ký', en: 'State a higher age so that the child can sign up' },
      { vi: 'Cho con dùng chung tài khoản với anh họ lớn', en: 'Let the child share a cousin’s account' },
    ],
    because: {
      vi: 'Trẻ dưới 16 tuổi thì cha mẹ đăng ký tài khoản bằng thông tin của mình và giám sát việc dùng. Mốc 16 tuổi này khác mốc 7 tuổi về việc trẻ đồng ý cho đăng ảnh.',
      en: 'Under 16, the parents sign up with their own data and watch over the use. This age of 16 is not the age of 7 from which a child has a say about pictures.',
    },
    provisions: ['nd-147-2024.d23.k3', 'luat-116-2025.d16'],
  },
])
