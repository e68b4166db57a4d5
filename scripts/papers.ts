// npm run papers -- --set tuning --seed 1 --count 200 --out FOLDER: draws papers that do not exist, as pictures, and
// writes what is true of each to truth.jsonl in the same folder.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openCanvasBrowser } from '../tests/attachments/open-canvas-browser.ts'
import { drawPapers } from '../tests/attachments/papers/draw-papers.ts'
import { DRAWN_SETS } from '../tests/attachments/papers/paper-sets.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tuning' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    out: { type: 'string' },
  },
})
const set = DRAWN_SETS[values.set]
if (!set || !values.out) {
  const names = Object.keys(DRAWN_SETS).join(' or ')
  console.error(`papers: name a set (${names}) and a folder: npm run papers -- --set tuning --seed 1 --out FOLDER`)
  process.exitCode = 2
} else {
  const browser = await openCanvasBrowser()
  try {
    const folder = resolve(values.out)
    const drawn = await drawPapers(browser, { set, seed: Number(values.seed), count: Number(values.count), folder })
    for (const [kind, papers] of Map.groupBy(drawn, (paper) => paper.kind)) {
      console.log(`${String(papers.length).padStart(4)} ${kind}`)
    }
    const count = (has: (paper: (typeof drawn)[number]) => boolean) => drawn.filter(has).length
    console.log(
      `${drawn.length} papers in ${folder}: ${count(({ number }) => number !== null)} with a number, ` +
        `${count(({ grade }) => grade !== null)} with a secrecy stamp, ${count(({ urgency }) => urgency !== null)} with an urgency stamp`,
    )
  } finally {
    await browser.close()
  }
}
