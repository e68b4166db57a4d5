import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { copyBuiltExtension, type ExtensionCopy } from '../harness/extension-copy.ts'
import { waitFor } from '../harness/wait-for.ts'
import type { SiteReading } from './content-script.ts'

/** Copies the built extension, with a content script that reads files at the wish of the page. */
export async function copyReadingExtension(name: BrowserName): Promise<ExtensionCopy> {
  const { outputFiles } = await build({
    entryPoints: ['tests/e2e/site-reading/content-script.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    write: false,
  })
  const copy = copyBuiltExtension(name)
  copy.change('compose.js', (script) => `${script}\n;${outputFiles[0]!.text}`)
  return copy
}

/** How a file is read. */
interface SiteReadingOptions {
  /** Whether what is in pictures is not read. */
  withoutPictures?: boolean
  /** Whether the page cancels once a page of the file is read. */
  cancelled?: boolean
}

/** Reads a file as the content script of a page does. */
export async function readOnSite(
  page: Page,
  file: { name: string; bytes: Uint8Array },
  options: SiteReadingOptions = {},
): Promise<SiteReading> {
  await chooseOnSite(page, file, options)
  await page.evaluate(() => void window.dispatchEvent(new Event('read-file')))
  const answer = await waitFor(
    () => page.evaluate(() => document.querySelector<HTMLInputElement>('#file-to-read')!.dataset.reading),
    `${file.name} is read`,
    60_000,
  )
  return JSON.parse(answer)
}

/** Puts a file into a field of the page; it is not read yet. */
function chooseOnSite(page: Page, file: { name: string; bytes: Uint8Array }, options: SiteReadingOptions) {
  return page.evaluate(
    ({ name, base64, withoutPictures, cancelled }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      document.querySelector('#file-to-read')?.remove()
      const field = document.createElement('input')
      field.type = 'file'
      field.id = 'file-to-read'
      const files = new DataTransfer()
      files.items.add(new File([bytes], name))
      field.files = files.files
      if (withoutPictures) field.dataset.pictures = 'no'
      if (cancelled) field.dataset.cancelled = 'yes'
      document.body.append(field)
    },
    { name: file.name, base64: Buffer.from(file.bytes).toString('base64'), ...options },
  )
}
