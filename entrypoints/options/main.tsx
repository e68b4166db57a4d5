import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/settings/settings.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { SettingsPage } from '../../components/settings/SettingsPage.tsx'
import { SITES } from '../../utils/sites/index.ts'

const href = (path: 'library' | 'outbox' | 'options') => browser.runtime.getURL(`/${path}.html`)

render(
  <SettingsPage
    hrefs={{ library: href('library'), outbox: href('outbox'), options: href('options') }}
    sites={SITES.filter((site) => site.id !== 'practice')}
    newId={() => crypto.randomUUID()}
  />,
  document.querySelector('#app')!,
)
