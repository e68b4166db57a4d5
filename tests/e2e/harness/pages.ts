import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages')

/** The test pages and the origin each is served as; `editors` stands for a site the product does not support. */
export const PAGE_ORIGINS = {
  facebook: 'https://www.facebook.com',
  zalo: 'https://chat.zalo.me',
  editors: 'https://editors.example',
} as const

/** The name of a test page. */
export type PageName = keyof typeof PAGE_ORIGINS

/** A built page: what its three addresses answer. */
export interface BuiltPage {
  html: string
  script: string
  style: string
}

const built = new Map<PageName, Promise<BuiltPage>>()

/** Builds a test page in memory (nothing is written), once a process. Rejects with esbuild's errors. */
export function builtPage(name: PageName): Promise<BuiltPage> {
  let page = built.get(name)
  if (!page) {
    page = bundle(name)
    built.set(name, page)
  }
  return page
}

async function bundle(name: PageName): Promise<BuiltPage> {
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
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const text = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { html: readFileSync(join(folder, 'index.html'), 'utf8'), script: text('trang.js'), style: text('look.css') }
}
