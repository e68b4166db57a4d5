import type { JSX } from 'preact'
import type { Language } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { labelOf } from '../../../utils/library/imports/parser/label.ts'
import { piecesOf } from '../../../utils/library/imports/parser/pieces.ts'
import { placesOf } from '../../../utils/library/imports/parser/places.ts'
import { EntryLink } from '../EntryLink.tsx'

/** The contents of an imported text: its chapters as headings, and in them the articles or passages to open. */
export function TextContents(props: { text: ImportedText; language: Language; onOpen(id: string): void }): JSX.Element {
  const { text, language, onOpen } = props
  const pieces = new Set(piecesOf(text).map(({ id }) => id))
  const inside = new Set<object>()
  return (
    <nav class="contents-of verbatim">
      {placesOf(text).map(({ id, part, above }) => {
        if (above.some((outer) => inside.has(outer))) return null
        const name = [labelOf(part), part.heading || part.text.slice(0, 90)].filter((words) => words !== '').join(' ')
        if (!pieces.has(id)) return <h5 key={id}>{name}</h5>
        if (part.kind === 'dieu' || part.parts.length === 0 || part.kind === 'muc-dang') inside.add(part)
        return (
          <EntryLink key={id} id={id} language={language} onOpen={onOpen}>
            {name}
          </EntryLink>
        )
      })}
    </nav>
  )
}
