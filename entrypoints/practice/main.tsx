import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/practice/practice.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { startCompose } from '../../components/compose/start.ts'
import { PracticePage } from '../../components/practice/PracticePage.tsx'
import { pageHrefs } from '../../components/ui/page-hrefs.ts'
import { bringInOwnPage } from '../../utils/checks-loader/load-in-own-page.ts'
import { openIgnored } from '../../utils/compose/ignored.ts'
import { send } from '../../utils/messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/schema.ts'
import { readSettings, watchSettings } from '../../utils/settings/store.ts'
import { practice } from '../../utils/sites/practice.ts'

const hrefs = pageHrefs()
const app = document.querySelector('#app')!
const draw = (settings: Settings) => render(<PracticePage language={settings.language} hrefs={hrefs} />, app)

bringInOwnPage()
// The composer first, as at `document_start` in a site: a hold must hear of a send before the page does.
const composer = startCompose({
  site: practice,
  choices: DEFAULT_SETTINGS,
  ignored: openIgnored(() => composer.redraw()),
  isAlive: () => true,
  onCount: () => undefined,
  onProvision: (id) => void send('open-provision', { id }),
  version: browser.runtime.getManifest().version,
})
const take = (settings: Settings) => {
  composer.choose(settings)
  draw(settings)
}
watchSettings(take)
readSettings().then(
  ({ settings }) => take(settings),
  () => draw(DEFAULT_SETTINGS),
)
