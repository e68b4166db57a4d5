import '../../components/ui/styles.css'
import '../../components/findings/findings.css'
import { render } from 'preact'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { LibraryProvider } from '../../components/library/LibraryProvider.tsx'
import { clearPendingSend } from '../../utils/report/pending-send.ts'
import { PopupPage } from './PopupPage.tsx'

// In Firefox, who opens the popup again no longer waits for the answer to a question that closed it: see
// utils/report/pending-send.ts.
if (import.meta.env.BROWSER === 'firefox')
  clearPendingSend().catch((error: unknown) => console.error('popup: a pressed send was not forgotten', error))

function App() {
  const settings = useSettings()
  return settings ? (
    <LibraryProvider>
      <PopupPage {...settings} />
    </LibraryProvider>
  ) : null
}

render(<App />, document.querySelector('#app')!)
