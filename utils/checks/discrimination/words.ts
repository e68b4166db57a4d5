import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Kỳ thị, phân biệt',
    about: 'Khinh miệt vì vùng miền, dân tộc, tôn giáo, giới, bệnh tật.',
    why: 'Quy tắc ứng xử yêu cầu tôn trọng người khác, và luật cấm kích động chia rẽ, kỳ thị. Phép kiểm tìm lời khinh miệt cả một nhóm người vì quê quán, dân tộc, tôn giáo, giới, khuyết tật, bệnh hay nghề nghiệp. Không xét lời nhắc tới các nhóm ấy một cách bình thường và lời lên tiếng chống kỳ thị.',
    messages: {
      contempt: 'Có dấu hiệu khinh miệt cả một nhóm người. Nên bỏ phần quy chung, chỉ nói về việc cụ thể.',
      slur: 'Cách gọi này mang ý khinh miệt một nhóm người. Nên thay bằng tên gọi bình thường.',
    },
  },
  en: {
    title: 'Discrimination',
    about: 'Contempt by region, ethnicity, faith, sex, disability or illness.',
    why: 'The code of conduct asks for respect, and the law forbids stirring up division and contempt. This check looks for contempt for a whole group of people by home region, ethnicity, faith, sex, disability, illness or work. It leaves alone neutral mention of such groups and words that speak up against contempt.',
    messages: {
      contempt:
        'This may show contempt for a whole group of people. It is better to drop the generalisation and keep to what happened.',
      slur: 'This name carries contempt for a group of people. A neutral name is better.',
    },
  },
}
