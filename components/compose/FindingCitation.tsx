import type { JSX } from 'preact'
import { Icon } from '../ui/Icon.tsx'

/**
 * Shows what a finding is based on, as a link into the library. The document's number never breaks across lines.
 *
 * @param props `own` marks a rule of the user's own agency instead of a provision of law.
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
