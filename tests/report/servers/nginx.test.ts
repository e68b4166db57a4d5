import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeLargestReport } from '../sample-report.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { type DropBox, detectNginx, MAX_REPORT_BYTES, startDropBox } from './nginx-server.ts'
import { makeRawSending, makeSending } from './sample-sending.ts'

const nginx = detectNginx()

if (nginx === undefined) {
  it('is skipped without an nginx with WebDAV', () => {
    console.warn('Not run: sending to nginx with WebDAV (Debian: apt-get install nginx). CI must have it.')
    expect(process.env.CI ?? '').toBe('')
  })
} else {
  describe('a WebDAV drop box', () => {
    let box: DropBox
    let cutting: CuttingProxy
    beforeAll(async () => {
      box = await startDropBox(nginx)
      cutting = await startCuttingProxy(box.open)
    }, 30_000)
    afterAll(async () => {
      await cutting.close()
      await box.close()
    })

    it('stores a report once and exactly, however often it arrives', async () => {
      const { id, body, send } = await makeSending()
      expect(await send(box.open)).toEqual({ kind: 'delivered', receipt: `${box.open}/${id}` })
      expect(await send(box.open)).toEqual({ kind: 'delivered', receipt: null })
      expect(box.stored('open')).toEqual({ [id]: body })
    })

    it('has the report once when the connection breaks between storing and answering', async () => {
      const before = box.stored('open')
      const { id, body, send } = await makeSending()
      cutting.cuts = 1
      expect(await send(cutting.address)).toEqual({ kind: 'retry', error: { kind: 'network' } })
      expect(box.stored('open')).toEqual({ ...before, [id]: body })
      expect(await send(cutting.address)).toEqual({ kind: 'delivered', receipt: null })
      expect(box.stored('open')).toEqual({ ...before, [id]: body })
    })

    it('has each report complete when many arrive concurrently and repeatedly', async () => {
      const many = await Promise.all(Array.from({ length: 40 }, (_, at) => makeSending('chữ '.repeat(at * 100))))
      const rounds = many.flatMap((each) => [each, each, each]).map(({ send }) => send(box.open))
      for (const outcome of await Promise.all(rounds)) expect(outcome.kind).toBe('delivered')
      expect(box.stored('open')).toMatchObject(Object.fromEntries(many.map(({ id, body }) => [id, body])))
    })

    it('requires authorization where it is locked', async () => {
      const { id, body, send } = await makeSending()
      const refused = { kind: 'rejected', error: { kind: 'refused', status: 401 } }
      expect(await send(box.locked)).toEqual(refused)
      expect(await send(box.locked, { secret: 'don-vi:sai' })).toEqual(refused)
      expect(box.stored('locked')).toEqual({})
      expect(await send(box.locked, { secret: box.sender })).toMatchObject({ kind: 'delivered' })
      expect(box.stored('locked')).toEqual({ [id]: body })
    })

    it('accepts the largest possible report, with its picture', async () => {
      const report = makeLargestReport()
      const body = JSON.stringify(report)
      expect(await makeRawSending(report.id, body).send(box.open)).toMatchObject({ kind: 'delivered' })
      expect(box.stored('open')[report.id]).toBe(body)
    })

    it('refuses an oversized report permanently', async () => {
      const { id } = await makeSending()
      const outcome = await makeRawSending(id, 'x'.repeat(MAX_REPORT_BYTES + 1)).send(box.open)
      expect(outcome).toEqual({ kind: 'rejected', error: { kind: 'refused', status: 413 } })
      expect(box.stored('open')).not.toHaveProperty(id)
    })

    it('is tried again as late as it asks', async () => {
      const { send } = await makeSending()
      expect(await send(box.busy)).toEqual({ kind: 'retry', error: { kind: 'busy', status: 429 }, wait: 120_000 })
    })

    it('never counts a report to a missing folder as delivered', async () => {
      const { send } = await makeSending()
      expect(await send(box.nowhere)).toEqual({ kind: 'retry', error: { kind: 'server', status: 500 } })
    })

    it('lets no one read, list or delete', async () => {
      const { id, send } = await makeSending()
      await send(box.open)
      for (const [method, path] of [
        ['GET', `/${id}`],
        ['GET', '/'],
        ['DELETE', `/${id}`],
      ] as const) {
        expect((await fetch(`${box.open}${path}`, { method })).status).toBe(403)
      }
      expect(box.stored('open')).toHaveProperty(id)
    })
  })
}
