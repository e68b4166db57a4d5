// npm run test:capture: points at the elements of generated pages in the structure of real ones, and prints for each
// surface how many captures were right, null or wrong. Options: `--pages N` pages of each surface (1); `--every N`
// only one element of N in a row (1); `--seed N` other words; `--only "NAME"` one surface. Fails when a capture has a
// field that is not its post's own, or is missing where a user would point.

import { parseArgs } from 'node:util'
import { Window } from 'happy-dom'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const window = new Window({ url: 'https://www.facebook.com/' })
const { document, history, Node, NodeFilter, Element, Text, PointerEvent, MutationObserver } = window
// The pages do at once what real ones do later, so every wait that is left may end at once.
const setTimeout = (run: () => void) => setImmediate(run)
const page = { window, document, history, Node, NodeFilter, Element, Text, PointerEvent, MutationObserver, setTimeout }
Object.assign(globalThis, page)
// They need a page as they are loaded.
const { ALL_SURFACES } = await import('../tests/report/surfaces/all-surfaces.ts')
const { simplifyStyles } = await import('../tests/report/surfaces/plain-styles.ts')
const { measureSurface } = await import('../tests/report/surfaces/surface.ts')
const { createWords } = await import('../tests/report/surfaces/words.ts')
simplifyStyles(globalThis.document)

const print = (name: string, counts: readonly (number | string)[]) =>
  console.log(name.padEnd(28) + counts.map((count) => String(count).padStart(9)).join(''))
print('surface', ['pointed', 'right', 'nothing', 'wrong'])
const all = { pointed: 0, right: 0, nothing: 0, wrong: [] as string[] }
for (const surface of ALL_SURFACES.filter(({ name }) => !values.only || name === values.only)) {
  const sum = { pointed: 0, right: 0, nothing: 0, wrong: [] as string[] }
  for (let at = 0; at < Number(values.pages); at++) {
    const words = createWords(Number(values.seed) + at)
    const counted = await measureSurface(surface, words, async () => {}, Number(values.every))
    for (const each of [sum, all]) {
      each.pointed += counted.pointed
      each.right += counted.right
      each.nothing += counted.nothing
      each.wrong.push(...counted.wrong)
    }
  }
  print(surface.name, [sum.pointed, sum.right, sum.nothing, sum.wrong.length])
}
print('all', [all.pointed, all.right, all.nothing, all.wrong.length])
for (const wrong of all.wrong.slice(0, 20)) console.log(wrong)
process.exitCode = all.wrong.length > 0 ? 1 : 0
