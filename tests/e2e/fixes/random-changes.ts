// Random changes of a text, of the kinds that fixes make and some that they do not.

import type { TextReplacement } from '../../../utils/compose/apply-fix.ts'
import type { RandomChance } from '../delivery/random-chance.ts'

const WORDS = [
  'họp',
  'tổ',
  'dân',
  'phố',
  'Nguyễn',
  'ở',
  'đường',
  'số',
  '0912',
  'quận',
  'a',
  'bưởi',
  '👨‍👩‍👧',
  '😀',
  'ngoẵng',
]
const MASKS = ['089•••••••••', '0912 ••• •••', '(theo …)', '…', '[tên]']
const JOINTS = [' ', ' ', ' ', ', ', '. ', '! ']
/** Beyond these, in UTF-16 units and lines, a change takes words away. */
const MAX_LENGTH = 400
const MAX_LINES = 8
/** Longest replaced part, in letters as a reader counts them. */
const MAX_REPLACED = 25

const segmenter = new Intl.Segmenter('vi')

/**
 * Chooses a change of a text at bounds of letters. What comes in is empty, or some words.
 * @param lines how many lines the words may have: those of a fix have one, those of its undo several
 */
export function chooseChange(text: string, chance: RandomChance, lines: 1 | 2 = 2): TextReplacement {
  const bounds = [...segmenter.segment(text)].map(({ index }) => index).concat(text.length)
  const isLong = text.length > MAX_LENGTH || text.split('\n').length > MAX_LINES
  const from = chance.below(bounds.length)
  const wanted = isLong ? from + MAX_REPLACED * 3 : from + chance.below(MAX_REPLACED)
  const to = Math.min(wanted, bounds.length - 1)
  return { start: bounds[from]!, end: bounds[to]!, text: isLong ? '' : chooseWords(chance, lines) }
}

function chooseWords(chance: RandomChance, lines: number): string {
  switch (chance.below(6)) {
    case 0:
      return ''
    case 1:
      return chance.of(MASKS)
    case 2:
      return Array.from({ length: lines }, () => joinWords(chance)).join('\n')
    default:
      return joinWords(chance)
  }
}

function joinWords(chance: RandomChance): string {
  let words = chance.of(WORDS)
  for (let more = chance.below(6); more > 0; more--) words += chance.of(JOINTS) + chance.of(WORDS)
  return words
}
