import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { clearIgnored, countIgnored } from '../../utils/compose/ignore-store.ts'
import { reporterMessages } from '../../utils/i18n/report/reporter-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { followTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { MisjudgedList } from './MisjudgedList.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

/**
 * Shows what is remembered: the number of permanently ignored phrases and the last reporter, each with a button to
 * clear.
 */
export function PrivacySection({ settings, messages, change }: SectionProps): JSX.Element {
  const reporter = translate(reporterMessages, settings.language)
  const [count, setCount] = useState<number>()
  const [cleared, setCleared] = useState(false)
  useEffect(() => {
    // When storage cannot be read, the other parts of the page report the problem.
    countIgnored().then(setCount, () => setCount(0))
    return followTrustedValue('ignored', countIgnored, setCount)
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
      <MisjudgedList language={settings.language} />
    </SectionFrame>
  )
}
