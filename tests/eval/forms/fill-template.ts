// Generates numbers: phones in common spellings, identity and account numbers, and similar-looking decoys.

import { pickRandom, type RandomSource } from '../../../scripts/perturb/random.ts'

const MOBILE = [
  ...['032', '033', '034', '035', '036', '037', '038', '039', '056', '058', '070', '076', '077', '078', '079'],
  ...['081', '082', '083', '084', '085', '086', '088', '089', '090', '091', '093', '094', '096', '097', '098'],
]
const SPELLED = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

function digits(next: RandomSource, count: number): string {
  return Array.from({ length: count }, () => Math.floor(next() * 10)).join('')
}

function between(next: RandomSource, low: number, high: number): number {
  return low + Math.floor(next() * (high - low + 1))
}

function cut(number: string, sizes: readonly number[], by: string): string {
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((all, size) => all + size))
  return sizes.map((size, i) => number.slice(ends[i]! - size, ends[i])).join(by)
}

const padTwo = (n: number) => String(n).padStart(2, '0')

/** Generates a mobile number in one of its common spellings. */
function phone(next: RandomSource): string {
  const plain = pickRandom(next, MOBILE) + digits(next, 7)
  const rest = plain.slice(1)
  const spellings: (() => string)[] = [
    ...Array.from({ length: 6 }, () => () => plain),
    ...[' ', '.', '-', ' '].flatMap((by) => [
      () => cut(plain, [4, 3, 3], by),
      () => cut(plain, [3, 3, 4], by),
      () => cut(plain, [4, 2, 2, 2], by),
      () => cut(plain, [2, 2, 2, 2, 2], by),
    ]),
    () => `+84${rest}`,
    () => `+84 ${cut(rest, [2, 3, 4], ' ')}`,
    () => `(+84) ${cut(rest, [3, 3, 3], ' ')}`,
    () => `84${rest}`,
    () => `(${plain.slice(0, 4)}) ${plain.slice(4, 7)} ${plain.slice(7)}`,
    () => `${plain.slice(0, 4)}.${plain.slice(4)}`,
    () => plain.replace(/0/g, 'o'),
    () => plain.replace(/0/g, 'O').replace(/1/, 'l'),
    () => cut(plain, [4, 3, 3], ' - '),
    () => [...plain].map((digit) => SPELLED[Number(digit)]).join(' '),
    () => [...plain].join(' '),
    () => [...plain].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join(''),
  ]
  return pickRandom(next, spellings)()
}

/** Generators of a number with its keyword. */
const IDENTITY: Record<string, (next: RandomSource) => string> = {
  cccd: (next) => {
    const id = `0${padTwo(between(next, 1, 96))}${between(next, 0, 3)}${digits(next, 8)}`
    return pickRandom(next, [id, id, id, cut(id, [3, 3, 6], ' '), cut(id, [3, 3, 3, 3], ' '), cut(id, [4, 4, 4], '.')])
  },
  cmnd: (next) => {
    const id = `${between(next, 1, 3)}${digits(next, 8)}`
    return pickRandom(next, [id, id, cut(id, [3, 3, 3], ' '), cut(id, [3, 3, 3], '.')])
  },
  stk: (next) => {
    const account = `${between(next, 1, 9)}${digits(next, between(next, 7, 14))}`
    return pickRandom(next, [
      account,
      account,
      account.replace(/(\d{4})(?=\d)/g, '$1 '),
      account.replace(/(\d{3})(?=\d{2})/g, '$1 '),
    ])
  },
  card: (next) => {
    const body = `9704${digits(next, 11)}`
    const card = body + luhnDigit(body)
    return pickRandom(next, [card, cut(card, [4, 4, 4, 4], ' '), cut(card, [4, 4, 4, 4], '-')])
  },
  bhxh: (next) => `${between(next, 1, 9)}${digits(next, 9)}`,
  bhyt: (next) => {
    const head = pickRandom(next, ['DN', 'HC', 'GD', 'TE', 'HN', 'HS', 'CK', 'HT'])
    return pickRandom(next, [`${head}4${digits(next, 12)}`, `${head} 4 ${digits(next, 2)} ${digits(next, 10)}`])
  },
  mst: (next) => taxCode(`8${digits(next, 8)}`),
  passport: (next) => `${pickRandom(next, ['B', 'C', 'K', 'P', 'E'])}${digits(next, 7)}`,
}

function luhnDigit(body: string): number {
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const doubled = Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (sum % 10)) % 10
}

function taxCode(nine: string): string {
  const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce((all, weight, i) => all + weight * Number(nine[i]), 0)
  const check = 10 - (sum % 11)
  return check > 9 ? taxCode(String(Number(nine) + 1)) : nine + check
}

/** Generators of decoys that look like such numbers. */
const DECOYS: Record<string, (next: RandomSource) => string> = {
  price: (next) => {
    const number = `${between(next, 1, 99)}.${digits(next, 3)}.000`
    return pickRandom(next, [
      `${number}đ`,
      `${number} đồng`,
      `${number} VNĐ`,
      number,
      `${number.replaceAll('.', ',')} đ`,
      `${number.replaceAll('.', ' ')} đồng`,
    ])
  },
  billion: (next) => `${between(next, 1, 9)}.${digits(next, 3)}.${digits(next, 3)}.000`,
  date: (next) => {
    const [day, month, year] = [padTwo(between(next, 1, 28)), padTwo(between(next, 1, 12)), between(next, 2019, 2026)]
    return pickRandom(next, [
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      `${day}-${month}-${year}`,
      `${year}-${month}-${day}`,
    ])
  },
  span: (next) =>
    `${padTwo(between(next, 1, 28))}/${padTwo(between(next, 1, 12))}/2025-${padTwo(between(next, 1, 28))}/${padTwo(between(next, 1, 12))}/2026`,
  order: (next) =>
    pickRandom(next, [
      `SPXVN0${digits(next, 10)}`,
      `GHN${digits(next, 9)}`,
      `2${digits(next, 11)}`,
      `09${digits(next, 8)}`,
      `0${digits(next, 11)}`,
    ]),
  file: (next) => `000.00.${digits(next, 2)}.H${digits(next, 2)}-26${digits(next, 4)}-${digits(next, 4)}`,
  hotline: (next) =>
    pickRandom(next, [
      `1900 ${digits(next, 4)}`,
      `1900${digits(next, 6)}`,
      `1800 ${digits(next, 4)}`,
      '113',
      '114',
      '115',
      '111',
      '1022',
    ]),
  switchboard: (next) =>
    pickRandom(next, [
      `(024) 3${digits(next, 3)} ${digits(next, 4)}`,
      `028.3${digits(next, 3)}.${digits(next, 4)}`,
      `0292 3${digits(next, 6)}`,
      `(0${between(next, 203, 299)}) 3${digits(next, 3)} ${digits(next, 3)}`,
    ]),
  document: (next) =>
    pickRandom(next, [
      `${between(next, 1, 999)}/QĐ-UBND`,
      `${between(next, 1, 99)}/2025/NĐ-CP`,
      `0${digits(next, 3)}/TB-UBND`,
    ]),
  people: (next) => `${between(next, 1, 9)}.${digits(next, 3)}.${digits(next, 3)}`,
  sim: (next) => pickRandom(next, MOBILE) + digits(next, 7),
  imei: (next) => `35${digits(next, 13)}`,
  isbn: (next) => `978-604-${digits(next, 2)}-${digits(next, 4)}-${digits(next, 1)}`,
  score: (next) =>
    `${between(next, 0, 9)}-${between(next, 0, 9)}, ${between(next, 0, 9)}-${between(next, 0, 9)}, ${between(next, 0, 9)}-${between(next, 0, 9)}`,
  lotto: (next) => Array.from({ length: 6 }, () => padTwo(between(next, 1, 45))).join(' '),
}

/** Fills the placeholders of a template with new numbers; phone and identity numbers are marked. */
export function fillTemplate(template: string, next: RandomSource): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'p') return `<p>${phone(next)}</p>`
    const identity = IDENTITY[name]
    if (identity) return `<i>${identity(next)}</i>`
    return DECOYS[name]?.(next) ?? whole
  })
}
