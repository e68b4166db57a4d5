import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the store mistreats one request. */
export const MISTREATMENTS = ['slow', 'cut-before', 'cut-after', 'busy', 'broken', 'redirect', 'web-page'] as const

/** One way to mistreat a request. */
export type Mistreatment = (typeof MISTREATMENTS)[number]

/** A store of reports: it keeps each number once, as docs/receiving.md asks, counts, and can be made to misbehave. */
export interface ReportStore {
  origin: string
  /** `host:port`. */
  host: string
  /** What was stored, in order: the number and the bytes. */
  rows: { id: string; body: string }[]
  /** All bytes that came under a number, stored or not. */
  came: Map<string, string[]>
  /** Requests to where it redirected: nobody may follow. */
  followed: number
  /** How many requests were under way at the same time, at most. */
  mostAtOnce: number
  /** How many requests were mistreated. */
  mistreated: number
  /** Asked before every request; undefined treats it well. */
  treat: () => Mistreatment | undefined
  /** Milliseconds before an answer. */
  delay: () => number
  /** Resolves when, from now on, so many requests have come (or, as said, have been stored). */
  when(event: 'came' | 'stored', count: number): Promise<void>
  /** Stops listening and cuts every line; `start` listens at the same port again. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** Starts a store, empty and well-behaved. */
export async function startReportStore(): Promise<ReportStore> {
  const waiting: { event: 'came' | 'stored'; left: number; go: () => void }[] = []
  const tell = (event: 'came' | 'stored') => {
    for (const each of waiting) if (each.event === event && --each.left === 0) each.go()
  }
  const have = new Set<string>()
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
    tell('came')
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
    const repeated = have.has(id)
    if (!repeated) {
      have.add(id)
      store.rows.push({ id, body })
    }
    tell('stored')
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
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
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
