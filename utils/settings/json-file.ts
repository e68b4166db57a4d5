// Reads the JSON files of settings, each of which names its format and version.

/** Parses JSON; undefined if a file has none. The decoder drops a byte order mark, which Windows writes. */
export function parseJsonFile(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Whether a file has a format in a later version than ours. */
export function isLaterVersion(content: unknown, format: string, version: number): boolean {
  const named = (content ?? {}) as { format?: unknown; version?: unknown }
  return named.format === format && typeof named.version === 'number' && named.version > version
}
