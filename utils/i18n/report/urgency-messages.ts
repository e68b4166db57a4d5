import type { UrgencyId } from '../../report/model/report-categories.ts'
import type { Translations } from '../translate.ts'

/** Texts of a report's urgency. */
export interface UrgencyMessages {
  title: string
  names: Record<UrgencyId, string>
  /** When to choose each level, in one line. */
  senses: Record<UrgencyId, string>
}

/** Texts of a report's urgency, in both languages. */
export const urgencyMessages: Translations<UrgencyMessages> = {
  vi: {
    title: 'Mức độ khẩn',
    names: { thuong: 'Thường', khan: 'Khẩn', 'rat-khan': 'Rất khẩn' },
    senses: {
      thuong: 'Xem xét theo thứ tự nhận.',
      khan: 'Đang lan nhanh hoặc đang có người bị thiệt hại.',
      'rat-khan': 'Có thể nguy hiểm ngay đến tính mạng hoặc an toàn của ai đó. Nên báo ngay cho công an nơi gần nhất.',
    },
  },
  en: {
    title: 'Urgency',
    names: { thuong: 'Ordinary', khan: 'Urgent', 'rat-khan': 'Very urgent' },
    senses: {
      thuong: 'Looked at in the order of arrival.',
      khan: 'It is spreading fast, or people are being harmed.',
      'rat-khan': "Somebody's life or safety may be in danger right now. Tell the nearest police at once as well.",
    },
  },
}
