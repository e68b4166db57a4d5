import type { HTTPRequest, Page } from 'puppeteer-core'
import type { RequestRecorder } from './request-recorder.ts'
import { buildTestPage, PAGE_ORIGINS, type TestPageName } from './test-pages.ts'

// As strict as a working page can be: inline styles only, no other origins.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * Serves a tab's requests from the test pages: `/trang.js`, `/trang.css`, and the page itself at any other path, under
 * a strict policy (`?tt=1` adds Trusted Types). The extension's own files pass; everything else is refused and
 * recorded.
 */
export async function serveTab(page: Page, recorder: RequestRecorder): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    answerRequest(request, recorder).catch((error: unknown) => {
      // A tab that closes while its requests are answered is not a fault of the test.
      if (!page.isClosed()) console.error(`Could not answer ${request.url()}:`, error)
    })
  })
}

async function answerRequest(request: HTTPRequest, recorder: RequestRecorder): Promise<void> {
  const url = new URL(request.url())
  if (/^(?:chrome-extension|moz-extension|data|blob|about):$/.test(url.protocol)) return request.continue()
  const name = (Object.keys(PAGE_ORIGINS) as TestPageName[]).find((key) => PAGE_ORIGINS[key] === url.origin)
  // The test pages request only their two files, so any other request to their origin is recorded as foreign.
  const own = request.isNavigationRequest() || url.pathname === '/trang.js' || url.pathname === '/trang.css'
  if (!name || !own || request.method() !== 'GET') {
    recorder.note({ by: 'tab', method: request.method(), url: request.url() })
    return request.abort()
  }
  const page = await buildTestPage(name)
  const [body, type] = {
    '/trang.js': [page.script, 'text/javascript'],
    '/trang.css': [page.style, 'text/css'],
  }[url.pathname] ?? [page.html, 'text/html']
  const policy = url.searchParams.get('tt') === '1' ? `${POLICY}; require-trusted-types-for 'script'` : POLICY
  await request.respond({
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
    body: body!,
  })
}
