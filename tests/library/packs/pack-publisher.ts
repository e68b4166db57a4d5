import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeServer } from '../../close-server.ts'

/** A publisher's HTTP server on this machine. */
export interface PackPublisher {
  /** The address of its pack. */
  address: string
  asked: readonly IncomingMessage[]
  /** The handler of later requests. A handler that does not answer leaves the client waiting. */
  answer: (reply: ServerResponse, asked: IncomingMessage) => void
  close: () => Promise<void>
}

/** Starts a server that answers 404 until `answer` is set. */
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
    close: () => closeServer(server),
  }
  return publisher
}
