// Downloads a pack's file. The request carries no credentials, cookies or referrer.

import { concatBytes } from '../../lib/concat-bytes.ts'
import { PackError } from './pack-error.ts'
import { MAX_PACK_BYTES } from './pack-schema.ts'

/** Time limit for the whole download, in milliseconds. */
const FETCH_TIMEOUT = 20_000

/** Progress and cancellation of a download. */
export interface FetchPackOptions {
  /** Aborts the download. */
  signal?: AbortSignal
  /** Called after every chunk with the bytes so far and the total, if the server reports one. */
  onProgress?(came: number, of: number | undefined): void
  /** Time limit in milliseconds; `FETCH_TIMEOUT` by default. */
  within?: number
}

/**
 * Downloads the bytes at an address, 2 MB at most: reading stops at the first byte beyond.
 * @throws PackError
 */
export async function fetchPack(address: string, tools: FetchPackOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const limit = AbortSignal.timeout(tools.within ?? FETCH_TIMEOUT)
  const signal = tools.signal ? AbortSignal.any([tools.signal, limit]) : limit
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      // Redirects are not followed. 'error' would be indistinguishable from an unreachable server.
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
  const declaredSize = Number(response.headers.get('Content-Length') ?? Number.NaN)
  if (declaredSize > MAX_PACK_BYTES) throw await cancelTooLarge(response.body)
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let chunk = await reader?.read(); reader && chunk && !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength
    if (size > MAX_PACK_BYTES) throw await cancelTooLarge(reader)
    chunks.push(chunk.value)
    onProgress?.(size, declaredSize >= size ? declaredSize : undefined)
  }
  return concatBytes(chunks, size)
}

/** Cancels the rest of the download. */
async function cancelTooLarge(body: { cancel(): Promise<void> } | null): Promise<PackError> {
  await body?.cancel()
  return new PackError('too-large')
}
