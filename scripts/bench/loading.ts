// npm run bench:loading: the ways to bring the weights into a page, and how long a box is without the checks after its first
// focus, in both browsers (BROWSER=chromium for one). `-- gap` or `-- ways` measures one of the two. Needs npm run build.

import { browsersWanted, ensureBrowser } from '../browsers.ts'
import { measureGap } from './loading/gap.ts'
import { measureWays } from './loading/ways.ts'

const asked = process.argv[2]
for (const name of browsersWanted()) {
  ensureBrowser(name)
  if (asked !== 'gap') await measureWays(name)
  if (asked !== 'ways') await measureGap(name)
}
