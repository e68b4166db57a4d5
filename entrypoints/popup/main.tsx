import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/popup.css'
import '../../components/ui/states.css'
import '../../components/findings/findings.css'
import { render } from 'preact'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { LibraryProvider } from '../../components/library/LibraryProvider.tsx'
import { PopupPage } from './PopupPage.tsx'

function App() {
  const settings = useSettings()
  return settings ? (
    <LibraryProvider>
      <PopupPage {...settings} />
    </LibraryProvider>
  ) : null
}

render(<App />, document.querySelector('#app')!)
