import type { JSX } from 'preact'
import { Icon } from './Icon.tsx'

interface ChipSetProps<Id extends string> {
  title: string
  /** One choice or several. */
  kind: 'radio' | 'checkbox'
  name: string
  options: readonly { id: Id; label: string }[]
  chosen: readonly Id[]
  onChange(chosen: Id[]): void
}

/** Choices as chips. Native radio buttons or checkboxes underneath provide keyboard and screen reader support. */
export function ChipSet<Id extends string>(props: ChipSetProps<Id>): JSX.Element {
  const { kind, chosen, options } = props
  const toggle = (id: Id, on: boolean) => {
    if (kind === 'radio') return props.onChange([id])
    const next = on ? [...chosen, id] : chosen.filter((each) => each !== id)
    props.onChange(options.map((option) => option.id).filter((each) => next.includes(each)))
  }
  return (
    <fieldset class="field-set">
      <legend>{props.title}</legend>
      <div class="chips">
        {options.map(({ id, label }) => {
          const on = chosen.includes(id)
          return (
            <label key={id} class={on ? 'chip small on' : 'chip small'}>
              <input
                type={kind}
                class="sr"
                name={props.name}
                checked={on}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              {on && <Icon name="check" />}
              {label}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
