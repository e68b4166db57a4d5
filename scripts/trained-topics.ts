// Puts into a package what the example questions teach instead of the examples, because learning takes a second of
// processor time.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const LEARNING = resolve(import.meta.dirname, '../utils/library/answers/trained-topics.ts')

/** Replaces the module that learns by what it has learned. */
export const TRAINED_TOPICS_PLUGIN = {
  name: 'trained-topics',
  apply: 'build' as const,
  async load(id: string): Promise<string | undefined> {
    const [path = ''] = id.split('?')
    if (resolve(path) !== LEARNING) return undefined
    const { TRAINED_TOPICS } = await import(pathToFileURL(LEARNING).href)
    return `export const TRAINED_TOPICS = ${JSON.stringify(TRAINED_TOPICS)}`
  },
}
