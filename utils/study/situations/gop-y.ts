// What may be posted: civil criticism, complaints with facts, questions to an authority.

import { buildSituations } from '../situation-model.ts'

/** Situations in which posting is allowed. */
export const criticismSituations = buildSituations('gop-y', [
  {
    id: 'lich-tiep-dan-doi',
    duty: 'duoc-dang',
    question: {
      vi: 'Một người dân muốn viết rằng lịch tiếp dân đổi ba lần trong tháng là bất tiện, mong phòng báo trước. Đăng được không?',
      en: 'A citizen wants to write that moving the reception day three times in a month is a nuisance and asks for notice. May it be posted?',
    },
    right: { vi: 'Được: việc cụ thể, lời lẽ lịch sự', en: 'Yes: a plain matter in civil words' },
    wrong: [
      { vi: 'Không, vì chê cơ quan nhà nước', en: 'No: it criticises a state body' },
      { vi: 'Chỉ được nếu giấu tên phòng và tên người viết', en: 'Only with the office and the author unnamed' },
    ],
    because: {
      vi: 'Phê bình có việc, có đề nghị không phải là xúc phạm. Điều cần xem lại là cách nói, không phải việc có ý kiến.',
      en: 'Criticism of a fact with a request is no insult. What is looked at is how it is said, not that somebody has an opinion.',
    },
    provisions: ['qd-423-2026.quy-tac-chung'],
  },
  {
    id: 'ho-so-qua-hen',
    duty: 'duoc-dang',
    question: {
      vi: 'Hồ sơ đất quá hẹn hai mươi ngày. Người nộp muốn đăng giấy hẹn của mình, đã che thông tin riêng, và hỏi vì sao. Được không?',
      en: 'A land file is twenty days overdue. The applicant wants to post their own receipt, private details covered, and ask why. May they?',
    },
    right: { vi: 'Được, và nên gửi cả đơn tới nơi giải quyết', en: 'Yes, and better also write to the office' },
    wrong: [
      { vi: 'Không, vì giấy hẹn là tài liệu nội bộ', en: 'No: the receipt is an internal paper' },
      { vi: 'Chỉ được sau khi có kết luận khiếu nại', en: 'Only after the complaint has been ruled on' },
    ],
    because: {
      vi: 'Giấy hẹn giao cho người nộp không phải tài liệu nội bộ, và câu hỏi dựa trên ngày tháng có thật. Đơn gửi đúng nơi dễ được trả lời hơn bài đăng.',
      en: 'A receipt given to the applicant is no internal paper, and the question rests on real dates. A letter to the right office is more likely to be answered than a post.',
    },
    provisions: ['qd-423-2026.quy-tac-chung', 'luat-91-2025.d4.k2.b'],
  },
  {
    id: 'hoi-kinh-phi-lam-duong',
    check: 'insinuation',
    duty: 'duoc-dang',
    question: {
      vi: 'Một người hỏi trên trang của xã: đường ấp đã chi bao nhiêu, bản công khai xem ở đâu? Câu ấy có cần sửa không?',
      en: 'Someone asks on the commune’s page: how much was spent on the hamlet road, and where is it made public? Does that need changing?',
    },
    right: { vi: 'Không cần, đó là câu hỏi thẳng', en: 'No, it is a plain question' },
    wrong: [
      { vi: 'Cần, vì hỏi tiền là ám chỉ', en: 'Yes: asking about money is a hint' },
      { vi: 'Cần, vì chỉ đại biểu mới được hỏi', en: 'Yes: only deputies may ask' },
    ],
    because: {
      vi: 'Câu hỏi nêu đúng việc muốn biết và hỏi đúng nơi trả lời được thì không ám chỉ ai. Ám chỉ là để người đọc tự suy ra điều xấu mà không hỏi.',
      en: 'A question that says what it wants to know, to those who can answer, hints at nobody. A hint leaves readers to infer something bad, and asks nothing.',
    },
    provisions: ['qd-423-2026.quy-tac-chung', 'luat-116-2025.d13.k3.dd'],
  },
  {
    id: 'khong-dong-y-muc-phi',
    duty: 'duoc-dang',
    question: {
      vi: 'Không đồng ý với mức phí đỗ xe mới, một người dân viết ba lý do, dẫn số liệu có nguồn. Có cần sửa gì không?',
      en: 'Against the new parking fee, a citizen writes three reasons with figures and their source. Does anything need changing?',
    },
    right: { vi: 'Không, đó là ý kiến có căn cứ', en: 'No, it is an opinion with grounds' },
    wrong: [
      { vi: 'Có, vì khác với quyết định đã ban hành', en: 'Yes: it differs from a decision issued' },
      { vi: 'Có, trừ khi chỉ đăng trong nhóm kín', en: 'Yes, unless kept to a closed group' },
    ],
    because: {
      vi: 'Không đồng ý không phải là xuyên tạc, nhất là khi có lý do và nguồn. Các phép kiểm nhìn cách nói, không chấm ý kiến nào đúng.',
      en: 'To disagree is not to distort, least of all with reasons and a source. The checks look at how it is said and mark no opinion.',
    },
    provisions: ['qd-423-2026.kiem-chung', 'qd-423-2026.quy-tac-chung'],
  },
  {
    id: 'nhan-xet-quan-an',
    duty: 'duoc-dang',
    question: {
      vi: 'Một công chức gặp bữa ăn dở và giá cao, muốn viết nhận xét về quán. Nên viết thế nào?',
      en: 'A civil servant had a poor and dear meal and wants to review the place. How to write it?',
    },
    right: { vi: 'Kể đúng món, giá và điều mình gặp', en: 'Tell the dish, the price and what happened' },
    wrong: [
      { vi: 'Không viết, vì công chức không được chê', en: 'Do not: civil servants may not find fault' },
      { vi: 'Kêu gọi mọi người tẩy chay quán', en: 'Call on all to boycott the place' },
    ],
    because: {
      vi: 'Nhận xét thật về điều mình trải qua thì ai cũng viết được, công chức cũng vậy. Kêu gọi tẩy chay làm quán bị thiệt hại là việc khác, luật nêu riêng.',
      en: 'Anybody may tell truly what they went through, civil servants too. A call to boycott that does damage is another matter.',
    },
    provisions: ['luat-116-2025.d13.k3.b', 'blds-2015.d34'],
  },
])
