import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeServer } from '../../close-server.ts'

/** Ways in which the store mistreats one request. */
export const MISTREATMENTS = ['slow', 'cut-before', 'cut-after', 'busy', 'broken', 'redirect', 'web-page'] as const

/** One way to mistreat a request. */
export type Mistreatment = (typeof MISTREATMENTS)[number]

/** A store of reports: keeps each id once, as docs/receiving.md asks, counts requests, and can be made to misbehave. */
export interface ReportStore {
  origin: string
  /** `host:port`. */
  host: string
  /** The stored reports in order: id and body. */
  rows: { id: string; body: string }[]
  /** All bodies received under an id, stored or not. */
  came: Map<string, string[]>
  /** Requests to the redirect's target: no client may follow it. */
  followed: number
  /** The greatest number of simultaneous requests. */
  mostAtOnce: number
  /** The number of mistreated requests. */
  mistreated: number
  /** Called before every request; undefined treats it well. */
  treat: () => Mistreatment | undefined
  /** Milliseconds before an answer. */
  delay: () => number
  /** Resolves once `count` further requests have come (or have been stored). */
  when(event: 'came' | 'stored', count: number): Promise<void>
  /** Stops listening and cuts every connection; `start` listens on the same port again. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** Starts an empty, well-behaved store. */
export async function startReportStore(): Promise<ReportStore> {
  const waiting: { event: 'came' | 'stored'; left: number; go: () => void }[] = []
  const notify = (event: 'came' | 'stored') => {
    for (const each of waiting) if (each.event === event && --each.left === 0) each.go()
  }
  const storedIds = new Set<string>()
  let server = createServer()
  let port = 0
  let underWay = 0

  const take = (asked: IncomingMessage, reply: ServerResponse, body: string) => {
    if (asked.url === '/di-noi-khac') {
      store.followed++
      reply.writeHead(200).end()
      return
    }
    const isPut = asked.method === 'PUT'
    const id = isPut ? asked.url!.split('/').at(-1)! : String(asked.headers['idempotency-key'])
    store.came.set(id, [...(store.came.get(id) ?? []), body])
    notify('came')
    const wrong = store.treat()
    if (wrong) store.mistreated++
    if (wrong === 'cut-before') return void reply.destroy()
    if (wrong === 'busy') return void reply.writeHead(429, { 'Retry-After': '3600' }).end()
    if (wrong === 'broken') return void reply.writeHead([500, 502, 503][store.mistreated % 3]!).end('{"error":"x"}')
    if (wrong === 'redirect') return void reply.writeHead(307, { Location: '/di-noi-khac' }).end()
    if (wrong === 'web-page') {
      reply.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title>')
      return
    }
    const repeated = storedIds.has(id)
    if (!repeated) {
      storedIds.add(id)
      store.rows.push({ id, body })
    }
    notify('stored')
    if (wrong === 'cut-after') return void reply.destroy()
    reply.writeHead(repeated ? (isPut ? 412 : 409) : 201, { Location: `/bien-nhan/${id}` }).end()
  }
  const onRequest = (asked: IncomingMessage, reply: ServerResponse) => {
    underWay++
    store.mostAtOnce = Math.max(store.mostAtOnce, underWay)
    reply.on('close', () => underWay--)
    const parts: Buffer[] = []
    asked.on('data', (part: Buffer) => parts.push(part))
    asked.on('end', () => setTimeout(() => take(asked, reply, Buffer.concat(parts).toString('utf8')), store.delay()))
  }

  const store: ReportStore = {
    origin: '',
    host: '',
    rows: [],
    came: new Map(),
    followed: 0,
    mostAtOnce: 0,
    mistreated: 0,
    treat: () => undefined,
    delay: () => 0,
    when: (event, count) => new Promise((go) => waiting.push({ event, left: count, go })),
    stop: () => closeServer(server),
    start: async () => {
      server = createServer(onRequest)
      await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
      port = (server.address() as AddressInfo).port
      store.host = `127.0.0.1:${port}`
      store.origin = `http://${store.host}`
    },
  }
  await store.start()
  return store
}
