import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/ui/popup.css'
import '../../components/ui/states.css'
import { render } from 'preact'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { StudyPage } from '../../components/study/StudyPage.tsx'
import { pageHrefs } from '../../components/ui/page-hrefs.ts'
import { send } from '../../utils/messages.ts'

function App() {
  const stored = useSettings()
  if (!stored) return null
  const { language, roles } = stored.settings
  return (
    <StudyPage
      language={language}
      roles={roles}
      hrefs={pageHrefs()}
      onProvision={(id) => void send('open-provision', { id })}
    />
  )
}

render(<App />, document.querySelector('#app')!)
