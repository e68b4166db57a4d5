import 'fake-indexeddb/auto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkForUpdate } from '../../../utils/library/packs/check-for-update.ts'
import { fetchPack } from '../../../utils/library/packs/fetch-pack.ts'
import { clearPacks, installPack, restorePreviousPack } from '../../../utils/library/packs/install-pack.ts'
import { readLastUpdateCheck } from '../../../utils/library/packs/last-update-check.ts'
import type { PackError } from '../../../utils/library/packs/pack-error.ts'
import { MAX_PACK_BYTES } from '../../../utils/library/packs/pack-schema.ts'
import { updateLibrary } from '../../../utils/library/packs/update-library.ts'
import {
  computeFirstWait,
  computeNextWait,
  MIN_UPDATE_RETRY_WAIT,
  UPDATE_INTERVAL,
} from '../../../utils/library/packs/update-schedule.ts'
import { type PackPublisher, startPackPublisher } from './pack-publisher.ts'
import { BUNDLE, makePack, makePackFile, readWholeDatabase, SIGNING_KEY, TODAY } from './sample-pack.ts'

const tools = { key: SIGNING_KEY.publicKey, bundle: BUNDLE, today: TODAY }
let publisher: PackPublisher
beforeAll(async () => {
  publisher = await startPackPublisher()
})
beforeEach(async () => {
  fakeBrowser.reset()
  await clearPacks()
})
afterAll(() => publisher.close())

const serve = (file: Uint8Array) => {
  publisher.answer = (reply) => reply.writeHead(200, { 'Content-Length': file.length }).end(file)
}
/** Offers what the server answers, and sees that nothing in the database is other than before. */
async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  const before = await readWholeDatabase()
  const refusal = await work().then(
    () => 'none',
    (error: PackError) => error.refusal,
  )
  expect(await readWholeDatabase()).toEqual(before)
  return refusal
}
const update = () => updateLibrary(publisher.address, tools)

describe('fetching a pack', () => {
  it('asks for it and says nothing more', async () => {
    serve(await makePackFile(makePack()))
    await fetchPack(publisher.address)
    const { method, headers, url } = publisher.asked.at(-1)!
    expect([method, url]).toEqual(['GET', '/goi.json'])
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('tells how much has come', async () => {
    const file = await makePackFile(makePack())
    serve(file)
    const seen: [number, number | undefined][] = []
    await fetchPack(publisher.address, { onProgress: (...progress) => seen.push(progress) })
    expect(seen.at(-1)).toEqual([file.length, file.length])
  })

  it('takes 2 MB and not a byte more, whatever the server says of its size', async () => {
    serve(new Uint8Array(MAX_PACK_BYTES))
    expect(await fetchPack(publisher.address)).toHaveLength(MAX_PACK_BYTES)
    serve(new Uint8Array(MAX_PACK_BYTES + 1))
    expect(await refusalOf(update)).toBe('too-large')
    publisher.answer = (reply) => {
      // No Content-Length: it comes in pieces.
      reply.writeHead(200)
      for (let piece = 0; piece < 3; piece++) reply.write(new Uint8Array(MAX_PACK_BYTES / 2))
      reply.end()
    }
    expect(await refusalOf(update)).toBe('too-large')
  })

  it('waits for nothing of what is said to be too large', async () => {
    publisher.answer = (reply) => reply.writeHead(200, { 'Content-Length': MAX_PACK_BYTES + 1 }).flushHeaders()
    expect(await refusalOf(() => fetchPack(publisher.address, { within: 2000 }))).toBe('too-large')
  })

  it('stops reading what never ends', async () => {
    let sent = 0
    function* forever() {
      for (;;) {
        sent += 65_536
        yield new Uint8Array(65_536)
      }
    }
    const ended = new Promise<void>((resolve) => {
      publisher.answer = (reply) => {
        reply.writeHead(200).on('close', resolve)
        Readable.from(forever()).pipe(reply)
      }
    })
    expect(await refusalOf(update)).toBe('too-large')
    await ended
    expect(sent).toBeLessThan(20 * MAX_PACK_BYTES)
  })

  it.each([301, 302, 303, 307, 308])('goes nowhere else on a %i', async (status) => {
    const before = publisher.asked.length
    publisher.answer = (reply) => reply.writeHead(status, { Location: '/khac.json' }).end()
    expect(await refusalOf(update)).toBe('redirected')
    expect(publisher.asked.length).toBe(before + 1)
  })

  it.each([404, 403, 500, 503])('says so when the server answers %i', async (status) => {
    publisher.answer = (reply) => reply.writeHead(status).end()
    expect(await refusalOf(update)).toBe('server')
  })

  it('says so when the connection breaks, at once or in the middle', async () => {
    publisher.answer = (reply) => reply.destroy()
    expect(await refusalOf(update)).toBe('unreachable')
    const file = await makePackFile(makePack())
    publisher.answer = (reply) => {
      reply.writeHead(200, { 'Content-Length': file.length })
      reply.write(file.slice(0, 500), () => reply.destroy())
    }
    expect(await refusalOf(update)).toBe('unreachable')
  })

  it('says so when what comes is cut short and called whole', async () => {
    const file = await makePackFile(makePack())
    serve(file.slice(0, file.length - 100))
    expect(await refusalOf(update)).toBe('not-json')
  })

  it('waits only so long, and ends when it is told to', async () => {
    publisher.answer = () => undefined
    expect(await refusalOf(() => fetchPack(publisher.address, { within: 30 }))).toBe('timeout')
    const ending = new AbortController()
    const going = refusalOf(() => fetchPack(publisher.address, { signal: ending.signal }))
    ending.abort()
    expect(await going).toBe('cancelled')
  })

  it('says so when the device has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    publisher.answer = (reply) => reply.destroy()
    expect(await refusalOf(update)).toBe('offline')
    vi.unstubAllGlobals()
  })
})

describe('updating', () => {
  it('installs what is newer, and leaves the same alone', async () => {
    serve(await makePackFile(makePack({ sequence: 1 })))
    expect((await update()).kind).toBe('installed')
    const before = await readWholeDatabase()
    expect((await update()).kind).toBe('same')
    expect(await readWholeDatabase()).toEqual(before)
    serve(await makePackFile(makePack({ sequence: 2 })))
    expect(await update()).toMatchObject({ kind: 'installed', stored: { pack: { sequence: 2 }, back: 'previous' } })
  })

  it('does not bring back what a step back has left', async () => {
    serve(await makePackFile(makePack({ sequence: 1 })))
    await update()
    serve(await makePackFile(makePack({ sequence: 2 })))
    await update()
    await restorePreviousPack(SIGNING_KEY.publicKey)
    expect(await refusalOf(update)).toBe('replayed')
  })
})

describe('a look for an update', () => {
  const look = (given: object = {}) =>
    checkForUpdate(
      { address: publisher.address, key: SIGNING_KEY.publicKey },
      { bundle: BUNDLE, mayReach: async () => true, stillWanted: async () => true, ...given },
    )

  it('is noted with what came of it and when the next is due', async () => {
    serve(await makePackFile(makePack()))
    const noted = await look()
    expect(noted).toMatchObject({ came: 'installed', failures: 0 })
    expect(await readLastUpdateCheck()).toEqual(noted)
    expect(noted.nextAt - noted.at).toBeGreaterThan(UPDATE_INTERVAL * 0.9)
    expect(await look()).toMatchObject({ came: 'same', failures: 0 })
  })

  it('is noted with its reason and place, and counted, when it fails', async () => {
    serve(await makePackFile(makePack({ publisher: '' })))
    expect(await look()).toMatchObject({ came: 'schema', record: '', field: 'publisher', failures: 1 })
    const second = await look()
    expect(second.failures).toBe(2)
    expect(second.nextAt - second.at).toBeLessThanOrEqual(4 * MIN_UPDATE_RETRY_WAIT)
    serve(await makePackFile(makePack()))
    expect((await look()).failures).toBe(0)
  })

  it('asks for nothing where the browser does not let it', async () => {
    const before = publisher.asked.length
    expect(await look({ mayReach: async () => false })).toMatchObject({ came: 'not-allowed' })
    expect(publisher.asked.length).toBe(before)
  })

  it('is not noted when it was ended by its user', async () => {
    publisher.answer = () => undefined
    const signal = AbortSignal.abort()
    expect(await refusalOf(() => look({ signal }))).toBe('cancelled')
    expect(await readLastUpdateCheck()).toBeUndefined()
  })
})

describe('the time of the next look', () => {
  it('is a day, two hours more or less', () => {
    expect(
      [computeNextWait(0, 0), computeNextWait(0, 0.5), computeNextWait(0, 1)].map((wait) => wait / 3_600_000),
    ).toEqual([22, 24, 26])
  })

  it('comes sooner after failures, later with every one, and never later than a day', () => {
    expect(computeNextWait(1, 0)).toBe(MIN_UPDATE_RETRY_WAIT)
    for (let failures = 1; failures < 40; failures++) {
      expect(computeNextWait(failures + 1, 0.9)).toBeGreaterThanOrEqual(computeNextWait(failures, 0.9))
      expect(computeNextWait(failures, 0.999)).toBeLessThanOrEqual(UPDATE_INTERVAL)
      expect(computeNextWait(failures, 0)).toBe(MIN_UPDATE_RETRY_WAIT)
    }
  })

  it('lies within an hour for a new source', () => {
    expect([computeFirstWait(0), computeFirstWait(1)]).toEqual([60_000, 3_600_000])
  })
})

describe('a browser that does not know Ed25519', () => {
  it('says so, and installs nothing', async () => {
    const file = await makePackFile(makePack())
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'))
    expect(await refusalOf(() => installPack(file, tools))).toBe('not-supported')
    vi.restoreAllMocks()
  })
})
