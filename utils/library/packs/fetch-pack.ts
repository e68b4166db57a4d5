// Brings a pack's file from its address. Nothing is sent but the question for it.

import { concatBytes } from '../../lib/concat-bytes.ts'
import { PackError } from './pack-error.ts'
import { MAX_PACK_BYTES } from './pack-schema.ts'

/** How long a server may take for all of it, in milliseconds. */
const FETCH_TIMEOUT = 20_000

/** How a fetch is watched and ended. */
export interface FetchPackOptions {
  /** Ends it early. */
  signal?: AbortSignal
  /** Told after every piece: how many bytes came, and of how many (where the server says). */
  onProgress?(came: number, of: number | undefined): void
  /** In milliseconds; FETCH_WITHIN unless said. */
  within?: number
}

/** The bytes at an address, 2 MB at most: it stops reading at the first byte more. Rejects with a PackError. */
export async function fetchPack(address: string, tools: FetchPackOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const limit = AbortSignal.timeout(tools.within ?? FETCH_TIMEOUT)
  const signal = tools.signal ? AbortSignal.any([tools.signal, limit]) : limit
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      // Not followed, and told apart from a server that cannot be reached, which 'error' does not.
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    })
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new PackError('redirected')
    }
    if (!response.ok) throw new PackError('server')
    return await readBytes(response, tools.onProgress)
  } catch (error) {
    if (error instanceof PackError) throw error
    if (tools.signal?.aborted) throw new PackError('cancelled', undefined, { cause: error })
    if (limit.aborted) throw new PackError('timeout', undefined, { cause: error })
    throw new PackError(navigator.onLine === false ? 'offline' : 'unreachable', undefined, { cause: error })
  }
}

async function readBytes(
  response: Response,
  onProgress: FetchPackOptions['onProgress'],
): Promise<Uint8Array<ArrayBuffer>> {
  const told = Number(response.headers.get('Content-Length') ?? Number.NaN)
  if (told > MAX_PACK_BYTES) throw await cancelTooLarge(response.body)
  const reader = response.body?.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (let piece = await reader?.read(); reader && piece && !piece.done; piece = await reader.read()) {
    size += piece.value.byteLength
    if (size > MAX_PACK_BYTES) throw await cancelTooLarge(reader)
    pieces.push(piece.value)
    onProgress?.(size, told >= size ? told : undefined)
  }
  return concatBytes(pieces, size)
}

/** Lets the rest of it go. */
async function cancelTooLarge(body: { cancel(): Promise<void> } | null): Promise<PackError> {
  await body?.cancel()
  return new PackError('too-large')
}
