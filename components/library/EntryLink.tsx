import type { ComponentChildren, JSX } from 'preact'
import type { Language } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'

interface EntryLinkProps {
  /** Of a provision or a document. */
  id: string
  language: Language
  onOpen(id: string): void
  class?: string
  /** Within a sentence: without a capital letter. */
  inline?: boolean
  /** Shown instead of the citation. */
  children?: ComponentChildren
}

/** A way to a provision or document: a real address on the page ("#id"), opened by `onOpen` where it stands. */
export function EntryLink({ id, language, onOpen, class: look, inline, children }: EntryLinkProps): JSX.Element {
  const library = useLibrary()
  return (
    <a
      href={`#${id}`}
      class={look}
      onClick={(event) => {
        // A click that asks for a new tab or window keeps its meaning.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onOpen(id)
      }}
    >
      {children ?? <HighlightedText text={formatCitation(library, id, language, { short: true, capital: !inline })} />}
    </a>
  )
}
