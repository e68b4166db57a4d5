import 'fake-indexeddb/auto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkForUpdate } from '../../../utils/library/packs/check-for-update.ts'
import { fetchPack } from '../../../utils/library/packs/fetch-pack.ts'
import { clearPacks, installPack, restorePreviousPack } from '../../../utils/library/packs/install-pack.ts'
import { clearLastUpdateCheck, readLastUpdateCheck } from '../../../utils/library/packs/last-update-check.ts'
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
/** Runs an update, and checks that the database did not change. Returns the refusal. */
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

describe('fetchPack', () => {
  it('sends a request without cookies, referrer or cache', async () => {
    serve(await makePackFile(makePack()))
    await fetchPack(publisher.address)
    const { method, headers, url } = publisher.asked.at(-1)!
    expect([method, url]).toEqual(['GET', '/goi.json'])
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('reports progress', async () => {
    const file = await makePackFile(makePack())
    serve(file)
    const seen: [number, number | undefined][] = []
    await fetchPack(publisher.address, { onProgress: (...progress) => seen.push(progress) })
    expect(seen.at(-1)).toEqual([file.length, file.length])
  })

  it('accepts 2 MB and no byte more, whatever size the server reports', async () => {
    serve(new Uint8Array(MAX_PACK_BYTES))
    expect(await fetchPack(publisher.address)).toHaveLength(MAX_PACK_BYTES)
    serve(new Uint8Array(MAX_PACK_BYTES + 1))
    expect(await refusalOf(update)).toBe('too-large')
    publisher.answer = (reply) => {
      // Without Content-Length the body is chunked.
      reply.writeHead(200)
      for (let piece = 0; piece < 3; piece++) reply.write(new Uint8Array(MAX_PACK_BYTES / 2))
      reply.end()
    }
    expect(await refusalOf(update)).toBe('too-large')
  })

  it('refuses a too large Content-Length without waiting for the body', async () => {
    publisher.answer = (reply) => reply.writeHead(200, { 'Content-Length': MAX_PACK_BYTES + 1 }).flushHeaders()
    expect(await refusalOf(() => fetchPack(publisher.address, { within: 2000 }))).toBe('too-large')
  })

  it('stops reading an endless body', async () => {
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

  it.each([301, 302, 303, 307, 308])('does not follow a %i redirect', async (status) => {
    const before = publisher.asked.length
    publisher.answer = (reply) => reply.writeHead(status, { Location: '/khac.json' }).end()
    expect(await refusalOf(update)).toBe('redirected')
    expect(publisher.asked.length).toBe(before + 1)
  })

  it.each([404, 403, 500, 503])('reports a %i answer of the server', async (status) => {
    publisher.answer = (reply) => reply.writeHead(status).end()
    expect(await refusalOf(update)).toBe('server')
  })

  it('reports a connection that breaks, at the start or in the middle', async () => {
    publisher.answer = (reply) => reply.destroy()
    expect(await refusalOf(update)).toBe('unreachable')
    const file = await makePackFile(makePack())
    publisher.answer = (reply) => {
      reply.writeHead(200, { 'Content-Length': file.length })
      reply.write(file.slice(0, 500), () => reply.destroy())
    }
    expect(await refusalOf(update)).toBe('unreachable')
  })

  it('reports a truncated file with a matching Content-Length', async () => {
    const file = await makePackFile(makePack())
    serve(file.slice(0, file.length - 100))
    expect(await refusalOf(update)).toBe('not-json')
  })

  it('times out, and stops when it is aborted', async () => {
    publisher.answer = () => undefined
    expect(await refusalOf(() => fetchPack(publisher.address, { within: 30 }))).toBe('timeout')
    const ending = new AbortController()
    const going = refusalOf(() => fetchPack(publisher.address, { signal: ending.signal }))
    ending.abort()
    expect(await going).toBe('cancelled')
  })

  it('reports that the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    publisher.answer = (reply) => reply.destroy()
    expect(await refusalOf(update)).toBe('offline')
    vi.unstubAllGlobals()
  })
})

describe('updateLibrary', () => {
  it('installs a newer pack and skips the installed one', async () => {
    serve(await makePackFile(makePack({ sequence: 1 })))
    expect((await update()).kind).toBe('installed')
    const before = await readWholeDatabase()
    expect((await update()).kind).toBe('same')
    expect(await readWholeDatabase()).toEqual(before)
    serve(await makePackFile(makePack({ sequence: 2 })))
    expect(await update()).toMatchObject({ kind: 'installed', stored: { pack: { sequence: 2 }, back: 'previous' } })
  })

  it('does not install a pack again after a step back from it', async () => {
    serve(await makePackFile(makePack({ sequence: 1 })))
    await update()
    serve(await makePackFile(makePack({ sequence: 2 })))
    await update()
    await restorePreviousPack(SIGNING_KEY.publicKey)
    expect(await refusalOf(update)).toBe('replayed')
  })
})

describe('checkForUpdate', () => {
  const check = (given: object = {}) =>
    checkForUpdate(
      { address: publisher.address, key: SIGNING_KEY.publicKey },
      { bundle: BUNDLE, mayReach: async () => true, stillWanted: async () => true, ...given },
    )

  it('stores the outcome and the time of the next check', async () => {
    serve(await makePackFile(makePack()))
    const noted = await check()
    expect(noted).toMatchObject({ came: 'installed', failures: 0 })
    expect(await readLastUpdateCheck()).toEqual(noted)
    expect(noted.nextAt - noted.at).toBeGreaterThan(UPDATE_INTERVAL * 0.9)
    expect(await check()).toMatchObject({ came: 'same', failures: 0 })
  })

  it('stores the reason and place of a failure, and counts failures', async () => {
    serve(await makePackFile(makePack({ publisher: '' })))
    expect(await check()).toMatchObject({ came: 'schema', record: '', field: 'publisher', failures: 1 })
    const second = await check()
    expect(second.failures).toBe(2)
    expect(second.nextAt - second.at).toBeLessThanOrEqual(4 * MIN_UPDATE_RETRY_WAIT)
    serve(await makePackFile(makePack()))
    expect((await check()).failures).toBe(0)
  })

  it('sends no request without host permission', async () => {
    const before = publisher.asked.length
    expect(await check({ mayReach: async () => false })).toMatchObject({ came: 'not-allowed' })
    expect(publisher.asked.length).toBe(before)
  })

  it('stores no outcome when the user aborted it', async () => {
    await clearLastUpdateCheck()
    publisher.answer = () => undefined
    const signal = AbortSignal.abort()
    expect(await refusalOf(() => check({ signal }))).toBe('cancelled')
    expect(await readLastUpdateCheck()).toBeUndefined()
  })
})

describe('the time of the next check', () => {
  it('is a day, plus or minus two hours', () => {
    expect(
      [computeNextWait(0, 0), computeNextWait(0, 0.5), computeNextWait(0, 1)].map((wait) => wait / 3_600_000),
    ).toEqual([22, 24, 26])
  })

  it('is sooner after a failure, grows with every failure, and is at most a day away', () => {
    expect(computeNextWait(1, 0)).toBe(MIN_UPDATE_RETRY_WAIT)
    for (let failures = 1; failures < 40; failures++) {
      expect(computeNextWait(failures + 1, 0.9)).toBeGreaterThanOrEqual(computeNextWait(failures, 0.9))
      expect(computeNextWait(failures, 0.999)).toBeLessThanOrEqual(UPDATE_INTERVAL)
      expect(computeNextWait(failures, 0)).toBe(MIN_UPDATE_RETRY_WAIT)
    }
  })

  it('is within an hour for a new source', () => {
    expect([computeFirstWait(0), computeFirstWait(1)]).toEqual([60_000, 3_600_000])
  })
})

describe('a browser without Ed25519', () => {
  it('is reported, and no pack is installed', async () => {
    const file = await makePackFile(makePack())
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'))
    expect(await refusalOf(() => installPack(file, tools))).toBe('not-supported')
    vi.restoreAllMocks()
  })
})
