import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'

/** A drawn landscape with red things in it: roofs, flowers, a shop sign with a frame. */
export const photo: PaperLayout = {
  name: 'photo',
  weight: 2,
  make(words: PaperWords) {
    const number = (least: number, most: number) => words.between(least, most)
    const houses = Array.from({ length: number(2, 5) }, () => {
      const [x, y, size] = [number(40, 820), number(380, 520), number(50, 110)]
      return `<rect x="${x}" y="${y}" width="${size}" height="${size * 0.7}" fill="hsl(${number(30, 60)} 40% 78%)"/>
        <polygon points="${x - 12},${y} ${x + size / 2},${y - size * 0.5} ${x + size + 12},${y}" fill="hsl(${number(350, 365)} 70% 45%)"/>`
    })
    const flowers = Array.from(
      { length: number(10, 50) },
      () =>
        `<circle cx="${number(0, 960)}" cy="${number(560, 710)}" r="${number(3, 9)}" fill="hsl(${number(340, 370)} 85% 52%)"/>`,
    )
    const sign = words.happens(2)
      ? `<g transform="rotate(${number(-4, 4)} 480 300)"><rect x="370" y="270" width="230" height="62" fill="#fff6e8"
          stroke="#d01c24" stroke-width="5"/><text x="485" y="313" font-size="34" font-weight="bold" fill="#d01c24"
          text-anchor="middle">${words.pick(['BÁNH MÌ', 'MẬT ONG', 'TẠP HÓA', 'CƠM PHỞ', 'SỬA XE'])}</text></g>`
      : ''
    const html = `<main style="width:960px;height:720px"><svg width="960" height="720">
      <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${number(190, 225)} 70% 62%)"/>
      <stop offset="1" stop-color="hsl(${number(20, 60)} 70% 88%)"/></linearGradient></defs>
      <rect width="960" height="720" fill="url(#sky)"/><circle cx="${number(80, 880)}" cy="${number(60, 200)}" r="46" fill="#ffe9a8"/>
      <path d="M0 420Q200 ${number(180, 380)} 420 420T960 ${number(300, 420)}V720H0Z" fill="hsl(${number(90, 150)} 35% 42%)"/>
      <path d="M0 540Q300 ${number(440, 520)} 960 530V720H0Z" fill="hsl(${number(80, 120)} 45% 36%)"/>
      ${houses.join('')}${flowers.join('')}${sign}</svg></main>`
    return { ...PLAIN_TRUTH, kind: 'photo', isOrdinary: true, html, width: 960, height: 720 }
  },
}
