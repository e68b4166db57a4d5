import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The folder of the sources of the test pages. */
export const PAGES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages')

/** The origins of the optional sites; one page has the boxes of all of them (`?o=3` is one of the outlines). */
const OPTIONAL_ORIGINS = {
  x: 'https://x.com',
  youtube: 'https://www.youtube.com',
  tiktok: 'https://www.tiktok.com',
  instagram: 'https://www.instagram.com',
  threads: 'https://www.threads.com',
  linkedin: 'https://www.linkedin.com',
  telegram: 'https://web.telegram.org',
  reddit: 'https://www.reddit.com',
  voz: 'https://voz.vn',
  chatgpt: 'https://chatgpt.com',
  gemini: 'https://gemini.google.com',
  claude: 'https://claude.ai',
  deepseek: 'https://chat.deepseek.com',
  copilot: 'https://m365.cloud.microsoft',
} as const

/**
 * The test pages and the origin of each: `frameworks` and `modern` contain editors of every kind on a supported site,
 * `mutations` changes around its boxes all the time,
 * `editors` is a site that the product does not support, `framed` is one with its editors in frames, `official` is a
 * government page with the text of an invented decree.
 */
export const PAGE_ORIGINS = {
  facebook: 'https://www.facebook.com',
  zalo: 'https://chat.zalo.me',
  frameworks: 'https://web.facebook.com',
  modern: 'https://business.facebook.com',
  mutations: 'https://touch.facebook.com',
  editors: 'https://editors.example',
  framed: 'https://framed.example',
  official: 'https://congbao.chinhphu.vn',
  ...OPTIONAL_ORIGINS,
} as const

/** The name of a test page. */
export type TestPageName = keyof typeof PAGE_ORIGINS

/** A built page: what its three addresses answer. */
export interface BuiltTestPage {
  html: string
  script: string
  style: string
}

/** Returns the folder that a test page is built from, in `tests/pages/`. */
export function getPageFolder(name: TestPageName): string {
  return Object.hasOwn(OPTIONAL_ORIGINS, name) ? join('frameworks', 'sites') : name
}

const built = new Map<string, Promise<BuiltTestPage>>()

/**
 * Returns a test page, built in memory once per process; in a test run it comes from the folder that
 * `setup-test-pages.ts` filled.
 * @throws Error of esbuild when the page does not build
 */
export function buildTestPage(name: TestPageName): Promise<BuiltTestPage> {
  const source = getPageFolder(name)
  let page = built.get(source)
  if (!page) {
    const folder = process.env[TEST_PAGES_FOLDER]
    page = folder
      ? readFile(join(folder, getPageFile(source)), 'utf8').then((json) => JSON.parse(json))
      : bundle(join(PAGES_FOLDER, source))
    built.set(source, page)
  }
  return page
}

/** Returns the name of the file that keeps a built page. */
export function getPageFile(source: string): string {
  return `${source.replaceAll(/\W/g, '-')}.json`
}

/** The environment variable that names the folder of pages built for the whole run. */
export const TEST_PAGES_FOLDER = 'TEST_PAGES_FOLDER'

async function bundle(folder: string): Promise<BuiltTestPage> {
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
    // A page with its own React, or that of the folder around it, shares it with its libraries, wherever they are.
    alias: Object.fromEntries(
      ['react', 'react-dom'].flatMap((library) => {
        const owners = [folder, dirname(folder)].filter((each) => each !== PAGES_FOLDER)
        const own = owners.map((each) => join(each, 'node_modules', library)).find(existsSync)
        return own ? [[library, own]] : []
      }),
    ),
    // Draft.js expects the `global` that bundlers once gave every module.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'silent',
  })
  const text = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { html: readFileSync(join(folder, 'index.html'), 'utf8'), script: text('trang.js'), style: text('look.css') }
}
