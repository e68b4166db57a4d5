import '../../components/ui/styles.css'
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
