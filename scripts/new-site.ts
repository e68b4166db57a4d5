// npm run new-site -- <id> [--host HOST] [--name NAME]: makes the skeleton of a site with a test page and fixtures, and
// enters it wherever sites are known. CONTRIBUTING.md has the recipe, and the command prints what is left to write.

import { parseArgs } from 'node:util'
import { runGenerator } from './scaffold/run-generator.ts'
import { ScaffoldError } from './scaffold/scaffold.ts'
import { buildSiteScaffold, type SiteOptions } from './scaffold/site-scaffold.ts'

const USAGE =
  'npm run new-site -- <id> [--host HOST] [--name NAME], for example: npm run new-site -- threads --host www.threads.net'

await runGenerator(USAGE, (root) => {
  const { id, options } = readArguments()
  return buildSiteScaffold(root, id, options)
})

function readArguments(): { id: string | undefined; options: SiteOptions } {
  try {
    const { values, positionals } = parseArgs({
      options: { host: { type: 'string' }, name: { type: 'string' } },
      allowPositionals: true,
    })
    return { id: positionals[0], options: values }
  } catch (error) {
    throw new ScaffoldError(error instanceof Error ? error.message.replace(/\.$/, '') : String(error))
  }
}
