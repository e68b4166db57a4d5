import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ALL_MESSAGES } from '../../utils/all-messages.ts'
import type { MessageName } from '../../utils/messages.ts'
import { VIEW_MESSAGES } from '../../utils/view-messages.ts'
import { findImports, listSourceFiles, readSourceFile, SITE_SCRIPTS } from './source-files.ts'

// What a site's process must not hold, by file or package.
const TRUSTED = [
  'dexie',
  'idb-keyval',
  'utils/lib/trusted-storage.ts',
  'utils/settings/settings-store.ts',
  'utils/settings/settings-schema.ts',
  'utils/compose/hash-store.ts',
  'utils/compose/ignore-store.ts',
  'utils/compose/own-number-store.ts',
  'utils/compose/allowed-file-store.ts',
  'utils/report/outbox/',
  'utils/report/sinks/',
  'utils/library/packs/',
]

/** All that a file imports, directly or not: our files and packages. */
function findClosure(entry: string): Set<string> {
  const found = new Set([entry])
  for (const file of found) {
    if (!/^(?:utils|components|entrypoints)\/.*\.tsx?$/.test(file)) continue
    for (const target of findImports(file)) found.add(posix.normalize(target))
  }
  return found
}

describe('a content script', () => {
  const closure = new Set(SITE_SCRIPTS.flatMap((entry) => [...findClosure(entry)]))

  it('has an entrypoint of the name that the laws know', () => {
    expect(listSourceFiles('entrypoints')).toEqual(expect.arrayContaining(SITE_SCRIPTS))
  })

  it('contains no code that reads or changes what the extension trusts', () => {
    expect(closure.size).toBeGreaterThan(100)
    expect([...closure].filter((file) => TRUSTED.some((trusted) => file.startsWith(trusted)))).toEqual([])
  })

  it('uses of the browser only its own identity and messages', () => {
    const used = [...closure]
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readSourceFile(file).matchAll(/\bbrowser\??\.([a-z]\w*(?:\??\.\w+)*)/g)].map((match) =>
          match[1]!.replaceAll('?', ''),
        ),
      )
    expect([...new Set(used)].sort()).toEqual([
      // For the bytes of a file that is read in a page of ours.
      'runtime.connect',
      'runtime.getManifest',
      'runtime.getURL',
      'runtime.id',
      'runtime.onMessage.addListener',
      'runtime.sendMessage',
      // In a file of messages, for the background's side.
      'tabs.sendMessage',
    ])
  })

  it('may send the messages in the table of the threat model, and gets the answers there', () => {
    const rows = Object.entries({ ...ALL_MESSAGES, ...VIEW_MESSAGES })
      .filter(([, { from }]) => (from as readonly string[]).includes('site'))
      .map(([name, { request, reply }]) => `| \`${name as MessageName}\` | ${outline(request)} | ${outline(reply)} |`)
    expect(readSourceFile('docs/security/threat-model.md')).toContain(
      ['| message | carries | is answered with |', '|---|---|---|', ...rows].join('\n'),
    )
  })
})

/** The parts of a schema in one line: names of properties, and kinds of single values. */
function outline(schema: z.ZodMiniType): string {
  type Json = { type?: string; properties?: Record<string, Json>; items?: Json; anyOf?: Json[] }
  const describeJson = ({ type, properties, items, anyOf }: Json): string => {
    if (anyOf) return anyOf.map(describeJson).join(' or ')
    if (properties) return Object.keys(properties).join(', ')
    if (items) return `list of ${describeJson(items)}`
    return type ?? 'any'
  }
  return describeJson(z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json)
}
