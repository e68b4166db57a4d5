import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The entrypoints of the scripts that run in a site's process, which an attacker may have taken over. */
export const SITE_SCRIPTS = ['compose', 'more-sites', 'layer', 'checks', 'tagger', 'capture', 'describe-page'].map(
  (name) => `entrypoints/${name}.ts`,
)

/** All source files under some folders of the project, as paths from its root with forward slashes. */
export function listSourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => posix.join(entry.parentPath.slice(ROOT.length + 1).replaceAll('\\', '/'), entry.name)),
  )
}

/** A source file's text. */
export function readSourceFile(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

const IMPORT = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** Finds a file's imports: paths from the root for our files, bare names for packages. Leaves out type-only imports. */
export function findImports(file: string): string[] {
  const text = readSourceFile(file)
  const found: string[] = []
  for (const match of text.matchAll(IMPORT)) {
    if (/^\s*(?:import|export)\s+type\s/.test(match[0])) continue
    const target = match[1] ?? match[2]!
    found.push(target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), target)) : target)
  }
  return found
}
