// The command-line side of a generator: writes what it makes, formats it and lists what is left.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../run-command.ts'
import { FILL_IN, type Scaffold, ScaffoldError, writeScaffold } from './scaffold.ts'

/**
 * Runs a generator in this project and sets the exit code: 2 for wrong arguments, when no file was written.
 * @param usage printed with an error
 * @param make builds the scaffold from the files of the given folder
 */
export async function runGenerator(usage: string, make: (root: string) => Scaffold): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  process.chdir(root)
  try {
    const scaffold = make(root)
    const written = writeScaffold(root, scaffold)
    const formatted = await formatFiles(written)
    const derived = scaffold.derive ? await runCommand(scaffold.derive) : 0
    console.log(formatReport(root, scaffold, written))
    if (formatted !== 0 || derived !== 0) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error
    console.error(`${error.message}. Nothing was written.\nUsage: ${usage}`)
    process.exitCode = 2
  }
}

/** Sorts the imports and wraps the lines of files, as `npm run format` does. Resolves to the formatter's exit code. */
export function formatFiles(files: readonly string[]): Promise<number> {
  return runCommand(['biome', 'check', '--write', ...files.filter((file) => /\.(?:tsx?|css|json)$/.test(file))])
}

/** Lists the written files, and then what is left to fill in, in order. */
function formatReport(root: string, { files, steps }: Scaffold, written: readonly string[]): string {
  const marks = written.flatMap((file) =>
    readFileSync(`${root}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes(FILL_IN) ? [`  ${file}:${index + 1}`] : [])),
  )
  return [
    '\nMade:',
    ...written.map((file) => `  ${file in files ? 'new    ' : 'changed'} ${file}`),
    '\nLeft to do, in this order:',
    ...steps.map((step, index) => `${String(index + 1).padStart(2)}. ${step}`),
    `\nPlaces marked ${FILL_IN}:`,
    ...marks,
  ].join('\n')
}
