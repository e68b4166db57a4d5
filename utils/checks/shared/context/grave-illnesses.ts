// Illnesses for which people are shunned, as a pattern source.

import { HIV_WORDS } from './hiv-words.ts'

/** After a word such as "bị" or "nhiễm". */
export const GRAVE_ILLNESSES = `${HIV_WORDS}|giang mai|lậu|tâm thần|trầm cảm|lao phổi|bệnh xã hội|sùi mào gà`
