// npm run bench:loading: measures, in both browsers (BROWSER=chromium for one), the ways to bring the weights into a
// page, how long a box is without the checks after its first focus, and how soon a phrase is underlined. `-- gap`
// leaves out the ways, `-- ways` measures only them. Needs `npm run build`.

import { ensureBrowser, getWantedBrowsers } from '../browsers.ts'
import { measureLoadingGap } from './loading/measure-gap.ts'
import { measureTransfers } from './loading/measure-transfers.ts'

const part = process.argv[2]
for (const name of getWantedBrowsers()) {
  ensureBrowser(name)
  if (part !== 'gap') await measureTransfers(name)
  if (part !== 'ways') await measureLoadingGap(name)
}
