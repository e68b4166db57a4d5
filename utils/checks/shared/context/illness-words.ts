// Words for illnesses that others should not hear of from a draft, as pattern sources.

import { HIV_WORDS } from './hiv-words.ts'

/** Illnesses that stigmatize a person or mark their life; a cold or a sore back is not sensitive. */
export const ILLNESS_WORDS = [
  `${HIV_WORDS}|lao (?:phổi|kháng thuốc)|viêm gan|xơ gan|giang mai|sùi mào gà|covid|sốt xuất huyết`,
  'ung thư|ung bướu|k (?:vú|phổi|gan|dạ dày|cổ tử cung|đại tràng|vòm)|u (?:não|ác|phổi|gan|vú|xương)|bạch cầu|máu trắng',
  'tâm thần(?: phân liệt)?|trầm cảm|động kinh|hoang tưởng|loạn thần|tự kỷ|(?:sa sút|thiểu năng|chậm phát triển) trí tuệ|' +
    'alzheimer|parkinson|đột quỵ|tai biến|nghiện ma túy|bại não|hội chứng down',
  'tan máu bẩm sinh|thalassemia|máu khó đông|tim bẩm sinh|phổi tắc nghẽn|copd|xơ cứng (?:bì|rải rác|teo cơ)|nhược cơ|teo cơ|' +
    'liệt (?:nửa người|tứ chi|hai chân|dương)|bại liệt|(?:chất độc|nhiễm) da cam|yếu sinh lý',
  'tiểu đường|đái tháo đường|suy thận|suy tim|lupus|phong cùi|gai đôi|vô sinh|hiếm muộn|thai ngoài',
  'bệnh (?:lao|lậu|phong|tim|xã hội|truyền nhiễm|nan y)',
].join('|')

/** Disabilities, which everybody sees. */
export const DISABILITIES =
  'down|mù (?:hai|một) mắt|câm điếc|khuyết tật|chậm phát triển|liệt(?: giường)?(?! (?:sĩ|sỹ|kê|vào))'
