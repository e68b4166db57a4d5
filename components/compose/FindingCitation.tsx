import type { JSX } from 'preact'
import { Icon } from '../ui/Icon.tsx'

/**
 * What a finding rests on, as a link that opens it in the library. A document's number never breaks. `own`: a rule of the user's
 * own agency, and not of the law.
 */
export function FindingCitation(props: { words: string; own?: boolean; onOpen(): void }): JSX.Element {
  const { words } = props
  const number = /\S*\/\S+$/.exec(words)
  return (
    <p class="cite">
      <Icon name={props.own ? 'pin' : 'doc'} />
      <button type="button" class="link" onClick={props.onOpen}>
        {number ? words.slice(0, number.index) : words}
        {number && <span class="nowrap">{number[0]}</span>}
      </button>
    </p>
  )
}
