import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages')

/**
 * The test pages and the origin of each: `frameworks` and `modern` contain editors of every kind on a supported site,
 * `mutations` changes around its boxes all the time,
 * `editors` is a site that the product does not support, `official` is a government page with the text of an invented
 * decree.
 */
export const PAGE_ORIGINS = {
  facebook: 'https://www.facebook.com',
  zalo: 'https://chat.zalo.me',
  frameworks: 'https://web.facebook.com',
  modern: 'https://business.facebook.com',
  mutations: 'https://touch.facebook.com',
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

/**
 * Returns a test page, built in memory once per process; in a test run it comes from the folder that
 * `setup-test-pages.ts` filled.
 * @throws Error of esbuild when the page does not build
 */
export function buildTestPage(name: TestPageName): Promise<BuiltTestPage> {
  let page = built.get(name)
  if (!page) {
    const folder = process.env[TEST_PAGES_FOLDER]
    page = folder ? readFile(join(folder, `${name}.json`), 'utf8').then((json) => JSON.parse(json)) : bundle(name)
    built.set(name, page)
  }
  return page
}

/** The environment variable that names the folder of pages built for the whole run. */
export const TEST_PAGES_FOLDER = 'TEST_PAGES_FOLDER'

async function bundle(name: TestPageName): Promise<BuiltTestPage> {
  const folder = join(ROOT, name)
  const result = await build({
    entryPoints: { trang: join(folder, 'main.tsx'), look: join(folder, 'page.css') },
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2023',
    charset: 'utf8',
    // A page with its own React shares it with its libraries, wherever npm installed them.
    alias: Object.fromEntries(
      ['react', 'react-dom']
        .map((library) => [library, join(folder, 'node_modules', library)] as const)
        .filter(([, own]) => existsSync(own)),
    ),
    // Draft.js expects the `global` that bundlers once gave every module.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'silent',
  })
  const text = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { html: readFileSync(join(folder, 'index.html'), 'utf8'), script: text('trang.js'), style: text('look.css') }
}
