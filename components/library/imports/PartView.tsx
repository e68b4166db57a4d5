import type { JSX } from 'preact'
import type { ImportedPart, PartKind } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'

const TITLED_KINDS: readonly PartKind[] = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'muc-dang', 'phu-luc']

/** A part of an official text and its inner parts, word for word. */
export function PartView({ part }: { part: ImportedPart }): JSX.Element {
  const titled = TITLED_KINDS.includes(part.kind)
  return (
    <section class={`part ${part.kind}`}>
      {titled ? (
        <>
          <h5>{[formatPartLabel(part), part.heading].filter((text) => text !== '').join(' ')}</h5>
          <Paragraphs text={part.text} />
        </>
      ) : (
        <Paragraphs text={[formatPartLabel(part), part.heading, part.text].filter((text) => text !== '').join(' ')} />
      )}
      {part.parts.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change, and some share a number
        <PartView key={index} part={inner} />
      ))}
    </section>
  )
}

/** The paragraphs of a text. */
export function Paragraphs({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
          <p key={index}>{line}</p>
        ))}
    </>
  )
}
