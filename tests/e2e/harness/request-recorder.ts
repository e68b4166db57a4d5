import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** A request that was none of the test pages' own. */
interface SeenRequest {
  /** `tab`: asked for by a page, refused there. `browser`: reached the wire (a background script, a prefetch). */
  by: 'tab' | 'browser'
  method: string
  /** The full address; for HTTPS on the wire only `https://host:port`. */
  url: string
}

/** Writes down every request of a browser, and stops it. */
export interface RequestRecorder {
  port: number
  note: (seen: SeenRequest) => void
  /** What was asked for so far, the browser's own upkeep left out. */
  seen: () => readonly SeenRequest[]
  /** Lets requests, and lines for HTTPS, through to a server of the test's on this machine, as `127.0.0.1:8080`. They are still written down. */
  allow: (host: string) => void
  close: () => Promise<void>
}

// Chromium's own upkeep (updates of components, sign-in state), which has no switch of its own. None is of a page or extension.
const UPKEEP = new Set(['update.googleapis.com', 'redirector.gvt1.com', 'accounts.google.com', 'clients2.google.com'])

/** Starts a proxy on this machine that records and refuses. The browser must be told to use it for everything, localhost too. */
export async function startRequestRecorder(): Promise<RequestRecorder> {
  const requests: SeenRequest[] = []
  const allowed = new Set<string>()
  const note = (seen: SeenRequest) => {
    if (!UPKEEP.has(new URL(seen.url).hostname)) requests.push(seen)
  }

  const server = createServer((asked: IncomingMessage, reply: ServerResponse) => {
    const url = asked.url ?? ''
    note({ by: 'browser', method: asked.method ?? '', url })
    if (!allowed.has(new URL(url).host)) {
      reply.writeHead(502).end()
      return
    }
    const onward = forward(url, { method: asked.method, headers: asked.headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(reply)
    })
    // The test's server may hang up or never answer: the browser must see just that.
    onward.on('error', () => reply.destroy())
    reply.on('close', () => onward.destroy())
    asked.pipe(onward)
  })
  server.on('connect', (asked, socket) => {
    note({ by: 'browser', method: 'CONNECT', url: `https://${asked.url}` })
    socket.on('error', () => socket.destroy())
    if (allowed.has(asked.url ?? '')) {
      const { hostname, port } = new URL(`https://${asked.url}`)
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => socket.destroy())
      socket.on('close', () => onward.destroy())
      return
    }
    socket.end('HTTP/1.1 502 Refused\r\n\r\n')
  })

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    port: (server.address() as AddressInfo).port,
    note,
    seen: () => [...requests],
    allow: (host) => allowed.add(host),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
