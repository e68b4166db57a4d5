import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeServer } from '../../close-server.ts'

/** A server whose certificate no authority has signed. */
export interface WrongCertificateServer {
  origin: string
  host: string
  /** Number of connections opened to it. */
  handshakes(): number
  /** Number of requests over them. */
  requests(): number
  close(): Promise<void>
}

let keyPair: { key: Buffer; cert: Buffer } | undefined

/**
 * Starts a server with a self-signed certificate.
 * @throws Error when the system has no openssl
 */
export async function startWrongCertificateServer(): Promise<WrongCertificateServer> {
  keyPair ??= createKeyPair()
  let requests = 0
  let lines = 0
  const server = createServer(keyPair, (_asked, reply) => {
    requests++
    reply.writeHead(201).end()
  })
  server.on('connection', () => lines++)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `https://${host}`,
    host,
    handshakes: () => lines,
    requests: () => requests,
    close: () => closeServer(server),
  }
}

function createKeyPair(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-chung-thu-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const options = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=khong-ai-bao-dam']
  const { status, stderr } = spawnSync('openssl', [...options, '-keyout', key, '-out', cert], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl: ${stderr}`)
  const read = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return read
}
