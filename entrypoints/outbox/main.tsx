import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/ui/popup.css'
import '../../components/ui/states.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { OutboxPage } from '../../components/report/OutboxPage.tsx'
import { useSettings } from '../../components/settings/use-settings.ts'
import { send } from '../../utils/messages.ts'

const href = (path: 'library' | 'outbox' | 'options') => browser.runtime.getURL(`/${path}.html`)

function App() {
  const stored = useSettings()
  if (!stored) return null
  const { language, recipients } = stored.settings
  return (
    <OutboxPage
      language={language}
      recipients={recipients}
      hrefs={{ library: href('library'), outbox: href('outbox'), options: href('options') }}
      onProvision={(id) => void send('open-provision', { id })}
    />
  )
}

render(<App />, document.querySelector('#app')!)
