import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/ui/popup.css'
import '../../components/ui/states.css'
import { render } from 'preact'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { OutboxPage } from '../../components/report/OutboxPage.tsx'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { sendMessage } from '../../utils/messages.ts'
import { openOutboxEarly } from '../../utils/report/outbox/outbox-db.ts'
import { readOutboxItemEarly } from '../../utils/report/outbox/outbox-view.ts'

// Both are begun here, so that they need not wait for the settings.
const id = location.hash.slice(1)
if (!id) openOutboxEarly()
const begun = id ? readOutboxItemEarly(id) : undefined

function App() {
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

render(<App />, document.querySelector('#app')!)
