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

openOutboxEarly()

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
      hrefs={getPageHrefs()}
      onProvision={(id) => void sendMessage('open-provision', { id })}
    />
  )
}

render(<App />, document.querySelector('#app')!)
