// How young people write Vietnamese in chats: whole words first, then spelling by sound.

import { pickRandom, type RandomSource } from './random.ts'

const WORDS: Readonly<Record<string, readonly string[]>> = {
  không: ['k', 'ko', 'hok', 'hong', 'hông', 'kg', 'kh'],
  được: ['đc', 'dc', 'đk'],
  biết: ['bt', 'pít', 'bít'],
  gì: ['j', 'gì z', 'ji'],
  rồi: ['r', 'rùi', 'ròi', 'oy'],
  mày: ['m', 'mài', 'mầy', 'mi'],
  tao: ['t', 'tau', 'tạo'],
  với: ['vs', 'zới', 'vơi'],
  vậy: ['z', 'v', 'vại', 'zậy'],
  vợ: ['vk', 'zợ'],
  chồng: ['ck', 'chòng'],
  người: ['ng', 'ngừi', 'ngừoi'],
  anh: ['a', 'ank'],
  em: ['e', 'iem', 'em'],
  yêu: ['iu', 'yêu'],
  quá: ['wá', 'qá', 'wa', 'quớ'],
  cũng: ['cx', 'cg', 'củng'],
  những: ['nhg', 'nhữg', 'nhx'],
  mình: ['mk', 'mik', 'mìn'],
  nhiều: ['nhìu', 'nhìu'],
  thế: ['thía', 'tế'],
  trời: ['chời', 'trùi', 'troài'],
  thôi: ['thoi', 'thui', 'hoy'],
  nói: ['ns', 'nới', 'nóai'],
  như: ['nhw', 'nhu', 'nư'],
  này: ['nì', 'nài', 'nè'],
  bạn: ['bn', 'b', 'bạng'],
  chết: ['chớt', 'chếc', 'chít'],
  làm: ['lm', 'lèm', 'lam'],
  trong: ['tr', 'trog'],
  điện: ['đt', 'điên'],
  thích: ['thik', 'thít', 'thích'],
  lắm: ['lm', 'lém', 'lắm'],
  địt: ['đjt', 'djt', 'đụ', 'địch', 'dit'],
  lồn: ['loz', 'lìn', 'lol', 'lồz', 'nồn', 'l'],
  đéo: ['đ', 'éo', 'dell', 'đel', 'đếu', 'deo'],
  cặc: ['cak', 'kặc', 'cc', 'cặk', 'kẹc'],
  buồi: ['bùi', 'bùii', 'buoi`'],
  mẹ: ['mịa', 'mje', 'mệ', 'me', 'mợ'],
  chó: ['chóa', 'tró', 'choá', 'chó'],
  ngu: ['nguu', 'ngoo', 'nqu', 'gu'],
  vãi: ['vl', 'vải', 'vải', 'zãi'],
  đĩ: ['đỹ', 'đỉ', 'dĩ', 'đuỹ'],
  thằng: ['thag', 'thèn', 'thằg', 'thằn'],
  óc: ['ók', 'oc'],
  cút: ['kút', 'cúk'],
  con: ['kon', 'coan', 'cn'],
  chúng: ['chg', 'cúng', 'chúg'],
  nó: ['nố', 'nó', 'no'],
}

const SOUNDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ph/, ['f']],
  [/^qu/, ['w', 'q']],
  [/^gi/, ['z', 'j']],
  [/^c(?=[aoôơuưăâáàóòúù])/, ['k']],
  [/^d/, ['z']],
  [/^đ/, ['d']],
  [/^tr/, ['ch']],
  [/^ch/, ['tr']],
  [/^s/, ['x']],
  [/^x/, ['s']],
  [/^ngh/, ['ng']],
  [/^v/, ['z']],
  [/^b/, ['p']],
  [/ng$/, ['g', 'n']],
  [/nh$/, ['h', 'n']],
  [/ch$/, ['k', 't']],
  [/i$/, ['j', 'y']],
  [/y$/, ['i']],
  [/i/, ['j']],
  [/ê/, ['e']],
  [/ô/, ['o']],
  [/ươ/, ['u']],
]

/**
 * Respells a word as it might be written in a chat; returns it unchanged when no rule fits.
 * @param word one word in lower case
 */
export function toChatSpelling(word: string, next: RandomSource): string {
  const spellings = WORDS[word]
  if (spellings && next() < 0.85) return pickRandom(next, spellings)
  const rules = SOUNDS.filter(([pattern]) => pattern.test(word))
  if (rules.length === 0 || word.length < 2) return word
  let out = word
  for (let times = next() < 0.3 ? 2 : 1; times > 0; times--) {
    const [pattern, by] = pickRandom(next, rules)
    out = out.replace(pattern, pickRandom(next, by))
  }
  return out
}
