// Stamps and seals of the held-out papers, drawn in other ways than those of the tuning papers.

import { SECRECY_STAMPS, type SecrecyGrade, URGENCY_STAMPS, type UrgencyGrade } from '../paper.ts'
import { type Place, placeStamp } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** From vermilion to violet, as ink pads run dry or are mixed. */
const INKS = ['#e8432a', '#c01f4b', '#f0353f', '#98212b', '#cf1f6a', '#b23a2c', '#de0a26', '#ad1457']
const FACES = ['TeX Gyre Heros Cn', 'TeX Gyre Termes', 'Roboto Condensed', 'TeX Gyre Bonum', 'DejaVu Sans']
const FRAMES = [
  'border:4px solid',
  'border:1.5px solid',
  'border:3px solid;border-radius:7px',
  'border:7px double',
  'border:1.5px solid;outline:3.5px solid;outline-offset:4px',
  'border:2.5px solid;outline:1px solid;outline-offset:-7px;padding:9px',
]

/** How a stamp is pressed; what is not named is chosen. */
export interface InkChoices {
  place: Place
  /** The least and the greatest size of the letters in CSS pixels. */
  sizes?: readonly [number, number]
  /** The greatest turn to either side, in degrees. */
  turn?: number
}

/** Style and filter that make a drawing look pressed from rubber. */
interface InkTexture {
  style: string
  filter: string
}

/** Presses with ink that is speckled, blotchy, bled, pale on one side, or good. */
function makeTexture(words: PaperWords): InkTexture {
  const id = `ink${words.id()}`
  const seed = words.below(90)
  // Where ink is missing, a trace of it stays.
  const noise = (frequency: number, slope: number, level: number) =>
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}"/>
     <feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${slope} ${level}"/>
     <feComposite in="SourceGraphic" operator="in" result="pressed"/>
     <feColorMatrix in="SourceGraphic" values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 0.3 0"/>
     <feMerge><feMergeNode/><feMergeNode in="pressed"/></feMerge>`
  const bled = `<feTurbulence baseFrequency="0.16" seed="${seed}" result="noise"/>
     <feDisplacementMap in="SourceGraphic" in2="noise" scale="1.8" xChannelSelector="R" yChannelSelector="G"/>`
  const body = words.pick([
    '',
    noise(0.75, -7, 4.6),
    noise(0.05, -3.4, 2.7),
    bled,
    `${bled}<feGaussianBlur stdDeviation="0.5"/>`,
  ])
  const pale = words.happens(4)
    ? `mask-image:linear-gradient(${words.between(0, 359)}deg,#000 48%,rgba(0,0,0,0.38) 92%);`
    : ''
  if (body === '') return { style: pale, filter: '' }
  return {
    style: `${pale}filter:url(#${id});`,
    filter: `<svg width="0" height="0" style="position:absolute"><filter id="${id}" x="-5%" y="-15%" width="110%" height="130%">${body}</filter></svg>`,
  }
}

function pressStyle(words: PaperWords, turn: number): string {
  const angle = words.happens(4) ? 0 : words.between(-turn * 10, turn * 10) / 10
  return `transform:rotate(${angle}deg);opacity:${words.between(74, 100) / 100};mix-blend-mode:multiply;`
}

/** Presses capitals in a frame. */
export function pressWord(words: PaperWords, text: string, { place, sizes = [15, 32], turn = 15 }: InkChoices): string {
  const size = words.between(...sizes)
  const { style, filter } = makeTexture(words)
  const lines = text.includes(' ') && words.happens(6) ? 'width:min-content;text-align:center;' : 'white-space:nowrap;'
  const spacing = words.pick([0, 0, 1, 2.5])
  return placeStamp(
    { x: place.x + words.between(-14, 14), y: place.y + words.between(-10, 10) },
    `<span style="display:block;${lines}padding:${words.between(2, 6)}px ${Math.round(size * 0.4)}px">${text}</span>${filter}`,
    `${pressStyle(words, turn)}color:${words.pick(INKS)};${words.pick(FRAMES)};font:bold ${size}px/1.15 '${words.pick(FACES)}';
     letter-spacing:${spacing}px;${style}`,
  )
}

/** Presses a grade of secrecy. */
export function pressSecrecy(words: PaperWords, choices: InkChoices): { grade: SecrecyGrade; html: string } {
  const grade = words.pick(['secret', 'secret', 'secret', 'top-secret', 'top-secret', 'most-secret'] as const)
  return { grade, html: pressWord(words, SECRECY_STAMPS[grade], choices) }
}

/** Presses a grade of urgency. */
export function pressUrgency(words: PaperWords, choices: InkChoices): { urgency: UrgencyGrade; html: string } {
  const urgency = words.pick(['express', 'urgent', 'very-urgent'] as const)
  return { urgency, html: pressWord(words, words.pick<string>(URGENCY_STAMPS[urgency]), choices) }
}

/** The stamp of a registry on a letter that came in: a box of lines, filled in by hand. */
export function pressArrival(words: PaperWords, place: Place): string {
  const hand = `font-family:'TeX Gyre Chorus';color:#1d3c9a`
  const ink = words.pick([...INKS, '#27408b'])
  return placeStamp(
    place,
    `<div style="border-bottom:1.5px solid;font-weight:bold;padding:2px 8px">CÔNG VĂN ĐẾN</div>
     <div style="padding:2px 8px">Số: <i style="${hand}">${words.between(100, 2900)}</i></div>
     <div style="padding:2px 8px">Ngày: <i style="${hand}">${words.between(1, 28)} / ${words.between(1, 12)}</i></div>
     <div style="padding:2px 8px">Chuyển: .................</div>`,
    `${pressStyle(words, 4)}color:${ink};border:2px solid;font:14px/1.35 'TeX Gyre Heros';width:150px`,
  )
}

/** Presses lines in a box that no office uses for secrecy: paid, checked, sold out. */
export function pressBox(
  words: PaperWords,
  lines: readonly string[],
  { place, sizes = [18, 34], turn = 12 }: InkChoices,
): string {
  const size = words.between(...sizes)
  const { style, filter } = makeTexture(words)
  const body = lines.map(
    (line, i) => `<span style="display:block;font-size:${i === 0 ? size : size * 0.55}px">${line}</span>`,
  )
  return placeStamp(
    place,
    `${body.join('')}${filter}`,
    `${pressStyle(words, turn)}color:${words.pick(INKS)};padding:4px 14px;${words.pick(FRAMES)};text-align:center;white-space:nowrap;
     font-weight:bold;line-height:1.25;font-family:'${words.pick(FACES)}';${style}`,
  )
}

/** What is drawn within the ring of a seal. */
const EMBLEMS = {
  star: '<path d="M0-30 7-10 28-10 11 3 17 24 0 11-17 24-11 3-28-10-7-10Z" stroke="none"/>',
  wreath:
    '<circle r="25" fill="none" stroke-width="2" stroke-dasharray="5 2.5"/><path d="M0-17 4-6 16-6 6 1 10 13 0 6-10 13-6 1-16-6-4-6Z" stroke="none"/><path d="M-12 24h24" stroke-width="4"/>',
  sickle: `<text text-anchor="middle" y="17" font-size="50" stroke="none" font-family="DejaVu Sans">☭</text>`,
} as const

export interface RoundSeal {
  place: Place
  /** The text around the ring. */
  ring: string
  /** What is within: a drawing, or lines of text as companies have them. */
  centre: keyof typeof EMBLEMS | readonly string[]
  /** Diameter in CSS pixels. */
  diameter?: number
}

/** Presses a round seal. */
export function pressSeal(words: PaperWords, { place, ring, centre, diameter = 150 }: RoundSeal): string {
  const ink = words.pick(INKS)
  const id = `ring${words.id()}`
  const { style, filter } = makeTexture(words)
  const outer = words.pick([
    '<circle r="96" stroke-width="5"/><circle r="88" stroke-width="1.6"/>',
    '<circle r="95" stroke-width="2.5"/><circle r="91" stroke-width="2.5"/>',
    '<circle r="94" stroke-width="7"/>',
  ])
  const inner =
    typeof centre === 'string'
      ? EMBLEMS[centre]
      : centre
          .map((line, i) => {
            const y = (i - (centre.length - 1) / 2) * 22 + 7
            return `<text text-anchor="middle" y="${y}" font-size="${Math.min(20, 150 / line.length)}" stroke="none">${line}</text>`
          })
          .join('')
  const size = Math.min(19, 620 / ring.length)
  return placeStamp(
    place,
    `<svg width="${diameter}" height="${diameter}" viewBox="-100 -100 200 200" fill="none" stroke="${ink}" font-weight="bold"
      font-family="TeX Gyre Heros Cn">${outer}<circle r="58" stroke-width="2"/><g fill="${ink}">${inner}</g>
      <path id="${id}" stroke="none" d="M-48 48A68 68 0 1 1 48 48"/>
      <text fill="${ink}" stroke="none" font-size="${size}"><textPath href="#${id}" startOffset="50%" text-anchor="middle">${ring}</textPath></text>
      <text fill="${ink}" stroke="none" font-size="20" text-anchor="middle" y="84">★</text></svg>${filter}`,
    `${pressStyle(words, 25)}${style}`,
  )
}
