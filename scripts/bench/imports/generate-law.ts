// Generates an invented law of any length in the official form.

const POINTS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g']
const SENTENCES = [
  'Người trông coi thư viện làng ghi vào sổ tên sách, ngày mượn và ngày hẹn trả',
  'Ủy ban nhân dân xã bố trí nhà, điện, nước và người trông coi trong khả năng ngân sách hằng năm',
  'Việc mượn sách về nhà thực hiện theo quy định tại khoản 2 Điều 9 và điểm b khoản 1 Điều 12 của Luật này',
  'Sách quý được để trong tủ kính, cách tường ít nhất 20 xăng-ti-mét và được phơi mỗi quý một lần',
]

/** The longest line of a page, in UTF-16 units. */
const LINE_LENGTH = 90

/** Generates a law of `articles` articles, about 1,700 UTF-16 units each, broken into lines like text from a PDF. */
export function generateLaw(articles: number): string {
  const lines = ['QUỐC HỘI', 'Luật số: 999/2031/QH18', '', 'LUẬT', 'SÁCH LÀNG', '', 'Căn cứ Hiến pháp;']
  for (let n = 1; n <= articles; n++) {
    if (n % 20 === 1)
      lines.push('', `Chương ${toRoman((n + 19) / 20)}`, `NHỮNG QUY ĐỊNH VỀ VIỆC THỨ ${(n + 19) / 20}`, '')
    lines.push(`Điều ${n}. Việc thứ ${n} của người đọc và người trông coi`)
    for (let clause = 1; clause <= 4; clause++) {
      lines.push(...wrapLine(`${clause}. ${SENTENCES[(n + clause) % 4]}, gồm:`))
      for (const [i, point] of POINTS.slice(0, 3).entries())
        lines.push(...wrapLine(`${point}) ${SENTENCES[(n + i) % 4]};`))
    }
  }
  return lines.join('\n')
}

function wrapLine(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function toRoman(number: number): string {
  const signs = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let written = ''
  let rest = number
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) written += sign
  return written
}
