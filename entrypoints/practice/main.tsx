import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/practice/practice.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { startComposer } from '../../components/compose/start-composer.ts'
import { PracticePage } from '../../components/practice/PracticePage.tsx'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { loadChecksInOwnPage } from '../../utils/checks-loader/load-in-own-page.ts'
import { openIgnoreList } from '../../utils/compose/ignore-store.ts'
import { sendMessage } from '../../utils/messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { readSettings, watchSettings } from '../../utils/settings/settings-store.ts'
import { practiceSite } from '../../utils/sites/practice.ts'

const hrefs = getPageHrefs()
const app = document.querySelector('#app')!
const renderPage = (settings: Settings) => render(<PracticePage language={settings.language} hrefs={hrefs} />, app)

loadChecksInOwnPage()
// The composer starts before the page is rendered, as at `document_start` on a site: a hold must see a send first.
const composer = startComposer({
  site: practiceSite,
  choices: { ...DEFAULT_SETTINGS, audiences: {} },
  ignored: openIgnoreList(() => composer.redraw()),
  isAlive: () => true,
  onCount: () => undefined,
  onProvision: (id) => void sendMessage('open-provision', { id }),
  version: browser.runtime.getManifest().version,
})
const applySettings = (settings: Settings) => {
  composer.setChoices({ ...settings, audiences: {} })
  renderPage(settings)
}
watchSettings(applySettings)
readSettings().then(
  ({ settings }) => applySettings(settings),
  () => renderPage(DEFAULT_SETTINGS),
)
