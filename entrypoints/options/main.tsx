import '../../components/ui/styles.css'
import '../../components/settings/settings.css'
import '../../components/settings/backup.css'
import '../../components/settings/checks.css'
import '../../components/settings/updates.css'
import '../../components/settings/words.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { SettingsPage } from '../../components/settings/SettingsPage.tsx'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'

render(
  <SettingsPage
    hrefs={getPageHrefs()}
    practiceHref={browser.runtime.getURL('/practice.html')}
    newId={() => crypto.randomUUID()}
  />,
  document.querySelector('#app')!,
)
