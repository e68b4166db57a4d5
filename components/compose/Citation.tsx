import type { JSX } from 'preact'
import { checksInUse } from '../../utils/compose/checks-in-use.ts'
import type { Language } from '../../utils/words/language.ts'
import { Icon } from '../ui/Icon.tsx'

/** The provision a finding rests on, as a link that opens it in the library. A document's number never breaks. */
export function Citation(props: { id: string; language: Language; onOpen(id: string): void }): JSX.Element {
  const words = checksInUse()?.cite(props.id, props.language) ?? ''
  const number = /\S*\/\S+$/.exec(words)
  return (
    <p class="cite">
      <Icon name="doc" />
      <button type="button" class="link" onClick={() => props.onOpen(props.id)}>
        {number ? words.slice(0, number.index) : words}
        {number && <span class="nowrap">{number[0]}</span>}
      </button>
    </p>
  )
}
