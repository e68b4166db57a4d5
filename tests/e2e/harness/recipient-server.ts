import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeServer } from '../../close-server.ts'
import type { RequestRecorder } from './request-recorder.ts'

/** A request as a recipient of reports received it. */
export interface ReceivedRequest {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A recipient of reports on this machine. */
export interface RecipientServer {
  /** Where it accepts reports. */
  address: string
  received: readonly ReceivedRequest[]
  /** How it answers from now on; a function that does not reply leaves the sender waiting. */
  answer: (reply: ServerResponse) => void
  close: () => Promise<void>
}

/**
 * Starts a recipient that accepts every report (201) until `answer` changes, and lets the browser's requests through to
 * it.
 */
export async function startRecipientServer(network: RequestRecorder): Promise<RecipientServer> {
  const received: ReceivedRequest[] = []
  const server = createServer((asked, reply) => {
    const parts: Buffer[] = []
    asked.on('data', (part: Buffer) => parts.push(part))
    asked.on('end', () => {
      const { method = '', url = '', headers } = asked
      received.push({ method, path: url, headers, body: Buffer.concat(parts).toString('utf8') })
      recipient.answer(reply)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  network.allow(host)
  const recipient: RecipientServer = {
    address: `http://${host}/bao-cao`,
    received,
    answer: (reply) => reply.writeHead(201).end(),
    close: () => closeServer(server),
  }
  return recipient
}
