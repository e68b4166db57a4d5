import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/ui/popup.css'
import '../../components/ui/states.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { LibraryPage } from '../../components/library/LibraryPage.tsx'

const href = (path: 'library' | 'outbox' | 'options') => browser.runtime.getURL(`/${path}.html`)

render(
  <LibraryPage hrefs={{ library: href('library'), outbox: href('outbox'), options: href('options') }} />,
  document.querySelector('#app')!,
)
