/** A part of a text, in UTF-16 offsets, end exclusive. */
type Piece = { start: number; end: number }

/**
 * Cuts a part of a text into pieces, after line breaks where it can, else after sentences or words, never inside a
 * surrogate pair.
 *
 * @param maxLength of a piece, in UTF-16 units. Only the last piece may be shorter than half of it.
 */
export function splitText(text: string, from: number, to: number, maxLength: number): Piece[] {
  const pieces: Piece[] = []
  for (let start = from; start < to; ) {
    const limit = start + maxLength
    const end = limit < to ? findCut(text, limit - maxLength / 2, limit) : to
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

/** Finds the last good place to cut in a part of a text; its end if there is none. */
function findCut(text: string, start: number, end: number): number {
  const part = text.slice(start, end)
  const line = part.lastIndexOf('\n')
  if (line >= 0) return start + line + 1
  const sentence = [...part.matchAll(/[.!?…]\s/g)].at(-1) ?? [...part.matchAll(/\s/g)].at(-1)
  if (sentence) return start + sentence.index + sentence[0].length
  return /[\ud800-\udbff]/.test(text[end - 1]!) ? end - 1 : end
}
