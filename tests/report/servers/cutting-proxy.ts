import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that can cut connections. */
export interface CuttingProxy {
  /** Address of the target's path through the proxy. */
  address: string
  /** Number of further requests whose connection is cut after the server has answered and before the sender sees it. */
  cuts: number
  close(): Promise<void>
}

/** Starts a proxy for an address on this machine. It forwards every request until `cuts` is set. */
export async function startCuttingProxy(address: string): Promise<CuttingProxy> {
  const to = new URL(address)
  const server = createServer((incoming, reply) => {
    const onward = request(
      { host: to.hostname, port: to.port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        if (cutting.cuts === 0) {
          reply.writeHead(answer.statusCode!, answer.headers)
          answer.pipe(reply)
          return
        }
        cutting.cuts--
        answer.resume()
        answer.on('end', () => reply.destroy())
      },
    )
    onward.on('error', () => reply.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const cutting: CuttingProxy = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${to.pathname}`,
    cuts: 0,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
  return cutting
}
