import type { JSX } from 'preact'
import type { Language } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { locateParts } from '../../../utils/library/imports/parser/locate-parts.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'
import { listSearchUnits } from '../../../utils/library/imports/parser/search-units.ts'
import { EntryLink } from '../EntryLink.tsx'
import { namePart } from './name-part.ts'

/** The table of contents of an imported text: chapters as headings, articles or passages as links. */
export function TextContents(props: { text: ImportedText; language: Language; onOpen(id: string): void }): JSX.Element {
  const { text, language, onOpen } = props
  const pieces = new Set(listSearchUnits(text).map(({ id }) => id))
  const inside = new Set<object>()
  return (
    <nav class="contents-of verbatim">
      {locateParts(text).map(({ id, part, above }) => {
        if (above.some((outer) => inside.has(outer))) return null
        const name = [formatPartLabel(part), namePart(part)].filter((words) => words !== '').join(' ')
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
