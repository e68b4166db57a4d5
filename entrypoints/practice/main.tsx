import '../../components/ui/styles.css'
import '../../components/practice/practice.css'
import { render } from 'preact'
import { PracticePage } from '../../components/practice/PracticePage.tsx'
import { startPracticeComposer } from '../../components/practice/start-practice-composer.ts'
import { applyTheme } from '../../components/ui/apply-theme.ts'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { readFeedbackAddress } from '../../utils/settings/feedback-address.ts'
import { readManagedWords } from '../../utils/settings/managed-words.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { readSettings, watchSettings } from '../../utils/settings/settings-store.ts'
import { makeRunChoices } from '../../utils/settings/word-lists.ts'

const hrefs = getPageHrefs()
const app = document.querySelector('#app')!
const renderPage = (settings: Settings) => render(<PracticePage language={settings.language} hrefs={hrefs} />, app)

// Before the page is drawn, as at `document_start` on a site.
const composer = startPracticeComposer()
const policies = Promise.all([readFeedbackAddress(), readManagedWords()])
const applySettings = async (settings: Settings) => {
  renderPage(settings)
  applyTheme(settings.theme)
  const [feedback, { words }] = await policies
  const checks = makeRunChoices(settings, words)
  composer.setChoices({ ...settings, checks, audiences: {}, feedback: feedback?.address ?? '' })
}
watchSettings(applySettings)
readSettings().then(
  ({ settings }) => applySettings(settings),
  () => renderPage(DEFAULT_SETTINGS),
)
