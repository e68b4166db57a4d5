// What a generator makes: new files, and one insertion in each file that has to know of them.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Marks what a person has to write. tests/laws/placeholders.test.ts fails while one is left. */
export const FILL_IN = 'FILL-IN'

/** A wrong argument, or a file that is not as a generator expects it. Its message is for the person at the terminal. */
export class ScaffoldError extends Error {}

/** A change of an existing file. Paths are relative to the project's folder. */
export interface SourceEdit {
  file: string
  /** Returns the changed text. Throws ScaffoldError when the place of the change is not found. */
  apply(text: string): string
}

/** Everything that one run of a generator makes. */
export interface Scaffold {
  /** Texts of the new files by path. */
  files: Readonly<Record<string, string>>
  edits: readonly SourceEdit[]
  /** A command that writes derived files afterwards. */
  derive?: readonly string[]
  /** What is left to fill in, in order, each with its file. */
  steps: readonly string[]
}

/**
 * Writes a scaffold into the project's folder. Computes every text first, so that an error leaves all files as they
 * were.
 * @returns the paths of the written files, those of new files first
 * @throws ScaffoldError for a file that exists already, is missing, or lacks the place of an edit
 */
export function writeScaffold(root: string, { files, edits }: Scaffold): string[] {
  const texts = new Map<string, string>()
  for (const [file, text] of Object.entries(files)) {
    if (existsSync(join(root, file))) throw new ScaffoldError(`${file} exists already`)
    texts.set(file, text)
  }
  for (const { file, apply } of edits) texts.set(file, apply(texts.get(file) ?? readProjectFile(root, file)))
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return [...texts.keys()]
}

/** Reads a file of the project. Throws ScaffoldError when it does not exist. */
export function readProjectFile(root: string, file: string): string {
  if (!existsSync(join(root, file)))
    throw new ScaffoldError(`${file} does not exist; the generator has to learn where it is`)
  return readFileSync(join(root, file), 'utf8')
}
