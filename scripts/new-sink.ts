// npm run new-sink -- <id>: makes the skeleton of a sink, with its test, and enters it wherever ways to send are known.
// CONTRIBUTING.md has the recipe, and the command prints what is left to write.

import { runGenerator } from './scaffold/run-generator.ts'
import { buildSinkScaffold } from './scaffold/sink-scaffold.ts'

await runGenerator('npm run new-sink -- <id>, for example: npm run new-sink -- gotify', (root) =>
  buildSinkScaffold(root, process.argv[2]),
)
