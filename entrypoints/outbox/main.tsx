import '../../components/ui/styles.css'
import { render } from 'preact'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { OutboxPage } from '../../components/report/OutboxPage.tsx'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { sendMessage } from '../../utils/messages.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { openOutboxEarly } from '../../utils/report/outbox/outbox-db.ts'
import { earlyItem } from './early-item.ts'

// Begun here, so that the list need not wait for the settings. One item was asked for before.
if (!earlyItem) openOutboxEarly()

function App({ begun }: { begun: OutboxItem | undefined }) {
  const stored = useSettings()
  if (!stored) return null
  const { language, recipients, defaultRecipients, reporter } = stored.settings
  return (
    <OutboxPage
      language={language}
      recipients={recipients}
      defaults={defaultRecipients}
      memory={{ remembered: reporter, onRemember: (next) => stored.change({ reporter: next }) }}
      retention={stored.settings}
      {...(begun && { begun })}
      hrefs={getPageHrefs()}
      onProvision={(id) => void sendMessage('open-provision', { id })}
    />
  )
}

// With the report, so that its page is drawn once. It comes or fails soon (read-outbox-item-early.ts).
void Promise.resolve(earlyItem).then((begun) => render(<App {...{ begun }} />, document.querySelector('#app')!))
