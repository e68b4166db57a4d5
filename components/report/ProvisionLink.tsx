import type { JSX } from 'preact'
import type { Language } from '../../utils/i18n/translate.ts'
import { formatBundledCitation } from '../../utils/library/citation-table.ts'

/**
 * Shows a citation as a link to the library. It is a link and not a button, so that it wraps with its sentence; the
 * document number itself never breaks.
 */
export function ProvisionLink(props: { id: string; language: Language; onProvision(id: string): void }): JSX.Element {
  const citation = formatBundledCitation(props.id, props.language, { short: true })
  const number = citation.lastIndexOf(' ') + 1
  return (
    <a
      href={`/library.html#${props.id}`}
      onClick={(event) => {
        event.preventDefault()
        props.onProvision(props.id)
      }}
    >
      {citation.slice(0, number)}
      <span class="nowrap">{citation.slice(number)}</span>
    </a>
  )
}
