// npm run bench:loading: the ways to bring the weights into a page, and how long a box is without the checks after its first
// focus, in both browsers (BROWSER=chromium for one). `-- gap` or `-- ways` measures one of the two. Needs npm run build.

import { ensureBrowser, getWantedBrowsers } from '../browsers.ts'
import { measureLoadingGap } from './loading/measure-gap.ts'
import { measureTransfers } from './loading/measure-transfers.ts'

const asked = process.argv[2]
for (const name of getWantedBrowsers()) {
  ensureBrowser(name)
  if (asked !== 'gap') await measureTransfers(name)
  if (asked !== 'ways') await measureLoadingGap(name)
}
