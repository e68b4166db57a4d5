import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createUuidV7 } from '../../../utils/lib/uuid.ts'
import { makeLargestReport, PICTURE, PROVISION } from '../sample-report.ts'
import { type CouchServer, startCouch } from './couch-server.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { makeRawSending, makeSending } from './sample-sending.ts'

let couch: CouchServer
let cutting: CuttingProxy
beforeAll(async () => {
  couch = await startCouch()
  cutting = await startCuttingProxy(couch.address)
}, 60_000)
afterAll(async () => {
  await cutting.close()
  await couch.close()
})
const withSecret = () => ({ secret: couch.sender })
const storedAs = async (id: string) => {
  const { _rev, ...document } = await couch.admin('GET', `/${id}`)
  expect(_rev).toMatch(/^1-/)
  return document
}

describe('a CouchDB', () => {
  it('stores a report once and exactly, however often it arrives', async () => {
    const { id, body, send } = await makeSending()
    expect(await send(couch.address, withSecret())).toEqual({
      kind: 'delivered',
      receipt: `${couch.address}/${id}`,
    })
    expect(await send(couch.address, withSecret())).toEqual({ kind: 'delivered', receipt: null })
    expect(await send(`${couch.address}/`, withSecret())).toEqual({ kind: 'delivered', receipt: null })
    expect(await storedAs(id)).toEqual({ ...JSON.parse(body), _id: id })
  })

  it('has the report once when the connection breaks between storing and answering', async () => {
    const { id, body, send } = await makeSending()
    cutting.cuts = 2
    expect(await send(cutting.address, withSecret())).toEqual({ kind: 'retry', error: { kind: 'network' } })
    expect(await couch.stored()).toContain(id)
    expect(await send(cutting.address, withSecret())).toEqual({ kind: 'retry', error: { kind: 'network' } })
    expect(await send(cutting.address, withSecret())).toEqual({ kind: 'delivered', receipt: null })
    expect(await storedAs(id)).toEqual({ ...JSON.parse(body), _id: id })
  })

  it('has each report once when many arrive concurrently and repeatedly', async () => {
    const before = await couch.stored()
    const many = await Promise.all(Array.from({ length: 40 }, () => makeSending()))
    const rounds = many.flatMap((each) => [each, each, each]).map(({ send }) => send(couch.address, withSecret()))
    for (const outcome of await Promise.all(rounds)) expect(outcome.kind).toBe('delivered')
    expect((await couch.stored()).sort()).toEqual([...before, ...many.map(({ id }) => id)].sort())
  })

  it('requires authorization, and says so', async () => {
    const { id, send } = await makeSending()
    const refused = (reason: string) => ({ kind: 'rejected', error: { kind: 'refused', status: 401, reason } })
    expect(await send(couch.address)).toEqual(refused('You are not authorized to access this db.'))
    expect(await send(couch.address, { secret: 'don-vi:sai' })).toEqual(refused('Name or password is incorrect.'))
    expect(await couch.stored()).not.toContain(id)
  })

  it('refuses a database that does not exist', async () => {
    const { send } = await makeSending()
    expect(await send(`${couch.address}-khac`, withSecret())).toMatchObject({
      kind: 'rejected',
      error: { kind: 'refused', status: 404 },
    })
  })
})

describe('the validation of docs/receiving', () => {
  const example = JSON.parse(readFileSync('docs/receiving/report.example.json', 'utf8'))
  const put = (change: object, id = createUuidV7(Date.now())) =>
    makeRawSending(id, JSON.stringify({ ...example, id, ...change })).send(couch.address, withSecret())

  it('accepts the example', async () => {
    expect(await put({})).toMatchObject({ kind: 'delivered' })
    const masked = { masked: [{ kind: 'phone', count: 2 }], pictureTexts: ['••••'] }
    expect(await put({ post: { ...example.post, ...masked } })).toMatchObject({ kind: 'delivered' })
    expect(
      await put({ author: 'Nguyễn Văn Mẫu', evidence: [], post: { ...example.post, shared: 'gốc' } }),
    ).toMatchObject({
      kind: 'delivered',
    })
  })

  it('accepts optional fields: reporter, urgency, provisions', async () => {
    expect(
      await put({ reporter: { unit: 'Văn phòng xã' }, urgency: 'rat-khan', provisions: [PROVISION] }),
    ).toMatchObject({
      kind: 'delivered',
    })
    expect(await put({ urgency: undefined, provisions: undefined })).toMatchObject({ kind: 'delivered' })
  })

  it('accepts a picture: the example with one, and the largest possible report', async () => {
    const { picture } = JSON.parse(readFileSync('docs/receiving/report-with-picture.example.json', 'utf8'))
    expect(await put({ picture })).toMatchObject({ kind: 'delivered' })
    const report = makeLargestReport()
    const sent = makeRawSending(report.id, JSON.stringify(report))
    expect(await sent.send(couch.address, withSecret())).toMatchObject({ kind: 'delivered' })
    expect(await storedAs(report.id)).toEqual({ ...report, _id: report.id })
  })

  it.each([
    [{ picture: { ...PICTURE, type: 'image/svg+xml' } }, '.picture.type: unknown value'],
    [{ picture: { ...PICTURE, bytes: '<svg>' } }, '.picture.bytes: wrong form'],
    [{ picture: { ...PICTURE, width: 0.5 } }, '.picture.width: must be integer'],
    [{ picture: { ...PICTURE, height: 0 } }, '.picture.height: too small'],
    [{ picture: { ...PICTURE, height: 16_385 } }, '.picture.height: too large'],
    [{ post: { ...example.post, masked: [{ kind: 'phone', count: 0 }] } }, '.post.masked[0].count: too small'],
    [{ post: { ...example.post, masked: [{ kind: 'ten', count: 1 }] } }, '.post.masked[0].kind: unknown value'],
    [{ version: 2 }, '.version: must be 1'],
    [{ category: 'y-kien-khac' }, '.category: unknown value'],
    [{ reporter: 'ai đó' }, '.reporter: must be object'],
    [{ reporter: { email: 'a@b.vn' } }, '.reporter.email: unknown field'],
    [{ urgency: 'hoa-toc' }, '.urgency: unknown value'],
    [{ provisions: [] }, '.provisions: too few'],
    [{ provisions: [{ id: 'x' }] }, '.provisions[0].citation: missing'],
    [{ nguoi: 'ai đó' }, '.nguoi: unknown field'],
    [{ constructor: 'x' }, '.constructor: unknown field'],
    [{ post: { ...example.post, toString: 'x' } }, '.post.toString: unknown field'],
    [{ note: undefined }, '.note: missing'],
    [{ note: 'x'.repeat(2001) }, '.note: too long'],
    [{ createdAt: 'hôm qua' }, '.createdAt: wrong form'],
    [{ evidence: [''] }, '.evidence[0]: too short'],
    [{ evidence: Array(21).fill('x') }, '.evidence: too many'],
    [{ measures: 'go-bo' }, '.measures: must be array'],
    [{ measures: ['bat-giu'] }, '.measures[0]: unknown value'],
    [{ post: null }, '.post: must be object'],
    [{ post: { ...example.post, permalink: 7 } }, '.post.permalink: wrong type'],
    [{ post: { ...example.post, author: 'x' } }, '.post.author: unknown field'],
    [{ _attachments: { x: { content_type: 'text/plain', data: 'eA==' } } }, 'report: takes no attachments'],
    [{ id: createUuidV7(0) }, 'id: is not the number it is stored under'],
  ])('refuses %j and says why', async (change, reason) => {
    expect(await put(change)).toEqual({ kind: 'rejected', error: { kind: 'refused', status: 403, reason } })
  })

  it('lets the sending user change and delete no report', async () => {
    const { id, send } = await makeSending()
    await send(couch.address, withSecret())
    const { _rev, ...document } = await couch.admin('GET', `/${id}`)
    const headers = { 'Content-Type': 'application/json', Authorization: `Basic ${btoa(couch.sender)}` }
    const changed = { method: 'PUT', headers, body: JSON.stringify({ ...document, _rev, note: 'khác' }) }
    expect((await fetch(`${couch.address}/${id}`, changed)).status).toBe(403)
    const deleted = await fetch(`${couch.address}/${id}?rev=${_rev}`, { method: 'DELETE', headers })
    expect(deleted.status).toBe(403)
    expect(await storedAs(id)).toEqual(document)
  })
})
