import '../../components/ui/styles.css'
import '../../components/settings/settings.css'
import '../../components/welcome/welcome.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx'

render(
  <WelcomePage
    browserName={import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'}
    hrefs={{ practice: browser.runtime.getURL('/practice.html'), library: browser.runtime.getURL('/library.html') }}
  />,
  document.querySelector('#app')!,
)
