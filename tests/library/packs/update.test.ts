import 'fake-indexeddb/auto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookForUpdate } from '../../../utils/library/packs/check-for-update.ts'
import { fetchPack } from '../../../utils/library/packs/fetch-pack.ts'
import { forgetPacks, installPack, stepBack } from '../../../utils/library/packs/install.ts'
import { readLastLook } from '../../../utils/library/packs/last-update-check.ts'
import { MOST_BYTES } from '../../../utils/library/packs/pack.ts'
import type { PackError } from '../../../utils/library/packs/pack-error.ts'
import { RETRY_WAIT, USUAL_WAIT, waitForFirst, waitForNext } from '../../../utils/library/packs/schedule.ts'
import { updateFrom } from '../../../utils/library/packs/update.ts'
import { BUNDLE, everything, fileOf, KEY, packOf, TODAY } from './samples.ts'
import { type Publisher, startPublisher } from './serve.ts'

const tools = { key: KEY.publicKey, bundle: BUNDLE, today: TODAY }
let publisher: Publisher
beforeAll(async () => {
  publisher = await startPublisher()
})
beforeEach(async () => {
  fakeBrowser.reset()
  await forgetPacks()
})
afterAll(() => publisher.close())

const serve = (file: Uint8Array) => {
  publisher.answer = (reply) => reply.writeHead(200, { 'Content-Length': file.length }).end(file)
}
/** Offers what the server answers, and sees that nothing in the database is other than before. */
async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  const before = await everything()
  const refusal = await work().then(
    () => 'none',
    (error: PackError) => error.refusal,
  )
  expect(await everything()).toEqual(before)
  return refusal
}
const update = () => updateFrom(publisher.address, tools)

describe('fetching a pack', () => {
  it('asks for it and says nothing more', async () => {
    serve(await fileOf(packOf()))
    await fetchPack(publisher.address)
    const { method, headers, url } = publisher.asked.at(-1)!
    expect([method, url]).toEqual(['GET', '/goi.json'])
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('tells how much has come', async () => {
    const file = await fileOf(packOf())
    serve(file)
    const seen: [number, number | undefined][] = []
    await fetchPack(publisher.address, { onProgress: (...progress) => seen.push(progress) })
    expect(seen.at(-1)).toEqual([file.length, file.length])
  })

  it('takes 2 MB and not a byte more, whatever the server says of its size', async () => {
    serve(new Uint8Array(MOST_BYTES))
    expect(await fetchPack(publisher.address)).toHaveLength(MOST_BYTES)
    serve(new Uint8Array(MOST_BYTES + 1))
    expect(await refusalOf(update)).toBe('too-large')
    publisher.answer = (reply) => {
      // No Content-Length: it comes in pieces.
      reply.writeHead(200)
      for (let piece = 0; piece < 3; piece++) reply.write(new Uint8Array(MOST_BYTES / 2))
      reply.end()
    }
    expect(await refusalOf(update)).toBe('too-large')
  })

  it('waits for nothing of what is said to be too large', async () => {
    publisher.answer = (reply) => reply.writeHead(200, { 'Content-Length': MOST_BYTES + 1 }).flushHeaders()
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
    expect(sent).toBeLessThan(20 * MOST_BYTES)
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
    const file = await fileOf(packOf())
    publisher.answer = (reply) => {
      reply.writeHead(200, { 'Content-Length': file.length })
      reply.write(file.slice(0, 500), () => reply.destroy())
    }
    expect(await refusalOf(update)).toBe('unreachable')
  })

  it('says so when what comes is cut short and called whole', async () => {
    const file = await fileOf(packOf())
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
    serve(await fileOf(packOf({ sequence: 1 })))
    expect((await update()).kind).toBe('installed')
    const before = await everything()
    expect((await update()).kind).toBe('same')
    expect(await everything()).toEqual(before)
    serve(await fileOf(packOf({ sequence: 2 })))
    expect(await update()).toMatchObject({ kind: 'installed', stored: { pack: { sequence: 2 }, back: 'previous' } })
  })

  it('does not bring back what a step back has left', async () => {
    serve(await fileOf(packOf({ sequence: 1 })))
    await update()
    serve(await fileOf(packOf({ sequence: 2 })))
    await update()
    await stepBack(KEY.publicKey)
    expect(await refusalOf(update)).toBe('replayed')
  })
})

describe('a look for an update', () => {
  const look = (given: object = {}) =>
    lookForUpdate(
      { address: publisher.address, key: KEY.publicKey },
      { bundle: BUNDLE, mayReach: async () => true, stillWanted: async () => true, ...given },
    )

  it('is noted with what came of it and when the next is due', async () => {
    serve(await fileOf(packOf()))
    const noted = await look()
    expect(noted).toMatchObject({ came: 'installed', failures: 0 })
    expect(await readLastLook()).toEqual(noted)
    expect(noted.nextAt - noted.at).toBeGreaterThan(USUAL_WAIT * 0.9)
    expect(await look()).toMatchObject({ came: 'same', failures: 0 })
  })

  it('is noted with its reason and place, and counted, when it fails', async () => {
    serve(await fileOf(packOf({ publisher: '' })))
    expect(await look()).toMatchObject({ came: 'schema', record: '', field: 'publisher', failures: 1 })
    const second = await look()
    expect(second.failures).toBe(2)
    expect(second.nextAt - second.at).toBeLessThanOrEqual(4 * RETRY_WAIT)
    serve(await fileOf(packOf()))
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
    expect(await readLastLook()).toBeUndefined()
  })
})

describe('the time of the next look', () => {
  it('is a day, two hours more or less', () => {
    expect([waitForNext(0, 0), waitForNext(0, 0.5), waitForNext(0, 1)].map((wait) => wait / 3_600_000)).toEqual([
      22, 24, 26,
    ])
  })

  it('comes sooner after failures, later with every one, and never later than a day', () => {
    expect(waitForNext(1, 0)).toBe(RETRY_WAIT)
    for (let failures = 1; failures < 40; failures++) {
      expect(waitForNext(failures + 1, 0.9)).toBeGreaterThanOrEqual(waitForNext(failures, 0.9))
      expect(waitForNext(failures, 0.999)).toBeLessThanOrEqual(USUAL_WAIT)
      expect(waitForNext(failures, 0)).toBe(RETRY_WAIT)
    }
  })

  it('lies within an hour for a new source', () => {
    expect([waitForFirst(0), waitForFirst(1)]).toEqual([60_000, 3_600_000])
  })
})

describe('a browser that does not know Ed25519', () => {
  it('says so, and installs nothing', async () => {
    const file = await fileOf(packOf())
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'))
    expect(await refusalOf(() => installPack(file, tools))).toBe('not-supported')
    vi.restoreAllMocks()
  })
})
