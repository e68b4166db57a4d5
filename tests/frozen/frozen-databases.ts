import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listSourceFiles, readSourceFile } from '../laws/source-files.ts'
import type { FrozenDatabase } from './raw-database.ts'

/** Creates and deletes an empty database, for its effect on Chromium's log: there is no row to keep. */
const EMPTY_DATABASE = 'utils/report/outbox/fresh-database-log.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

/** A database in the source code, with its versions. */
export interface SourceDatabase {
  file: string
  name: string
  versions: readonly number[]
}

/**
 * Finds every database in the source code.
 * @throws when a name or version cannot be read from the file, so that no database escapes the test
 */
export function findSourceDatabases(): SourceDatabase[] {
  return listSourceFiles('utils', 'components', 'entrypoints').flatMap((file) => {
    const text = readSourceFile(file)
    if (!text.includes('new Dexie')) return []
    if (file === EMPTY_DATABASE) return []
    const names = [...text.matchAll(/new Dexie(?:<[^>]{1,200}>)?\(\s*'([a-z-]+)'/g)].map((match) => match[1]!)
    const versions = [...text.matchAll(/\.version\((\d+)\)/g)].map((match) => Number(match[1]))
    if (names.length !== 1 || versions.length === 0)
      throw new Error(`${file}: one database a file, its versions beside it`)
    return [{ file, name: names[0]!, versions }]
  })
}

/** Returns the path of a frozen database version. */
export function getFrozenPath(name: string, version: number): string {
  return join(HERE, `${name}-${version}.json`)
}

/** Reads a frozen database version. @returns undefined if it is not frozen */
export function readFrozenDatabase(name: string, version: number): FrozenDatabase | undefined {
  const path = getFrozenPath(name, version)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FrozenDatabase) : undefined
}
