// The test pages come from a server, as real ones do: the browser keeps their compiled scripts, and no request passes
// through the driver, which costs a tenth of a second of a processor for each page.

import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { closeServer } from '../../close-server.ts'
import { buildTestPage, PAGE_ORIGINS, PAGES_FOLDER, type TestPageName } from './test-pages.ts'

// As strict as a working page can be: inline styles only, no other origins.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

// No authority has signed it: the tests start their browsers so that they accept it, and no other browser does.
const CERTIFICATE = readFileSync(join(PAGES_FOLDER, 'certificate.pem'))
const KEY = readFileSync(join(PAGES_FOLDER, 'key.pem'))

/** The test pages' server. */
export interface PageServer {
  port: number
  close: () => Promise<void>
}

/** Returns the certificate of the test pages in base64, without its frame of PEM. */
export function getCertificateBase64(): string {
  return new X509Certificate(CERTIFICATE).raw.toString('base64')
}

/** Returns the hash by which Chromium recognizes the certificate's key: SHA-256 in base64. */
export function getCertificateKeyHash(): string {
  const key = new X509Certificate(CERTIFICATE).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}

/** Returns the name of the test page with an address `host:port`, undefined if there is none. */
export function findTestPage(address: string): TestPageName | undefined {
  return PAGES_BY_ADDRESS.get(address)
}

const PAGES_BY_ADDRESS = new Map(
  Object.entries(PAGE_ORIGINS).map(([name, origin]) => [`${new URL(origin).host}:443`, name as TestPageName]),
)

/**
 * Starts a server of all test pages: `/trang.js`, `/trang.css`, and the page itself at any other path, under a strict
 * policy (`?tt=1` adds Trusted Types).
 * @param about.notePage is called with the origin of every page
 * @param about.note is called with every request that is none of a page, its style or its script; those are refused
 */
export async function startPageServer({
  note,
  notePage,
}: {
  note: (method: string, url: string) => void
  notePage: (origin: string) => void
}): Promise<PageServer> {
  const server = createServer({ key: KEY, cert: CERTIFICATE }, (request, answer) => {
    const name = findTestPage(`${request.headers.host}:443`)
    const url = new URL(`https://${request.headers.host}${request.url}`)
    if (!name || !isOfPage(request, url)) {
      note(request.method ?? '', url.href)
      answer.writeHead(502).end()
      return
    }
    notePage(url.origin)
    buildTestPage(name).then(
      (page) => {
        const [body, type] = {
          '/trang.js': [page.script, 'text/javascript'] as const,
          '/trang.css': [page.style, 'text/css'] as const,
        }[url.pathname] ?? [page.html, 'text/html']
        const policy = url.searchParams.get('tt') === '1' ? `${POLICY}; require-trusted-types-for 'script'` : POLICY
        answer
          .writeHead(200, {
            'content-type': `${type}; charset=utf-8`,
            'content-security-policy': policy,
            'cache-control': type === 'text/html' ? 'no-store' : 'max-age=86400, immutable',
          })
          .end(body)
      },
      (error: unknown) => {
        console.error(`Could not build ${name}:`, error)
        answer.destroy()
      },
    )
  })
  // A kept connection that is closed in the moment of its next request would fail a test.
  server.keepAliveTimeout = 0
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  // It must not keep the process of a borrowed browser, which otherwise ends by itself.
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closeServer(server),
  }
}

/** Whether a request loads a page, or the script or the style that it names. Scripts cannot set these headers. */
function isOfPage({ method, headers }: IncomingMessage, { pathname, search }: URL): boolean {
  if (method !== 'GET') return false
  if (pathname === '/trang.js') return search === '' && headers['sec-fetch-dest'] === 'script'
  if (pathname === '/trang.css') return search === '' && headers['sec-fetch-dest'] === 'style'
  return headers['sec-fetch-mode'] === 'navigate'
}
