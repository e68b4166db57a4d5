import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/practice/practice.css'
import { render } from 'preact'
import { PracticePage } from '../../components/practice/PracticePage.tsx'
import { startPracticeComposer } from '../../components/practice/start-practice-composer.ts'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { readFeedbackAddress } from '../../utils/settings/feedback-address.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { readSettings, watchSettings } from '../../utils/settings/settings-store.ts'

const hrefs = getPageHrefs()
const app = document.querySelector('#app')!
const renderPage = (settings: Settings) => render(<PracticePage language={settings.language} hrefs={hrefs} />, app)

// Before the page is drawn, as at `document_start` on a site.
const composer = startPracticeComposer()
let feedback = ''
const applySettings = (settings: Settings) => {
  composer.setChoices({ ...settings, audiences: {}, feedback })
  renderPage(settings)
}
watchSettings(applySettings)
readFeedbackAddress()
  .then((found) => {
    feedback = found?.address ?? ''
    return readSettings()
  })
  .then(
    ({ settings }) => applySettings(settings),
    () => renderPage(DEFAULT_SETTINGS),
  )
