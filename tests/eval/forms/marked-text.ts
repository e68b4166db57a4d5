// Texts with inline marks for the expected findings: "gọi <p>0912 345 678</p> nhé".

/** The kinds of marks: a phone (p), or an identity, insurance, tax, account or card number (i). */
export type NumberMark = 'p' | 'i'

/** A text without its marks, and their offsets. */
export interface MarkedText {
  text: string
  marks: readonly { kind: NumberMark; start: number; end: number }[]
}

/** Removes the marks from a text and returns their offsets. */
export function parseMarkedText(source: string): MarkedText {
  const marks: { kind: NumberMark; start: number; end: number }[] = []
  let text = ''
  let last = 0
  for (const match of source.matchAll(/<([pi])>(.*?)<\/\1>/gu)) {
    text += source.slice(last, match.index)
    marks.push({ kind: match[1] as NumberMark, start: text.length, end: text.length + match[2]!.length })
    text += match[2]
    last = match.index + match[0].length
  }
  return { text: text + source.slice(last), marks }
}
