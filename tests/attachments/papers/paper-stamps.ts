// Stamps and seals as HTML: what is pressed on a paper in ink, not printed.

import { SECRECY_STAMPS, type SecrecyGrade, URGENCY_STAMPS, type UrgencyGrade } from './paper.ts'
import { type Place, placeStamp } from './paper-parts.ts'
import type { PaperWords } from './paper-words.ts'

/** Reds of ink pads, of colour printers and of old stamps. */
const REDS = ['#d2141e', '#e0242c', '#b81420', '#c8102e', '#e23a3a', '#a61c28', '#d62a55']

/** Text in a frame, as a stamp of secrecy or urgency has it. */
export interface FramedStamp {
  text: string
  place: Place
  /** Whether a second, thinner frame lies inside the first. */
  isDouble: boolean
  /** Turned clockwise, in degrees. */
  angle: number
  colour: string
  /** How much of the ink there is, from 0 to 1. */
  ink: number
  /** Size of the letters in CSS pixels. */
  size: number
  /** Whether spots of the ink are missing. */
  isWorn: boolean
}

/** Draws a stamp over what lies below it. */
export function makeFramedStamp({ text, place, isDouble, angle, colour, ink, size, isWorn }: FramedStamp): string {
  const word = `<span style="display:block;padding:${Math.round(size * 0.16)}px ${Math.round(size * 0.55)}px">${text}</span>`
  const inside = isDouble ? `<span style="display:block;border:1.2px solid;margin:2.5px">${word}</span>` : word
  return placeStamp(
    place,
    inside,
    `transform:rotate(${angle}deg);color:${colour};border:2.4px solid ${colour};opacity:${ink};font-weight:bold;
     font-size:${size}px;line-height:1.2;white-space:nowrap;mix-blend-mode:multiply;${isWorn ? 'filter:url(#worn);' : ''}`,
  )
}

/** Chooses how a stamp is pressed; where is up to the layout. */
export function chooseFramedStamp(words: PaperWords, text: string, place: Place): FramedStamp {
  return {
    text,
    place: { x: place.x + words.between(-8, 8), y: place.y + words.between(-6, 6) },
    isDouble: words.happens(3),
    angle: words.happens(3) ? 0 : words.between(-60, 60) / 10,
    colour: words.pick(REDS),
    ink: words.between(72, 100) / 100,
    size: words.between(17, 24),
    isWorn: words.happens(3),
  }
}

/** A stamp of secrecy of some grade, the lowest most often. */
export function makeSecrecyStamp(words: PaperWords, place: Place): { grade: SecrecyGrade; html: string } {
  const grade = words.pick(['secret', 'secret', 'top-secret', 'most-secret'] as const)
  return { grade, html: makeFramedStamp(chooseFramedStamp(words, SECRECY_STAMPS[grade], place)) }
}

/** A stamp of urgency of some grade. */
export function makeUrgencyStamp(words: PaperWords, place: Place): { urgency: UrgencyGrade; html: string } {
  const urgency = words.pick(['urgent', 'very-urgent', 'express'] as const)
  const text = words.pick<string>(URGENCY_STAMPS[urgency])
  return { urgency, html: makeFramedStamp(chooseFramedStamp(words, text, place)) }
}

/** A round seal with a text around a star. */
export function makeRoundSeal(words: PaperWords, place: Place, text: string): string {
  const colour = words.pick(REDS)
  const star = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 24 : 9.5
    const turn = (Math.PI * i) / 5 - Math.PI / 2
    return `${70 + radius * Math.cos(turn)},${70 + radius * Math.sin(turn)}`
  }).join(' ')
  return placeStamp(
    place,
    `<svg width="136" height="136" viewBox="0 0 140 140" fill="none" stroke="${colour}">
      <circle cx="70" cy="70" r="66" stroke-width="3"/><circle cx="70" cy="70" r="61" stroke-width="1"/>
      <circle cx="70" cy="70" r="38" stroke-width="1.2"/><polygon points="${star}" fill="${colour}"/>
      <path id="ring" stroke="none" d="M70 116a46 46 0 1 1 0.1 0"/>
      <text fill="${colour}" stroke="none" font-size="13" font-weight="bold" letter-spacing="0.5">
      <textPath href="#ring" startOffset="4%">${text} ★</textPath></text></svg>`,
    `transform:rotate(${words.between(-14, 14)}deg);opacity:${words.between(70, 95) / 100};mix-blend-mode:multiply`,
  )
}
