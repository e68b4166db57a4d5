import type { JSX } from 'preact'
import { Icon } from '../ui/Icon.tsx'
import type { ShownState } from './state.ts'

/** A state told by word and drawing. */
export function StateOf({ state }: { state: ShownState }): JSX.Element {
  return (
    <div class={state.look ? `state ${state.look}` : 'state'}>
      <Icon name={state.icon} />
      <b>{state.name}</b>
      {state.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
