import 'fake-indexeddb/auto'
import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { fromBase64 } from '../../utils/lib/base64.ts'
import { computeSha256 } from '../../utils/lib/sha256.ts'
import { readInstalledPacks } from '../../utils/library/packs/installed-packs.ts'
import type { StoredPack } from '../../utils/library/packs/pack-db.ts'
import { type OutboxItem, outboxItemSchema } from '../../utils/report/model/outbox-item.ts'
import { reportSchema } from '../../utils/report/model/report-schema.ts'
import { readDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import type { StoredPicture } from '../../utils/report/outbox/outbox-db.ts'
import { listOutboxItems, reopenReport, withdrawReport } from '../../utils/report/outbox/outbox-store.ts'
import { pictureSchema } from '../../utils/report/picture/picture-schema.ts'
import { BUNDLE } from '../library/packs/sample-pack.ts'
import { findSourceDatabases, getFrozenPath, readFrozenDatabase } from './frozen-databases.ts'
import { dumpDatabase, restoreDatabase } from './raw-database.ts'

// Every released database version is kept here as stored in a browser, with data in every table. A new version gets a
// new file. The file of a released version never changes.

const databases = findSourceDatabases()
const versions = databases.flatMap(({ file, name, versions }) => versions.map((version) => ({ file, name, version })))

/** Imports the database of a source file, and closes it. */
async function importDatabase(file: string): Promise<Dexie> {
  const exported = Object.values((await import(/* @vite-ignore */ `../../${file}`)) as Record<string, unknown>)
  const db = exported.find((value) => value instanceof Dexie)
  if (!db) throw new Error(`${file} exports no database`)
  db.close({ disableAutoOpen: false })
  return db
}

describe('databases in the source code', () => {
  it('include the outbox and the packs, with unique names', () => {
    expect(databases.map(({ name }) => name)).toEqual(expect.arrayContaining(['outbox', 'library-packs']))
    expect(new Set(databases.map(({ name }) => name)).size).toBe(databases.length)
  })

  it('have exactly one frozen file per version', () => {
    const wanted = versions.map(({ name, version }) => basename(getFrozenPath(name, version)))
    const there = readdirSync(dirname(getFrozenPath('', 0))).filter((name) => name.endsWith('.json'))
    expect(there.sort()).toEqual(wanted.sort())
  })

  it.each(versions)('$name has its version $version frozen, with data in every table', ({ name, version }) => {
    const example = readFrozenDatabase(name, version)
    expect(example, `tests/frozen/${name}-${version}.json is missing`).toBeDefined()
    expect([example!.name, example!.version]).toEqual([name, version * 10])
    for (const store of example!.stores) expect(store.rows.length, store.name).toBeGreaterThan(0)
  })
})

describe.each(versions)('version $version of $name', ({ file, name, version }) => {
  it('opens with the current code and keeps every row', async () => {
    const db = await importDatabase(file)
    const example = readFrozenDatabase(name, version)!
    await restoreDatabase(example)
    await db.open()
    for (const store of example.stores) {
      const found = await db.table(store.name).toArray()
      const keys = (rows: unknown[]) =>
        rows.map((row) => [store.keyPath].flat().map((part) => (row as Record<string, unknown>)[part]))
      expect(keys(found), store.name).toEqual(keys(store.rows))
    }
  })
})

describe.each(databases)('$name as created today', ({ file, name, versions }) => {
  it('has the tables of its last frozen version, so a table changes only with a new version', async () => {
    const db = await importDatabase(file)
    await db.delete()
    await db.open()
    db.close({ disableAutoOpen: false })
    const made = await dumpDatabase(name)
    const without = ({ name, keyPath, indexes }: (typeof made.stores)[number]) => ({ name, keyPath, indexes })
    const last = readFrozenDatabase(name, Math.max(...versions))!
    expect([made.version, made.stores.map(without)]).toEqual([last.version, last.stores.map(without)])
  })
})

describe('data stored by version 2 of the outbox', () => {
  it('keeps reports, pictures of drafts, and pictures inside the bytes of sent reports', async () => {
    const example = readFrozenDatabase('outbox', 2)!
    await importDatabase('utils/report/outbox/outbox-db.ts')
    await restoreDatabase(example)
    const [reports, pictures] = example.stores.map(({ rows }) => rows) as [OutboxItem[], StoredPicture[]]
    expect([...(await listOutboxItems())].reverse()).toEqual(reports)
    const { id, ...picture } = pictures[0]!
    expect(await readDraftPicture(id)).toEqual(picture)
    expect(pictureSchema.safeParse(picture).success).toBe(true)
    expect(reports.find((item) => item.id === id)?.state).toBe('draft')
    const queued = reports.find((item) => item.state === 'queued')!
    const { picture: sent } = reportSchema.parse(JSON.parse(queued.body!))
    expect(await computeSha256(fromBase64(sent!.bytes))).toBe(sent!.sha256)
    await withdrawReport(queued.id)
    expect(await readDraftPicture((await reopenReport(queued.id)).id)).toEqual(sent)
  })
})

describe('data stored by version 1', () => {
  it('keeps the reports of the outbox in all states', async () => {
    const example = readFrozenDatabase('outbox', 1)!
    await importDatabase('utils/report/outbox/outbox-db.ts')
    await restoreDatabase(example)
    const items = await listOutboxItems()
    expect([...items].reverse()).toEqual(example.stores[0]!.rows)
    for (const item of items) expect(outboxItemSchema.safeParse(item).error?.issues).toBeUndefined()
    const states = new Set(items.map(({ state }) => state))
    expect([...states].sort()).toEqual(['delivered', 'draft', 'queued', 'rejected', 'withdrawn'])
  })

  it('keeps the packs in use', async () => {
    const example = readFrozenDatabase('library-packs', 1)!
    await importDatabase('utils/library/packs/pack-db.ts')
    await restoreDatabase(example)
    const { current, previous, problem } = await readInstalledPacks(BUNDLE)
    expect(problem).toBeUndefined()
    const rows = example.stores.find(({ name }) => name === 'packs')!.rows as StoredPack[]
    expect([current, previous]).toEqual(rows)
    expect([current?.pack.sequence, previous?.pack.sequence]).toEqual([2, 1])
  })
})
