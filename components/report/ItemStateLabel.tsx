import type { JSX } from 'preact'
import { Icon } from '../ui/Icon.tsx'
import type { ItemStateView } from './item-state.ts'

/** Shows the state of an item with a name and an icon. */
export function ItemStateLabel({ state }: { state: ItemStateView }): JSX.Element {
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
