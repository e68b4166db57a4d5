import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'

/** A landscape without a word: rice, a red roof, a flag or a balloon, and the sun. */
export const flagField: PaperLayout = {
  name: 'flag-field',
  weight: 2,
  make(words: PaperWords) {
    const [width, height] = words.happens(2) ? [1000, 700] : [700, 1000]
    const horizon = Math.round(height * 0.55)
    const rows = Array.from({ length: 26 }, (_, i) => {
      const y = horizon + i * i * 0.75
      return `<path d="M0 ${y}Q${width / 2} ${y + words.between(-14, 14)} ${width} ${y}" stroke="hsl(${words.between(75, 110)} 55% ${words.between(28, 48)}%)" stroke-width="${3 + i * 0.6}" fill="none"/>`
    })
    const x = words.between(120, width - 220)
    const red = words.pick(['#d81b1b', '#c22f2f', '#e5391d'])
    const thing = words.pick([
      `<path d="M${x} ${horizon}V${horizon - 260}" stroke="#ddd" stroke-width="6"/><path d="M${x} ${horizon - 260}q40-20 75 0t75 0v96q-40 20-75 0t-75 0z" fill="${red}"/><path d="M${x + 75} ${horizon - 240}l9 22h24l-19 15 7 24-21-14-21 14 7-24-19-15h24z" fill="#ffe000"/>`,
      `<rect x="${x}" y="${horizon - 70}" width="170" height="90" fill="#efe6d4"/><path d="M${x - 20} ${horizon - 66}L${x + 85} ${horizon - 140}L${x + 190} ${horizon - 66}Z" fill="${red}"/><rect x="${x + 64}" y="${horizon - 36}" width="40" height="56" fill="#5d3a22"/>`,
      `<circle cx="${x + 60}" cy="${horizon - 210}" r="74" fill="${red}"/><path d="M${x + 20} ${horizon - 150}l24 60h32l24-60z" fill="#b5813f"/><circle cx="${x + 60}" cy="${horizon - 210}" r="46" fill="none" stroke="#fff" stroke-width="10"/>`,
    ])
    const html = `<main style="width:${width}px;height:${height}px;overflow:hidden"><svg width="${width}" height="${height}"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${words.between(195, 225)} 60% 62%)"/><stop offset="1" stop-color="hsl(${words.between(20, 48)} 85% 84%)"/></linearGradient></defs>
      <rect width="${width}" height="${height}" fill="url(#sky)"/><circle cx="${words.between(80, width - 80)}" cy="${words.between(70, 200)}" r="44" fill="#fff2c4"/><path d="M0 ${horizon}L${width * 0.2} ${horizon - 110}L${width * 0.45} ${horizon - 30}L${width * 0.7} ${horizon - 130}L${width} ${horizon - 20}V${horizon}Z" fill="#6f8f86"/>
      <rect y="${horizon}" width="${width}" height="${height}" fill="#5d8a3a"/>${rows.join('')}${thing}</svg></main>`
    return { ...PLAIN_TRUTH, kind: 'photo', isOrdinary: true, html, width, height }
  },
}
