import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { QueuedRecipient } from '../../../utils/report/model/outbox-item.ts'
import { deliverReport, validateSinkAddress } from '../../../utils/report/sinks/index.ts'
import { buildReportUrl } from '../../../utils/report/sinks/put-sink.ts'
import { parseRetryAfter } from '../../../utils/report/sinks/retry-after.ts'
import type { SendOutcome } from '../../../utils/report/sinks/sink.ts'

const ID = '0193a7e2-0000-7000-8000-000000000001'
const BODY = '{"version":1,"note":"Tiếng Việt"}'
/** Bytes after which the endless server stops: a sender that reads everything would otherwise hang the test. */
const MAX_WRITTEN = 64_000_000
const CHUNK = Buffer.alloc(65_536, 'x')

let server: Server
let address: string
let answer: (request: IncomingMessage, response: ServerResponse) => void
const seen: { request: IncomingMessage; body: string }[] = []

beforeEach(async () => {
  seen.length = 0
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      seen.push({ request, body: Buffer.concat(parts).toString('utf8') })
      answer(request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bao-cao`
})
afterEach(async () => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const postReport = (to: string, id: string, body: string, answerWithin?: number): Promise<SendOutcome> =>
  deliverReport({ recipient: { id: 'r', name: 'r', kind: 'post', address: to }, id, body, secret: null }, answerWithin)
const send = (change: Partial<QueuedRecipient>, secret: string | null = null) =>
  deliverReport({ recipient: { id: 'r', name: 'r', kind: 'post', address, ...change }, id: ID, body: BODY, secret })
const answerWith = (status: number, headers: Record<string, string> = {}, body = '') => {
  answer = (_request, response) => response.writeHead(status, headers).end(body)
}

describe('sending a report', () => {
  it("posts exactly the bytes with the report's id, and no header that identifies the sender", async () => {
    answerWith(201, { Location: '/bao-cao/BN-7' })
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'delivered', receipt: '/bao-cao/BN-7' })
    const [{ request, body }] = seen as [(typeof seen)[number]]
    expect(body).toBe(BODY)
    expect(request.method).toBe('POST')
    expect(request.headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': ID })
    expect(request.headers.cookie ?? request.headers.referer ?? request.headers.authorization).toBeUndefined()
  })

  it('counts a repeat that the recipient already has as delivered', async () => {
    const kept = new Map<string, string>()
    answer = (request, response) => {
      const key = String(request.headers['idempotency-key'])
      const status = kept.has(key) ? 409 : 201
      kept.set(key, seen.at(-1)!.body)
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id: 'BN-8' }))
    }
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'delivered', receipt: 'BN-8' })
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'delivered', receipt: 'BN-8' })
    expect([...kept]).toEqual([[ID, BODY]])
  })

  it.each([
    [500, 'server'],
    [503, 'server'],
    [425, 'server'],
    [408, 'timeout'],
    [429, 'busy'],
  ])('tries again later after %i', async (status, kind) => {
    answerWith(status)
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error: { kind, status } })
  })

  it('honours Retry-After', async () => {
    answerWith(503, { 'Retry-After': '120' })
    expect(await postReport(address, ID, BODY)).toMatchObject({ kind: 'retry', wait: 120_000 })
  })

  it.each([
    ['application/json', JSON.stringify({ reason: 'thiếu đường dẫn bài viết' }), 'thiếu đường dẫn bài viết'],
    ['text/plain; charset=utf-8', 'Sai\u0007 mẫu\n\nlần này', 'Sai mẫu lần này'],
    ['text/html', '<h1>Bad Request</h1>', undefined],
    ['text/plain', 'x'.repeat(1000), 'x'.repeat(300)],
    ['application/json', '{"error":{"deep":1}}', undefined],
  ])('keeps the reason of a refusal as plain text (%s)', async (type, body, reason) => {
    answerWith(400, { 'Content-Type': type }, body)
    expect(await postReport(address, ID, BODY)).toEqual({
      kind: 'rejected',
      error: { kind: 'refused', status: 400, ...(reason ? { reason } : {}) },
    })
  })

  it.each([
    [200, 'text/html; charset=utf-8', '<!doctype html><title>Đăng nhập Wi-Fi</title>'],
    [200, 'text/html', ' \n<h1>Sign in</h1>'],
    [203, 'text/html', '<html></html>'],
    [200, 'text/plain', '<!DOCTYPE html><html></html>'],
    [200, 'text/plain', 'please log in'],
    [200, 'text/html', `<!doctype html><form action="/login?next=/${ID}"></form>`],
    [200, 'text/html', `<a href="/${ID}">`],
    [200, 'application/json', '{"id":'],
    [200, 'text/plain', `{${' '.repeat(20_000)}`],
    [200, 'application/xml', '<received/>'],
    [200, 'application/xml', `<received>${ID}</received>`],
    [200, 'text/xml', `<?xml version="1.0"?><Redirect><LoginURL>https://wifi/?u=${ID}</LoginURL></Redirect>`],
    [200, 'text/html', `Vui lòng đăng nhập: <a href="/login?next=${ID}">`],
    [200, 'text/html; charset=utf-8', `Đã nhận ${ID}`],
    [200, '', `<!-- portal --><html><body><a href="/login?next=/bao-cao/${ID}">`],
    [200, '', `<head><meta http-equiv="refresh" content="0;url=https://wifi/login?u=${ID}"></head>`],
    [200, 'text/plain', `<script>location='https://wifi/login?u=${ID}'</script>`],
    [200, 'text/plain', `Sign in: https://wifi/login?next=/bao-cao/${ID}`],
    [200, 'text/plain', `LoginURL=https://wifi/ for ${ID}`],
    [200, 'text/plain', `${ID} ${'x'.repeat(2000)}`],
    [200, 'text/plain', '"<html>login</html>"'],
    [200, 'text/html', `${' '.repeat(20_000)}<!doctype html>`],
  ])('does not count an answer as a delivery that anybody could give (%i %s)', async (status, type, body) => {
    answerWith(status, { 'Content-Type': type }, body)
    const error = { kind: 'web-page', status }
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error })
    expect(await send({ kind: 'put' })).toEqual({ kind: 'retry', error })
  })

  it.each([
    ['text/html; charset=UTF-8', '<!DOCTYPE html>\n<title>DNS resolution error</title>'],
    ['text/plain; charset=UTF-8', 'error code: 1001'],
    ['text/html', '<head><title>Conflict: sign in</title>'],
    ['text/html', `${' '.repeat(20_000)}<!doctype html>`],
  ])('does not count a proxy that cannot find the recipient as a delivery (409 %s)', async (type, body) => {
    answerWith(409, { 'Content-Type': type }, body)
    const error = { kind: 'web-page', status: 409 }
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error })
  })

  it('counts the page of a store that already has the report as a delivery', async () => {
    answerWith(412, { 'Content-Type': 'text/html' }, '<!DOCTYPE HTML><title>412 Precondition Failed</title>')
    expect(await send({ kind: 'put' })).toEqual({ kind: 'delivered', receipt: null })
  })

  it.each([
    // Apache's WebDAV sends a page with "201 Created".
    [200, 'text/html', ''],
    // Express labels any text as "text/html".
    [200, 'text/html; charset=utf-8', 'OK'],
    [200, 'text/plain', 'accepted'],
    [200, 'text/plain', 'true'],
    [200, 'application/json', `{"echo":"${'x'.repeat(40_000)}"}`],
    [200, 'text/plain', `Đã nhận ${ID}`],
    [201, 'text/html', '<!DOCTYPE HTML><title>201 Created</title>'],
    [409, 'text/html', '<h1>Conflict</h1>'],
    [200, 'text/plain', `Receipt: "${ID}".`],
    // PHP labels JSON as "text/html".
    [200, 'text/html; charset=UTF-8', '{"ok":true,"note":"<p>"}'],
    [409, 'text/plain', 'Already stored'],
  ])('counts an answer that recipients give as a delivery (%i %s)', async (status, type, body) => {
    answerWith(status, { 'Content-Type': type }, body)
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'delivered', receipt: null })
  })

  it('stops waiting at the timeout for a recipient that never answers', async () => {
    answer = () => undefined
    expect(await postReport(address, ID, BODY, 50)).toEqual({ kind: 'retry', error: { kind: 'timeout' } })
    expect(seen).toHaveLength(1)
  })

  it('accepts the status of an answer whose body never ends', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    answer = (_request, response) => void response.writeHead(201).write('{"id":')
    expect(await postReport(address, ID, BODY, 1000)).toEqual({ kind: 'delivered', receipt: null })
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  it.each([
    ['breaks off before its body', 200, { 'Content-Type': 'text/html', 'Content-Length': '5000' }, '', 'network'],
    ['breaks off after blanks', 200, { 'Content-Type': 'text/html', 'Content-Length': '5000' }, '\r\n \n', 'network'],
    ['breaks off after a word', 200, { 'Content-Type': 'text/plain', 'Content-Length': '5000' }, 'ok', 'network'],
    ['breaks off in chunks', 200, { 'Content-Type': 'application/json' }, '1', 'network'],
    ['breaks off with a conflict', 409, { 'Content-Type': 'text/html', 'Content-Length': '5000' }, '', 'network'],
    ['hangs', 200, { 'Content-Type': 'text/html' }, '', 'timeout'],
  ])('does not count an answer as a delivery that %s', async (how, status, headers, body, kind) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    let cut!: () => void
    answer = (_request, response) => {
      response.writeHead(status, headers as Record<string, string>).flushHeaders()
      if (body) response.write(body)
      cut = () => response.destroy()
    }
    const { fetch: connect } = globalThis
    vi.stubGlobal('fetch', async (...given: Parameters<typeof connect>) => {
      const arrived = await connect(...given)
      if (how !== 'hangs') cut()
      return arrived
    })
    expect(await postReport(address, ID, BODY, 1000)).toEqual({ kind: 'retry', error: { kind } })
    warn.mockRestore()
  })

  it('does not count an answer as a delivery that cannot be unpacked', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    answerWith(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, 'not gzip at all')
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error: { kind: 'network' } })
    warn.mockRestore()
  })

  it.each([
    [{ 'Content-Length': '5000' }, ''],
    [{ 'Content-Length': '5000' }, 'ok'],
    [{ 'Content-Length': '5000', 'Content-Encoding': 'gzip' }, ''],
  ])(
    'does not count an answer as a delivery that is shorter than it says, as Firefox reports it: %j',
    async (headers, body) => {
      vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'Content-Type': 'text/plain', ...headers } }))
      expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error: { kind: 'network' } })
    },
  )

  it('does not follow a redirect with the report', async () => {
    let followed = 0
    answer = (request, response) => {
      if (request.url !== '/bao-cao') followed++
      response.writeHead(307, { Location: '/khac' }).end()
    }
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error: { kind: 'network' } })
    expect(followed).toBe(0)
  })

  it('is a network error when the recipient is unreachable or the connection breaks', async () => {
    answer = (request) => request.socket.destroy()
    expect(await postReport(address, ID, BODY)).toEqual({ kind: 'retry', error: { kind: 'network' } })
    const port = (server.address() as AddressInfo).port
    await new Promise((resolve) => server.close(resolve))
    expect(await postReport(`http://127.0.0.1:${port}/`, ID, BODY)).toEqual({
      kind: 'retry',
      error: { kind: 'network' },
    })
  })
})

describe('requirements of a recipient', () => {
  it('set the media type: bare, or CloudEvents', async () => {
    answerWith(201)
    await send({ cloudevents: true })
    await send({ kind: 'put', cloudevents: true })
    expect(seen.map(({ request }) => request.headers['content-type'])).toEqual([
      'application/cloudevents+json',
      'application/json',
    ])
    expect(seen.map(({ body }) => body)).toEqual([BODY, BODY])
  })

  it.each([
    ['bearer', 'ma-7f.3a_', 'Bearer ma-7f.3a_'],
    ['basic', 'đơn-vị:mật khẩu', `Basic ${Buffer.from('đơn-vị:mật khẩu').toString('base64')}`],
  ] as const)('include %s authorization', async (auth, secret, header) => {
    answerWith(201)
    expect(await send({ auth }, secret)).toMatchObject({ kind: 'delivered' })
    expect(seen[0]!.request.headers.authorization).toBe(header)
  })

  it('block a report without its secret, and any e-mail', async () => {
    expect(await send({ auth: 'bearer' })).toEqual({ kind: 'retry', error: { kind: 'secret' } })
    expect(await send({ kind: 'email' })).toEqual({ kind: 'rejected', error: { kind: 'refused' } })
    expect(seen).toEqual([])
  })
})

describe('putting a report', () => {
  it("puts exactly the bytes under the report's id, and never overwrites", async () => {
    answerWith(201)
    expect(await send({ kind: 'put' })).toEqual({ kind: 'delivered', receipt: null })
    expect(seen[0]!.body).toBe(BODY)
    expect(seen[0]!.request).toMatchObject({ method: 'PUT', url: `/bao-cao/${ID}` })
    expect(seen[0]!.request.headers).toMatchObject({ 'content-type': 'application/json', 'if-none-match': '*' })
  })

  it.each([200, 201, 202, 204, 412])('counts %i as delivered', async (status) => {
    answerWith(status)
    expect(await send({ kind: 'put' })).toMatchObject({ kind: 'delivered' })
    expect(seen).toHaveLength(1)
  })

  it('counts the conflict of CouchDB as delivered', async () => {
    answerWith(409, { 'Content-Type': 'application/json' }, '{"error":"conflict","reason":"Document update conflict."}')
    expect(await send({ kind: 'put' })).toEqual({ kind: 'delivered', receipt: null })
    expect(seen).toHaveLength(1)
  })

  it.each([
    [200, 'delivered'],
    [401, 'retry'],
    [403, 'retry'],
    [405, 'retry'],
    [429, 'retry'],
    [503, 'retry'],
    [404, 'rejected'],
    [410, 'rejected'],
  ])('asks other stores that answer 409 whether the report exists: %i means %s', async (status, kind) => {
    answer = (request, response) =>
      response.writeHead(request.method === 'HEAD' ? status : 409, { 'Content-Type': 'application/json' }).end('x')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await send({ kind: 'put' })).toMatchObject({ kind })
    expect(seen.map(({ request }) => request.method)).toEqual(['PUT', 'HEAD'])
    warn.mockRestore()
  })

  it.each(['application/json', 'text/plain'])(
    'reads only the beginning of an endless conflict answer (%s)',
    async (type) => {
      let written = 0
      answer = (request, response) => {
        if (request.method === 'HEAD') return response.writeHead(404).end()
        response.writeHead(409, { 'Content-Type': type })
        const more = () => {
          while (!response.destroyed && written < MAX_WRITTEN) {
            written += CHUNK.length
            if (!response.write(CHUNK)) return response.once('drain', more)
          }
          return response.end()
        }
        return more()
      }
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
      expect(await send({ kind: 'put' })).toMatchObject({ kind: 'rejected', error: { kind: 'refused', status: 409 } })
      // The socket buffers hold data that was written but not read.
      expect(written).toBeLessThan(MAX_WRITTEN / 2)
      warn.mockRestore()
    },
  )

  it("does not count a page as the stored report: a network's sign-in page answers that request, too", async () => {
    answer = (request, response) =>
      response.writeHead(request.method === 'HEAD' ? 200 : 409, { 'Content-Type': 'text/html; charset=utf-8' }).end()
    expect(await send({ kind: 'put' })).toEqual({ kind: 'retry', error: { kind: 'web-page', status: 200 } })
  })

  it('tries again when the store does not answer that request', async () => {
    answer = (request, response) =>
      request.method === 'HEAD' ? request.socket.destroy() : response.writeHead(409).end()
    expect(await send({ kind: 'put' })).toEqual({ kind: 'retry', error: { kind: 'network' } })
  })

  it('appends the id to the path of an address, with or without a slash or a query', () => {
    expect(buildReportUrl('https://kho.vn/bao-cao', ID)).toBe(`https://kho.vn/bao-cao/${ID}`)
    expect(buildReportUrl('https://kho.vn/bao-cao/', ID)).toBe(`https://kho.vn/bao-cao/${ID}`)
    expect(buildReportUrl('https://kho.vn', ID)).toBe(`https://kho.vn/${ID}`)
    expect(buildReportUrl('https://kho.vn/b?ky=1', ID)).toBe(`https://kho.vn/b/${ID}?ky=1`)
  })
})

it('refuses addresses that are not HTTPS, except on this machine', () => {
  for (const good of ['https://vi-du.vn/x', 'http://localhost:8080/', 'http://127.0.0.1/'])
    expect(() => validateSinkAddress(good)).not.toThrow()
  for (const bad of [
    'http://vi-du.vn/',
    'http://127.0.0.1.vi-du.vn/',
    // A match pattern for host permissions cannot express this address.
    'http://[::1]/',
    'file:///etc',
    'vi-du.vn',
    '',
    'https://a:b@vi-du.vn/',
  ]) {
    expect(() => validateSinkAddress(bad), bad).toThrow('not-https')
  }
})

it('reads Retry-After as seconds or a date', () => {
  const now = Date.UTC(2026, 10, 24, 0, 0, 0)
  expect(parseRetryAfter('5', now)).toBe(5_000)
  expect(parseRetryAfter('Tue, 24 Nov 2026 00:01:00 GMT', now)).toBe(60_000)
  expect(parseRetryAfter('Tue, 24 Nov 2025 00:01:00 GMT', now)).toBe(0)
  for (const none of [null, '', 'soon', '-5x']) expect(parseRetryAfter(none, now)).toBeUndefined()
})
