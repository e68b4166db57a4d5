import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A publisher's server on this machine. */
export interface PackPublisher {
  /** Where its pack is. */
  address: string
  asked: readonly IncomingMessage[]
  /** How it answers from now on; doing nothing leaves the other side waiting. */
  answer: (reply: ServerResponse, asked: IncomingMessage) => void
  close: () => Promise<void>
}

/** Starts a server that has no pack (404) until told otherwise. */
export async function startPackPublisher(): Promise<PackPublisher> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, reply) => {
    asked.push(request)
    publisher.answer(reply, request)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const publisher: PackPublisher = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/goi.json`,
    asked,
    answer: (reply) => reply.writeHead(404).end(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return publisher
}
