import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages')

/**
 * The test pages and the origin each is served as; `frameworks` holds editors of every make under
 * a supported address, `editors` stands for a site the product does not support,
 * `official` for a page of the State with the text of an invented decree.
 */
export const PAGE_ORIGINS = {
  facebook: 'https://www.facebook.com',
  zalo: 'https://chat.zalo.me',
  frameworks: 'https://web.facebook.com',
  editors: 'https://editors.example',
  official: 'https://congbao.chinhphu.vn',
} as const

/** The name of a test page. */
export type TestPageName = keyof typeof PAGE_ORIGINS

/** A built page: what its three addresses answer. */
export interface BuiltTestPage {
  html: string
  script: string
  style: string
}

const built = new Map<TestPageName, Promise<BuiltTestPage>>()

/** Builds a test page in memory (nothing is written), once a process. Rejects with esbuild's errors. */
export function buildTestPage(name: TestPageName): Promise<BuiltTestPage> {
  let page = built.get(name)
  if (!page) {
    page = bundle(name)
    built.set(name, page)
  }
  return page
}

async function bundle(name: TestPageName): Promise<BuiltTestPage> {
  const folder = join(ROOT, name)
  const result = await build({
    entryPoints: { trang: join(folder, 'main.tsx'), look: join(folder, 'page.css') },
    bundle: true,
    write: false,
    outdir: folder,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2023',
    charset: 'utf8',
    // A page with a React of its own gives it to its libraries, too, wherever npm put them.
    alias: Object.fromEntries(
      ['react', 'react-dom']
        .map((library) => [library, join(folder, 'node_modules', library)] as const)
        .filter(([, own]) => existsSync(own)),
    ),
    // Draft.js is of the time when bundlers gave every module a `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'silent',
  })
  const text = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { html: readFileSync(join(folder, 'index.html'), 'utf8'), script: text('trang.js'), style: text('look.css') }
}
