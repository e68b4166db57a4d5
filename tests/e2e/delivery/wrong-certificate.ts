import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server whose certificate nobody vouches for. */
export interface WrongCertificateServer {
  origin: string
  host: string
  /** How many lines were opened to it. */
  handshakes(): number
  /** How many requests came over them. */
  requests(): number
  close(): Promise<void>
}

let made: { key: Buffer; cert: Buffer } | undefined

/** Starts one, with a certificate it signed itself (by the system's openssl; throws when there is none). */
export async function startWrongCertificateServer(): Promise<WrongCertificateServer> {
  made ??= selfSigned()
  let requests = 0
  let lines = 0
  const server = createServer(made, (_asked, reply) => {
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
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-chung-thu-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=khong-ai-bao-dam']
  const { status, stderr } = spawnSync('openssl', [...asked, '-keyout', key, '-out', cert], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl: ${stderr}`)
  const read = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return read
}
