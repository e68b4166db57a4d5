import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { clearIgnored, countIgnored } from '../../utils/compose/ignore-list.ts'
import { reporterMessages } from '../../utils/i18n/report/reporter-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

/** How many phrases are ignored for good and the way to hear of them again; who reported last, and the way to forget them. */
export function PrivacySection({ settings, messages, change }: SectionProps): JSX.Element {
  const reporter = translate(reporterMessages, settings.language)
  const [count, setCount] = useState<number>()
  const [cleared, setCleared] = useState(false)
  useEffect(() => {
    // Without its storage there is nothing to count; the page's other parts say what is wrong with it.
    countIgnored().then(setCount, () => setCount(0))
  }, [])
  const clear = async () => {
    await clearIgnored()
    setCount(0)
    setCleared(true)
  }
  return (
    <SectionFrame id="privacy" messages={messages}>
      <div class="sheet-card">
        <div class="row">
          <span />
          <p role="status">
            {cleared ? messages.ignored.cleared : count !== undefined && messages.ignored.count(count)}
          </p>
          {count ? (
            <button type="button" class="btn line" onClick={clear}>
              {messages.ignored.clear}
            </button>
          ) : (
            <span />
          )}
        </div>
        {settings.reporter && (
          <div class="row">
            <span />
            <p>{reporter.kept([settings.reporter.name, settings.reporter.unit].filter(Boolean).join(', '))}</p>
            <button type="button" class="btn line" onClick={() => void change({ reporter: null })}>
              {reporter.forget}
            </button>
          </div>
        )}
      </div>
    </SectionFrame>
  )
}
