import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A door before a server. */
export interface CuttingProxy {
  /** The same path behind the door. */
  address: string
  /** For how many further requests the line is cut when the server has stored and answered, and before the sender hears it. */
  cuts: number
  close(): Promise<void>
}

/** Opens a door before an address on this machine; it lets everything through until told to cut. */
export async function startCuttingProxy(address: string): Promise<CuttingProxy> {
  const to = new URL(address)
  const server = createServer((asked, reply) => {
    const onward = request(
      { host: to.hostname, port: to.port, method: asked.method, path: asked.url, headers: asked.headers },
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
    asked.pipe(onward)
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
