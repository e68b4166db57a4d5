import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { closeServer } from '../../close-server.ts'
import { findTestPage, startPageServer } from './page-server.ts'

/** A request that does not belong to the test pages. */
interface SeenRequest {
  /** `CONNECT` for HTTPS to a host that has no test page. */
  method: string
  /** The full address; for `CONNECT` only `https://host:port`. */
  url: string
}

/** Serves the test pages to a browser, records every other request, and refuses it. */
export interface RequestRecorder {
  port: number
  /** The requests so far, without the browser's own background requests. */
  seen: () => readonly SeenRequest[]
  /**
   * Lets requests and HTTPS connections through to a test server on this machine, such as `127.0.0.1:8080`. They are
   * still recorded.
   */
  allow: (host: string) => void
  /** The origins of the test pages so far. */
  listPageOrigins: () => readonly string[]
  /** Forgets the requests so far and what was let through. */
  reset: () => void
  close: () => Promise<void>
}

// Chromium's own background requests (component updates, sign-in state), which no switch disables. No page or extension
// makes them.
const UPKEEP = new Set(['update.googleapis.com', 'redirector.gvt1.com', 'accounts.google.com', 'clients2.google.com'])

/**
 * Starts a local proxy that serves, records and refuses. The browser must use it for everything, including localhost.
 */
export async function startRequestRecorder(): Promise<RequestRecorder> {
  const requests: SeenRequest[] = []
  const allowed = new Set<string>()
  const origins = new Set<string>()
  const note = (seen: SeenRequest) => {
    if (!UPKEEP.has(new URL(seen.url).hostname)) requests.push(seen)
  }
  const pages = await startPageServer({
    note: (method, url) => note({ method, url }),
    notePage: (origin) => origins.add(origin),
  })

  const server = createServer((asked: IncomingMessage, reply: ServerResponse) => {
    const url = asked.url ?? ''
    note({ method: asked.method ?? '', url })
    if (!allowed.has(new URL(url).host)) {
      reply.writeHead(502).end()
      return
    }
    const onward = forward(url, { method: asked.method, headers: asked.headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(reply)
    })
    // The test server may disconnect or never answer: the browser must see exactly that.
    onward.on('error', () => reply.destroy())
    reply.on('close', () => onward.destroy())
    asked.pipe(onward)
  })
  server.on('connect', (asked, socket) => {
    socket.on('error', () => socket.destroy())
    const address = asked.url ?? ''
    const isPage = findTestPage(address) !== undefined
    if (!isPage) note({ method: 'CONNECT', url: `https://${address}` })
    if (!isPage && !allowed.has(address)) {
      socket.end('HTTP/1.1 502 Refused\r\n\r\n')
      return
    }
    const { hostname, port } = isPage ? { hostname: '127.0.0.1', port: pages.port } : new URL(`https://${address}`)
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  // It must not keep the process of a borrowed browser, which otherwise ends by itself.
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    seen: () => [...requests],
    listPageOrigins: () => [...origins],
    allow: (host) => allowed.add(host),
    reset: () => {
      requests.length = 0
      allowed.clear()
      origins.clear()
    },
    close: async () => {
      await pages.close()
      await closeServer(server)
    },
  }
}
