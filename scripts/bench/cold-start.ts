// The first check of a process, cold: run by npm run bench in processes of its own. Prints ms on the processor: loading the checks, opening the
// model, the first draft; and the first draft of a process that warmed up before, as the extension does while nobody types.

import { startThreadClock } from '../thread-clock.ts'

const loading = startThreadClock()
const { runChecks } = await import('../../utils/checks/index.ts')
const { warmUpChecks: warmUp } = await import('../../utils/checks/warm-up-checks.ts')
const load = loading()
const { openShippedTagger: ownTagger } = await import('../shipped-checks.ts')
const opening = startThreadClock()
const tagger = process.argv.includes('--rules') ? undefined : ownTagger()
const open = opening()
if (process.argv.includes('--warm')) for (const _ of warmUp());
const { makeDraftTexts: textsOf } = await import('./draft-texts.ts')
const [text = ''] = textsOf(300, 1)
const checking = startThreadClock()
runChecks({ text, attachments: [] }, {}, { tagger })
console.log(JSON.stringify({ load, open, first: checking() }))
