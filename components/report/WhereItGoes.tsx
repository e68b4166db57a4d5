import type { JSX } from 'preact'
import { reportWayMessages } from '../../utils/i18n/report/report-way-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { HandoffMethod } from '../../utils/report/model/outbox-item.ts'
import { Icon } from '../ui/Icon.tsx'

const WAYS = [
  { id: 'email', icon: 'send' },
  { id: 'file', icon: 'file' },
  { id: 'copy', icon: 'copy' },
] as const satisfies readonly { id: HandoffMethod; icon: string }[]

/** Says before the form how a report can go out while there is no recipient, and lets the user choose one way. */
export function WhereItGoes(props: {
  way: HandoffMethod
  language: Language
  onWay(way: HandoffMethod): void
  onAddRecipient(): void
}): JSX.Element {
  const messages = translate(reportWayMessages, props.language)
  return (
    <fieldset class="field-set goes" aria-describedby="goes-about">
      <legend>{messages.title}</legend>
      <p class="meta muted" id="goes-about">
        {messages.about}
      </p>
      <div class="goes-ways">
        {WAYS.map(({ id, icon }) => {
          const on = id === props.way
          return (
            <label key={id} class={on ? 'chip small on' : 'chip small'}>
              <input type="radio" class="sr" name="way" checked={on} onChange={() => props.onWay(id)} />
              <Icon name={on ? 'check' : icon} />
              <span>
                {messages.ways[id].name}
                <span class="about meta muted">{messages.ways[id].about}</span>
              </span>
            </label>
          )
        })}
      </div>
      <button type="button" class="btn quiet" onClick={props.onAddRecipient}>
        <Icon name="plus" />
        {messages.addRecipient}
      </button>
    </fieldset>
  )
}
