import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { WelcomeMessages } from '../../utils/i18n/pages/welcome-messages.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useUncheckedTabs } from './use-unchecked-tabs.ts'

/** Offers to reload the tabs that were open before the installation: their drafts are not checked before. */
export function OpenTabs({ messages }: { messages: WelcomeMessages['tabs'] }): JSX.Element {
  const { tabs, reload } = useUncheckedTabs()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [reloaded, setReloaded] = useState(0)
  const kept = useKeptFocus<HTMLElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  const chosen = (tabs ?? []).map(({ id }) => id).filter((id) => !left.has(id))
  const choose = (id: number, on: boolean) =>
    setLeft((before) => (on ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])))
  return (
    <section class="sheet-card task" {...kept}>
      <h2>{messages.title(tabs?.length ?? 0)}</h2>
      {tabs?.length === 0 && (
        <p class="done">
          <Icon name="check" />
          <span class="say">{reloaded > 0 ? messages.noneLeft : messages.noneText}</span>
        </p>
      )}
      {tabs && tabs.length > 0 && <p class="say">{messages.text}</p>}
      {tabs && tabs.length > 0 && (
        <>
          <ul class="open-tabs">
            {tabs.map(({ id, title, host }) => (
              <li key={id}>
                <Checkbox on={!left.has(id)} onChange={(on) => choose(id, on)}>
                  <bdi class="strong">{title || host}</bdi>
                  <span class="meta muted">{host}</span>
                </Checkbox>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="btn tonal"
            disabled={chosen.length === 0}
            onClick={() => void reload(chosen).then((count) => setReloaded((before) => before + count))}
          >
            {messages.reload(chosen.length)}
          </button>
        </>
      )}
      <p class="done" role="status" tabIndex={-1}>
        {reloaded > 0 && (
          <>
            <Icon name="check" />
            {messages.reloaded(reloaded)}
          </>
        )}
      </p>
    </section>
  )
}
