// Measures the first check of a cold process. `npm run bench` starts it several times. Prints processor ms for loading
// the checks, opening the model and checking the first draft. With --warm it warms up first, as the extension does
// while nobody types.

import { startThreadClock } from '../thread-clock.ts'

const loading = startThreadClock()
const { runChecks } = await import('../../utils/checks/index.ts')
const { warmUpChecks } = await import('../../utils/checks/warm-up-checks.ts')
const load = loading()
const { openShippedTagger } = await import('../shipped-checks.ts')
const opening = startThreadClock()
const tagger = process.argv.includes('--rules') ? undefined : openShippedTagger()
const open = opening()
if (process.argv.includes('--warm')) for (const _ of warmUpChecks(() => tagger));
const { makeDraftTexts } = await import('./draft-texts.ts')
const [text = ''] = makeDraftTexts(300, 1)
const checking = startThreadClock()
runChecks({ text, attachments: [] }, {}, { tagger })
console.log(JSON.stringify({ load, open, first: checking() }))
