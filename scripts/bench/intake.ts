// npm run bench:intake: 1,000 clients send to one local store at the same time, over connections that break before and
// after storing. Each client sends through the product's own sink and repeats until the store confirms the report. At
// the end every report must be in the store exactly once, byte for byte. Options: `--store couch` uses CouchDB
// (express-pouchdb) instead of nginx's WebDAV; `--clients N`, `--each N` reports, `--seed N`.

import './chromium-stub.ts'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { createChance } from '../../tests/e2e/delivery/random-chance.ts'
import { startCouch } from '../../tests/report/servers/couch-server.ts'
import { detectNginx, startDropBox } from '../../tests/report/servers/nginx-server.ts'
import { makeSending } from '../../tests/report/servers/sample-sending.ts'

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'nginx' },
    clients: { type: 'string', default: '1000' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
})
const chance = createChance(Number(values.seed))
/** Percentage of requests cut before they reach the store; the same percentage is cut after the store has stored. */
const CUT = 10
/** Attempts allowed for one report. More than chance explains means that the store, or this script, is broken. */
const MAX_TRIES = 50

const store = await startStore()
const proxy = await startCuttingProxy(store.address)
const times: number[] = []
let attempts = 0
const wanted = new Map<string, string>()
const began = performance.now()
await Promise.all(Array.from({ length: Number(values.clients) }, runClient))
const seconds = (performance.now() - began) / 1000
const stored = await store.stored()
const missing = [...wanted].filter(([id]) => !stored.has(id)).length
const changed = [...wanted].filter(([id, body]) => stored.has(id) && !store.same(stored.get(id)!, body)).length
const foreign = stored.size - (wanted.size - missing)
times.sort((a, b) => a - b)
const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(0)
console.log(
  `${values.store}: ${values.clients} clients, ${wanted.size} reports, ${attempts} requests, ${proxy.cuts()} of them cut`,
)
console.log(`in the store ${stored.size}: missing ${missing}, changed ${changed}, not sent by any client ${foreign}`)
console.log(
  `${(wanted.size / seconds).toFixed(0)} reports a second, ${(attempts / seconds).toFixed(0)} requests a second`,
)
console.log(`ms per answered request: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}`)
await proxy.close()
await store.close()
process.exit(missing + changed + foreign > 0 ? 1 : 0)

/**
 * Simulates one device: sends its reports one after another, each until it is stored, as a drain does but without the
 * waits.
 */
async function runClient(): Promise<void> {
  for (let count = 0; count < Number(values.each); count++) {
    const { id, body, send } = await makeSending(`Bài số ${wanted.size}, ${'chữ '.repeat(chance.below(500))}`)
    wanted.set(id, body)
    let tries = 0
    for (let done = false; !done; ) {
      attempts++
      if (++tries > MAX_TRIES) throw new Error(`no answer to ${MAX_TRIES} attempts for one report`)
      const start = performance.now()
      const outcome = await send(proxy.address, store.sender === undefined ? {} : { secret: store.sender })
      if (outcome.kind === 'rejected') throw new Error(`refused: ${JSON.stringify(outcome)}`)
      done = outcome.kind === 'delivered'
      if (done) times.push(performance.now() - start)
    }
  }
}

async function startStore() {
  if (values.store === 'couch') {
    const couch = await startCouch()
    return {
      address: couch.address,
      sender: couch.sender,
      stored: async () => {
        const { rows } = (await couch.admin('GET', '/_all_docs?include_docs=true')) as {
          rows: { id: string; doc: Record<string, unknown> }[]
        }
        const reports = rows.filter(({ id }) => !id.startsWith('_'))
        return new Map(reports.map(({ id, doc: { _id, _rev, ...report } }) => [id, JSON.stringify(report)]))
      },
      // CouchDB keeps the values but not the order of fields.
      same: (a: string, b: string) => sortKeys(a) === sortKeys(b),
      close: couch.close,
    }
  }
  const nginx = detectNginx()
  if (nginx === undefined) throw new Error('No nginx with WebDAV (Debian: apt-get install nginx); or --store couch.')
  const box = await startDropBox(nginx)
  return {
    address: box.open,
    sender: undefined,
    stored: async () => new Map(Object.entries(box.stored('open'))),
    same: (a: string, b: string) => a === b,
    close: box.close,
  }
}

function sortKeys(json: string): string {
  return JSON.stringify(JSON.parse(json), (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** Starts a proxy in front of the store that cuts connections at random. */
async function startCuttingProxy(address: string) {
  const to = new URL(address)
  let cuts = 0
  const server = createServer((incoming, reply) => {
    const draw = chance.below(100)
    if (draw < CUT) {
      cuts++
      reply.destroy()
      return
    }
    const options = {
      host: to.hostname,
      port: to.port,
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
    }
    const onward = request(options, (answer) => {
      if (draw >= 2 * CUT) {
        reply.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(reply)
        return
      }
      cuts++
      answer.resume()
      answer.on('end', () => reply.destroy())
    })
    onward.on('error', () => reply.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', 2048, ready))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${to.pathname}`,
    cuts: () => cuts,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
