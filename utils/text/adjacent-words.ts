// Words right before or right after a place: the closest and cheapest context there is.

import type { Reading } from './analyzed-text.ts'
import { bareSource } from './fold.ts'
import { lazyRegExp } from './regexp/letters.ts'

/** How far a cue may reach, in UTF-16 units. */
const REACH = 48

/** Whether some words stand right beside an offset of a reading. */
export type Cue = (reading: Reading, at: number) => boolean

/** How many units such words take, with what stands between them and the offset; 0 when they do not stand there. */
export type Stretch = (reading: Reading, at: number) => number

/**
 * Words that end right before an offset, with nothing but spaces, commas, colons or quotation marks between. `source` is
 * a regular-expression source in lower-case Vietnamese, read without diacritics in a text typed without any.
 */
export function before(source: string): Cue {
  const stretch = stretchBefore(source)
  return (reading, at) => stretch(reading, at) > 0
}

/** Words that begin right after an offset, likewise. */
export function after(source: string): Cue {
  const stretch = stretchAfter(source)
  return (reading, at) => stretch(reading, at) > 0
}

/** Like `before`, with how far back the words reach. */
export function stretchBefore(source: string): Stretch {
  const [accented, plain] = both((words) => `(?<![\\p{L}\\p{N}])(?:${words})[\\s,:"'(*]*$`, source)
  return (reading, at) => {
    const part = reading.plain.slice(Math.max(0, at - REACH), Math.max(0, at))
    return (reading.accented ? accented : plain)().exec(part)?.[0].length ?? 0
  }
}

/** Like `after`, with how far on the words reach. */
export function stretchAfter(source: string): Stretch {
  const [accented, plain] = both((words) => `^[\\s,:"')*]*(?:${words})(?![\\p{L}\\p{N}])`, source)
  return (reading, at) =>
    (reading.accented ? accented : plain)().exec(reading.plain.slice(at, at + REACH))?.[0].length ?? 0
}

function both(wrap: (words: string) => string, source: string): [() => RegExp, () => RegExp] {
  return [lazyRegExp(() => wrap(source), ''), lazyRegExp(() => wrap(bareSource(source)), '')]
}
