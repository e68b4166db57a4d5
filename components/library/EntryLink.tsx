import type { ComponentChildren, JSX } from 'preact'
import type { Language } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { HighlightedText } from '../ui/HighlightedText.tsx'

interface EntryLinkProps {
  /** The id of a provision or document. */
  id: string
  language: Language
  onOpen(id: string): void
  class?: string
  /** Inside a sentence, so without a capital letter. */
  inline?: boolean
  /** Shown instead of the citation. */
  children?: ComponentChildren
}

/**
 * A link to a provision or document. It has a real address on the page ("#id"), and `onOpen` opens it in the current
 * view.
 */
export function EntryLink({ id, language, onOpen, class: look, inline, children }: EntryLinkProps): JSX.Element {
  const library = useLibrary()
  return (
    <a
      href={`#${id}`}
      class={look}
      onClick={(event) => {
        // Let the browser handle clicks that ask for a new tab or window.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onOpen(id)
      }}
    >
      {children ?? <HighlightedText text={formatCitation(library, id, language, { short: true, capital: !inline })} />}
    </a>
  )
}
