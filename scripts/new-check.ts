// npm run new-check -- <id>: makes the skeleton of a check and enters it in the registries. CONTRIBUTING.md has the
// recipe, and the command prints what is left to write.

import { buildCheckScaffold } from './scaffold/check-scaffold.ts'
import { runGenerator } from './scaffold/run-generator.ts'

await runGenerator('npm run new-check -- <id>, for example: npm run new-check -- fake-invoice', (root) =>
  buildCheckScaffold(root, process.argv[2]),
)
