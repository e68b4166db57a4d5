import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { OCR_FILES } from '../../scripts/ocr-files.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The policy of extension pages, as far as it bears on reading: packed scripts and WebAssembly only. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'"

/** Serves the page that reads pictures, and the pictures of a folder. */
export async function serveReadingPage(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const files = new Map<string, { type: string; body: Uint8Array | string }>([
    [
      '/',
      {
        type: 'text/html',
        body: '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
      },
    ],
    ['/page.js', { type: 'text/javascript', body: await bundle('tests/attachments/reading-page.ts') }],
    ['/ocr-worker.ts', { type: 'text/javascript', body: await bundle('utils/attachments/ocr/ocr-worker.ts') }],
  ])
  for (const { source, path } of OCR_FILES) {
    files.set(`/${path}`, { type: 'application/octet-stream', body: await readFile(join(ROOT, source)) })
  }
  const server = createServer(async ({ url = '/' }, answer) => {
    const known = files.get(url)
    try {
      const body = known?.body ?? (await readFile(join(folder, normalize(decodeURIComponent(url)))))
      answer.writeHead(200, {
        'content-type': known?.type ?? (url.endsWith('.png') ? 'image/png' : 'image/jpeg'),
        'content-security-policy': POLICY,
      })
      answer.end(body)
    } catch {
      answer.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    absWorkingDir: ROOT,
    // The engine asks for them in Node only.
    external: ['fs', 'crypto'],
  })
  return outputFiles[0]!.text
}
