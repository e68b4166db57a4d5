import '../../components/ui/styles.css'
import '../../components/report/report.css'
import { render } from 'preact'
import { EvidencePage } from '../../components/evidence/EvidencePage.tsx'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'

function App() {
  const stored = useSettings()
  if (!stored) return null
  return <EvidencePage id={location.hash.slice(1)} language={stored.settings.language} hrefs={getPageHrefs()} />
}

render(<App />, document.querySelector('#app')!)
