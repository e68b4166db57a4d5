import '../../components/ui/styles.css'
import '../../components/file-check/file-check.css'
import { render } from 'preact'
import { FileCheckPage } from '../../components/file-check/FileCheckPage.tsx'
import { AgencyRulesContext } from '../../components/findings/agency-rules-context.ts'
import { useRunChoices } from '../../components/hooks/use-run-choices.ts'
import { type SettingsState, useSettings } from '../../components/hooks/use-settings.ts'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'
import { sendMessage } from '../../utils/messages.ts'

function App() {
  const stored = useSettings()
  return stored ? <Page {...stored} /> : null
}

function Page({ settings }: SettingsState) {
  return (
    <AgencyRulesContext.Provider value={settings.reminders}>
      <FileCheckPage
        language={settings.language}
        choices={useRunChoices(settings)}
        hrefs={getPageHrefs()}
        onProvision={(id) => void sendMessage('open-provision', { id })}
      />
    </AgencyRulesContext.Provider>
  )
}

render(<App />, document.querySelector('#app')!)
