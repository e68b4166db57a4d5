/** The letters of points, in printed order. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

interface Place {
  article: string
  clause?: string
  point?: string
}

/**
 * Parses the places of a cite to the ends of our ids: "Điều 11 k1 c, d; k2 d, đ" is d11.k1.c, d11.k1.d, d11.k2.d,
 * d11.k2.dd, and "Điều 80–81" is d80, d81. Text in brackets is ignored.
 * @throws when the cite has no article
 */
export function parseCitedPlaces(cite: string): string[] {
  const numbers = cite.replace(/\([^)]*\)/g, ' ')
  const from = numbers.indexOf('Điều')
  if (from < 0) throw new Error(`No article in "${cite}"`)
  const places: Place[] = []
  for (const [token] of numbers.slice(from).matchAll(/k?\d+(?:–k?\d+)?|(?<!\p{L})[a-zđ](?:–[a-zđ])?(?!\p{L})/gu)) {
    const last = places.at(-1)
    if (/^\d/.test(token)) places.push(...expandNumbers(token).map((article) => ({ article })))
    else if (token.startsWith('k') && token.length > 1) {
      if (last && !last.clause) places.pop()
      places.push(...expandNumbers(token.replaceAll('k', '')).map((clause) => ({ article: last!.article, clause })))
    } else {
      if (last && !last.point) places.pop()
      places.push(...expandLetters(token).map((point) => ({ article: last!.article, clause: last!.clause!, point })))
    }
  }
  return places.map(({ article, clause, point }) =>
    [`d${article}`, clause && `k${clause}`, point === 'đ' ? 'dd' : point].filter(Boolean).join('.'),
  )
}

function expandNumbers(token: string): string[] {
  const [from, to = from] = token.split('–')
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
}

function expandLetters(token: string): string[] {
  const [from, to = from] = token.split('–')
  return [...LETTERS.slice(LETTERS.indexOf(from!), LETTERS.indexOf(to!) + 1)]
}
