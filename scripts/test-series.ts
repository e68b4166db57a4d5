// npm run test:series: the units whose series are shortened in `npm test` (tests/short-form.ts), whole. Arguments go on
// to vitest.

import { WHOLE_SERIES } from '../tests/short-form.ts'
import { runCommand } from './run-command.ts'

const FILES = ['tests/checks/fixes-leave-text.test.ts', 'tests/checks/incremental.test.ts']
process.exit(await runCommand(['vitest', 'run', ...FILES, ...process.argv.slice(2)], { [WHOLE_SERIES]: 'yes' }))
