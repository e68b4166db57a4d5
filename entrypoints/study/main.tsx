import '../../components/ui/styles.css'
import { render } from 'preact'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { StudyPage } from '../../components/study/StudyPage.tsx'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { sendMessage } from '../../utils/messages.ts'

function App() {
  const stored = useSettings()
  if (!stored) return null
  const { language, roles } = stored.settings
  return (
    <StudyPage
      language={language}
      roles={roles}
      hrefs={getPageHrefs()}
      onProvision={(id) => void sendMessage('open-provision', { id })}
    />
  )
}

render(<App />, document.querySelector('#app')!)
