// Speaking for an agency.

import { buildSituations } from '../situation-model.ts'

/** Situations about posts that seem to speak for an agency. */
export const spokespersonSituations = buildSituations('phat-ngon', [
  {
    id: 'nha-bao-nhan-hoi',
    check: 'speaking-for-agency',
    question: {
      vi: 'Nhà báo nhắn hỏi một chuyên viên về vụ việc của sở. Chuyên viên biết rõ câu trả lời. Nên làm gì?',
      en: 'A journalist asks a specialist about a matter of the department. The specialist knows the answer. What had better be done?',
    },
    right: { vi: 'Mời nhà báo hỏi người phát ngôn của sở', en: 'Name them the spokesperson' },
    wrong: [
      { vi: 'Trả lời và dặn đừng nêu tên', en: 'Answer, asking not to be named in print' },
      { vi: 'Trả lời ngay, vì mình nói đúng sự thật', en: 'Answer: it is the truth' },
    ],
    because: {
      vi: 'Chỉ người đứng đầu, người được giao phát ngôn và người được ủy quyền mới nói thay cơ quan với báo chí. Điều người khác cung cấp không phải quan điểm chính thức, và người đó tự chịu trách nhiệm.',
      en: 'Only the head, the appointed spokesperson and those authorised speak to the press for an agency. What others say is not its official view, and they answer for it themselves.',
    },
    provisions: ['nd-244-2026.d3.k2', 'nd-244-2026.d3.k7'],
  },
  {
    id: 'thay-mat-uy-ban',
    check: 'speaking-for-agency',
    question: {
      vi: 'Một công chức chưa được giao việc ấy nhưng mở đầu bài trên trang cá nhân bằng lời “thay mặt” ủy ban để giải thích một chủ trương. Nên sửa thế nào?',
      en: 'A civil servant not charged with it opens a personal post “on behalf of” the committee to explain a policy. How to mend it?',
    },
    right: {
      vi: 'Dẫn thông báo chính thức, nói rõ lời bình là của mình',
      en: 'Link the official notice; say the comment is one’s own',
    },
    wrong: [
      {
        vi: 'Chỉ bỏ chữ “thay mặt”, còn lại để nguyên vì nội dung đúng',
        en: 'Only drop “on behalf of”; the rest is correct',
      },
      { vi: 'Ghi thêm tên lãnh đạo cho người đọc tin', en: 'Add a superior’s name for credit' },
    ],
    because: {
      vi: 'Bài trên trang cá nhân không phải phát ngôn với báo chí, nhưng dễ bị hiểu là tiếng nói của cơ quan. Dẫn thông báo chính thức thì người đọc phân biệt được đâu là cơ quan, đâu là người viết.',
      en: 'A personal post is no statement to the press, but is easily taken for the agency’s voice. With the official notice linked, readers can tell the two apart.',
    },
    provisions: ['nd-330-2026.d15.k1.b', 'nd-244-2026.d3.k7'],
  },
  {
    id: 'trang-gan-giong-xa',
    check: 'speaking-for-agency',
    question: {
      vi: 'Một người lập trang chia sẻ tin địa phương, lấy tên xã và biểu trưng của xã làm ảnh đại diện. Nên làm gì?',
      en: 'Someone runs a page of local news under the commune’s name and emblem. What had better be done?',
    },
    right: { vi: 'Đổi tên và ảnh để không ai nhầm', en: 'Change its name and its picture' },
    wrong: [
      { vi: 'Giữ nguyên, vì chỉ đăng tin tốt', en: 'Leave it: only good news is posted' },
      { vi: 'Giữ nguyên, ghi “không chính thức” ở cuối mỗi bài', en: 'Leave it, with “unofficial” under each post' },
    ],
    because: {
      vi: 'Trang gây nhầm về chủ thể cung cấp thông tin có mức phạt riêng, bất kể tin tốt hay xấu. Trang chính thức của cơ quan thì được công bố trên cổng của cơ quan đó.',
      en: 'A page that misleads about who is speaking has a fine of its own, whatever its news. An agency’s official pages are announced on its portal.',
    },
    provisions: ['nd-330-2026.d14.k3.a', 'nd-244-2026.d5.k2'],
  },
  {
    id: 'uy-quyen-lai',
    check: 'speaking-for-agency',
    question: {
      vi: 'Người được ủy quyền phát ngôn về một vụ việc bận họp, nhờ đồng nghiệp trả lời báo chí thay. Được không?',
      en: 'The one authorised to speak on a case is in a meeting and asks a colleague to answer the press. May they?',
    },
    right: { vi: 'Không, việc được ủy quyền không ủy quyền lại', en: 'No, an authority given cannot be passed on' },
    wrong: [
      { vi: 'Được, nếu có nhắn tin nhờ', en: 'Yes, with a message asking for it' },
      { vi: 'Được, nếu đồng nghiệp ở cùng phòng', en: 'Yes, for somebody of the same office' },
    ],
    because: {
      vi: 'Ủy quyền phát ngôn phải bằng văn bản, theo từng vụ việc và có thời hạn; người được ủy quyền không ủy quyền lại. Hẹn trả lời sau buổi họp là cách gọn nhất.',
      en: 'Authority to speak is given in writing, for one case and a time, and cannot be passed on. Answering after the meeting is simplest.',
    },
    provisions: ['nd-244-2026.d3.k5'],
  },
])
