import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The merged content of a pack's source files. Not checked here. */
export interface PackSources {
  publisher?: unknown
  published?: unknown
  expires?: unknown
  documents: unknown[]
  provisions: unknown[]
  removed: unknown[]
}

const LISTS = ['documents', 'provisions', 'removed'] as const
const FACTS = ['publisher', 'published', 'expires'] as const

/**
 * Reads one JSON file, or all JSON files of a folder in name order.
 * @throws with the file's name if it cannot be read or has unknown fields
 */
export function readPackSources(path: string): PackSources {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  const all: PackSources = { documents: [], provisions: [], removed: [] }
  for (const file of files) {
    const part = parseFile(file)
    const unknown = Object.keys(part).filter((name) => ![...LISTS, ...FACTS].includes(name as 'removed'))
    if (unknown.length > 0) throw new Error(`${file}: không hiểu / not known: ${unknown.join(', ')}`)
    for (const name of FACTS) if (name in part) all[name] = part[name]
    for (const name of LISTS) if (Array.isArray(part[name])) all[name].push(...part[name])
  }
  return all
}

function parseFile(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
