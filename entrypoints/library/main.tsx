import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import '../../components/ui/page.css'
import '../../components/ui/popup.css'
import '../../components/ui/states.css'
import { render } from 'preact'
import { LibraryPage } from '../../components/library/LibraryPage.tsx'
import { LibraryProvider } from '../../components/library/LibraryProvider.tsx'
import { getPageHrefs } from '../../components/ui/page-hrefs.ts'

render(
  <LibraryProvider>
    <LibraryPage hrefs={getPageHrefs()} />
  </LibraryProvider>,
  document.querySelector('#app')!,
)
