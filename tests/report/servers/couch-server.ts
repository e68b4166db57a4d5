import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import expressPouchdb from 'express-pouchdb'
import memory from 'pouchdb-adapter-memory'
import PouchDB from 'pouchdb-core'
import mapreduce from 'pouchdb-mapreduce'
import replication from 'pouchdb-replication'

/**
 * A CouchDB-compatible server, set up as docs/receiving.md says: one database, its validation, and one sending user.
 */
export interface CouchServer {
  /** Address for reports. */
  address: string
  /** "name:password" of the sending user. */
  sender: string
  /** Sends a request as administrator and returns the body of the answer. */
  admin(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>
  /** Returns the ids of all stored reports. */
  stored(): Promise<string[]>
  close(): Promise<void>
}

const ADMIN = 'quan-tri:mat-khau-quan-tri'
const SENDER = 'don-vi:mat-khau-don-vi'

/** Starts an empty server. */
export async function startCouch(): Promise<CouchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-couch-'))
  const database = PouchDB.plugin(memory).plugin(mapreduce).plugin(replication).defaults({ adapter: 'memory' })
  const app = expressPouchdb(database, {
    mode: 'fullCouchDB',
    inMemoryConfig: true,
    logPath: join(folder, 'log.txt'),
    overrideMode: { exclude: ['routes/fauxton', 'replicator', 'disk-size'] },
  })
  const server = await new Promise<Server>((ready) => {
    const started = app.listen(0, '127.0.0.1', () => ready(started))
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const admin: CouchServer['admin'] = async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Basic ${btoa(ADMIN)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`couch: ${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  const name = `bao-cao-${Date.now()}`
  const [admins, password] = ADMIN.split(':')
  const [user, userPassword] = SENDER.split(':')
  // CouchDB treats every user as administrator until one is configured.
  await fetch(`${origin}/_config/admins/${admins}`, { method: 'PUT', body: JSON.stringify(password) })
  await admin('PUT', `/${name}`)
  await admin('PUT', `/_users/org.couchdb.user:${user}`, {
    name: user,
    password: userPassword,
    roles: [],
    type: 'user',
  })
  await admin('PUT', `/${name}/_security`, { admins: { names: [], roles: [] }, members: { names: [user], roles: [] } })
  const design = JSON.parse(readFileSync('docs/receiving/couchdb-design.json', 'utf8')) as { _id: string }
  await admin('PUT', `/${name}/${design._id}`, design)
  return {
    address: `${origin}/${name}`,
    sender: SENDER,
    admin: (method, path, body) => admin(method, `/${name}${path}`, body),
    stored: async () => {
      const { rows } = (await admin('GET', `/${name}/_all_docs`)) as { rows: { id: string }[] }
      return rows.map(({ id }) => id).filter((id) => !id.startsWith('_'))
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      rmSync(folder, { recursive: true })
    },
  }
}
