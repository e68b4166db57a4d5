// The first check of a process, cold: run by npm run bench in processes of its own. Prints ms on the processor: loading the checks, opening the
// model, the first draft; and the first draft of a process that warmed up before, as the extension does while nobody types.

import { threadClock } from '../clock.ts'

const loading = threadClock()
const { runChecks } = await import('../../utils/checks/index.ts')
const { warmUp } = await import('../../utils/checks/warm-up.ts')
const load = loading()
const { ownTagger } = await import('../model.ts')
const opening = threadClock()
const tagger = process.argv.includes('--rules') ? undefined : ownTagger()
const open = opening()
if (process.argv.includes('--warm')) for (const _ of warmUp());
const { textsOf } = await import('./texts.ts')
const [text = ''] = textsOf(300, 1)
const checking = threadClock()
runChecks({ text, attachments: [] }, {}, { tagger })
console.log(JSON.stringify({ load, open, first: checking() }))
