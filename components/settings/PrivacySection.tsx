import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { clearIgnored, countIgnored, type IgnoredCount } from '../../utils/compose/ignore-store.ts'
import { reporterMessages } from '../../utils/i18n/report/reporter-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { followTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { MisjudgedList } from './MisjudgedList.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

const NONE: IgnoredCount = { chosen: 0, misjudged: 0 }

/**
 * Shows what is remembered: the number of permanently ignored phrases and the last reporter, each with a button to
 * clear.
 */
export function PrivacySection({ settings, messages, change }: SectionProps): JSX.Element {
  const reporter = translate(reporterMessages, settings.language)
  const [count, setCount] = useState<IgnoredCount>()
  const [undo, setUndo] = useState<() => Promise<void>>()
  useEffect(() => {
    // When storage cannot be read, the other parts of the page report the problem.
    countIgnored().then(setCount, () => setCount(NONE))
    // A mark is stored after the phrase that it ignores.
    const stop = followTrustedValue('ignored', countIgnored, setCount)
    const stopMarks = followTrustedValue('misjudged', countIgnored, setCount)
    return () => {
      stop()
      stopMarks()
    }
  }, [])
  const clear = async () => {
    const restore = await clearIgnored()
    setCount(NONE)
    setUndo(() => restore)
  }
  const takeBack = async (restore: () => Promise<void>) => {
    await restore()
    setUndo(undefined)
  }
  return (
    <SectionFrame id="privacy" messages={messages}>
      <div class="sheet-card">
        <div class="row">
          <span />
          <p role="status">{undo ? messages.ignored.cleared : count && messages.ignored.count(count)}</p>
          {undo ? (
            <button type="button" class="btn quiet" onClick={() => void takeBack(undo)}>
              {messages.ignored.undo}
            </button>
          ) : count && count.chosen + count.misjudged > 0 ? (
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
