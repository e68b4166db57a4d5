import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { missedControlMessages } from '../../utils/i18n/pages/missed-control-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { clearMissedControls, type MissedControlSum } from '../../utils/site-access/missed-controls.ts'
import { findKnownSite } from '../../utils/site-access/site-access.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useMissedControls } from '../hooks/use-missed-controls.ts'
import { formatDay } from '../ui/format-time.ts'

/** How often the send controls of sites were not recognized, each with a button that clears it; empty without any. */
export function MissedControls({ language }: { language: Language }): JSX.Element {
  const messages = translate(missedControlMessages, language)
  const sums = useMissedControls()
  const [outcome, setOutcome] = useState<'cleared' | 'notCleared'>()
  const pressed = useRef(0)
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => {
    const buttons = part.querySelectorAll<HTMLElement>('button')
    return buttons[Math.min(pressed.current, buttons.length - 1)] ?? part.querySelector<HTMLElement>('[role=status]')
  })
  const clear = async ({ site }: MissedControlSum, index: number) => {
    pressed.current = index
    // Emptied first: a status with the same words as before would not be announced.
    setOutcome(undefined)
    try {
      await clearMissedControls(site)
      setOutcome('cleared')
    } catch (error) {
      console.warn('missed controls: cannot be cleared', error)
      setOutcome('notCleared')
    }
  }
  return (
    <div class="missed-controls" {...kept}>
      {sums.length > 0 && (
        <>
          <h3>{messages.title}</h3>
          <p class="intro">{messages.about}</p>
          <ul class="sheet-card">
            {sums.map((sum, index) => {
              const name = findKnownSite(sum.site)?.name ?? sum.site
              const kinds = sum.kinds.map(({ kind, count }) => messages.kind(kind, count))
              return (
                <li class="row" key={sum.site}>
                  <div class="grow">
                    <p>
                      <b>{name}</b>
                      {messages.line(sum.count, formatDay(sum.last))}
                    </p>
                    <p class="say">{messages.since(formatDay(sum.first), kinds)}</p>
                  </div>
                  <button
                    type="button"
                    class="btn plain"
                    aria-label={messages.clearSite(name)}
                    onClick={() => void clear(sum, index)}
                  >
                    {messages.clear}
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <p role="status" tabIndex={-1} class="meta">
        {outcome && messages[outcome]}
      </p>
    </div>
  )
}
