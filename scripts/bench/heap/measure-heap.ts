import type { CDPSession, Page } from 'puppeteer-core'
import { getCdpSession } from '../../../tests/e2e/harness/remote-handles.ts'

/**
 * Memory in use after garbage collection, in MiB: `all` is the JavaScript heap with array buffers, `code` its machine
 * code.
 */
export interface HeapUsage {
  all: number
  code: number
}

const MIB = 1024 * 1024

/** Measures a page's heap. Chromium only. */
export async function measureHeap(page: Page): Promise<HeapUsage> {
  const all = await measureHeapSize(await getCdpSession(page))
  return { all, code: (await measureCode(page)) / MIB }
}

/** Returns the size of a page's heap with array buffers after garbage collection, in MiB. Chromium only. */
export async function measureHeapSize(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / MIB
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
  nodes: number[]
}

/**
 * Returns the bytes of machine code in a heap snapshot. Most of it is compiled regular expressions, some of which reach
 * a megabyte.
 */
async function measureCode(page: Page): Promise<number> {
  const session = await getCdpSession(page)
  const parts: string[] = []
  const collect = ({ chunk }: { chunk: string }) => void parts.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', collect)
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')]
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] === code) sum += nodes[at + size]!
  return sum
}
