// Texts with what must be found written into them: "gọi <p>0912 345 678</p> nhé".

/** What stands marked in a text: a phone, or an identity, insurance, tax, account or card number. */
export type NumberMark = 'p' | 'i'

/** A text without its marks, and where they were. */
export interface MarkedText {
  text: string
  marks: readonly { kind: NumberMark; start: number; end: number }[]
}

/** Takes the marks out of a text. */
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
