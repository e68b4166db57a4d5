import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { CODE_FILES } from './scripts/code-files.ts'
import { FIRST_FRAME } from './scripts/first-frame.ts'
import { OCR_FILES, OCR_LICENCES } from './scripts/ocr-files.ts'
import { findPackedLicences } from './scripts/packed-licences.ts'
import { PDF_FILES, PDF_LICENCES } from './scripts/pdf-files.ts'
import { POPUP_CHUNK } from './scripts/popup-chunk.ts'
import { TRAINED_ANSWERS_PLUGIN } from './scripts/trained-answers.ts'
import { SITE_MATCH_PATTERNS } from './utils/sites/index.ts'

// Permissions:
// - host permissions: the supported sites only. They also let the popup distinguish a page that needs a reload from one
//   that is not supported.
// - optional host permissions: an address for reports or for library updates, requested on the click that first sends a
//   report there or looks for an update.
// - "scripting": injects the checks into a page of those hosts when somebody begins to write there, and what reads a
//   post when a report begins there, so other pages do not load them. No browser warns about it.
// - "storage": announces changed settings, and reads an organisation's policy. "unlimitedStorage": a browser short of space may otherwise evict the outbox. No browser
//   warns about it.
// - "alarms": retries undelivered reports, and looks for updates where a source is set.
// - "contextMenus": the menu item "Báo cáo bài viết này".
// - "offscreen" (Chromium): the page that reads a file which is about to be attached to a post. A service worker cannot
//   draw the pages of a file, nor start the workers in which its parsers can be stopped; on the site's page, the site's
//   process would hold them. In Firefox a frame of the background does it. No browser warns about it.
// - "activeTab": on a click in the popup, reads the page in front (an official text to import, a title, date and link
//   to share) or takes a picture of the reported post. No warning; it ends when the tab navigates.

// Extension pages run and load only packaged files, even if an attacker injects markup; only reports and library
// updates go out. 'wasm-unsafe-eval' lets the packed engine that reads pictures be compiled; it lets no text run as a
// script. Not set in development, where the scripts come from the dev server.
const EXTENSION_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** OCR=off makes a package without the engines that read words and codes in pictures, smaller by 5 MB. */
const HAS_OCR = process.env.OCR !== 'off'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [
      ...(['activeTab', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting'] as const),
      ...(browser === 'firefox' ? [] : (['offscreen'] as const)),
    ],
    host_permissions: [...SITE_MATCH_PATTERNS],
    content_scripts: [{ matches: [...SITE_MATCH_PATTERNS], js: ['compose.js'], run_at: 'document_start' }],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: '__MSG_name__' },
    // Without keys of ours: every combination that a browser accepts here is taken by some site or input method.
    commands: {
      'open-panel': { description: '__MSG_commandPanel__' },
      _execute_action: { description: '__MSG_commandPopup__' },
    },
    ...(command === 'build'
      ? {
          content_security_policy: {
            // In Firefox, the page that reads files is a frame of the background.
            extension_pages:
              browser === 'firefox' ? `${EXTENSION_PAGE_POLICY}; frame-src 'self'` : EXTENSION_PAGE_POLICY,
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'truoc-khi-dang@truockhidang.vn',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          // What an organisation may set: the source of library updates, and recipients of reports. Firefox needs no
          // schema.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const isOfPages = entrypoints.some(({ type }) => type === 'popup')
      if (isOfPages) Object.assign(build!.rollupOptions!.output!, { codeSplitting: POPUP_CHUNK })
    },
    // Bundled third-party code must include its licence.
    'build:publicAssets': (_, files) => {
      for (const { name, file } of findPackedLicences(process.cwd())) {
        files.push({ absoluteSrc: file, relativeDest: `licenses/${name}.txt` })
      }
      const ofPictures = HAS_OCR ? [...OCR_FILES, ...OCR_LICENCES, ...CODE_FILES] : []
      for (const { source, path } of [...ofPictures, ...PDF_FILES, ...PDF_LICENCES]) {
        files.push({ absoluteSrc: resolve(source), relativeDest: path })
      }
    },
  },
  vite: () => ({
    plugins: [FIRST_FRAME, TRAINED_ANSWERS_PLUGIN],
    // Screen texts are Vietnamese. Keep them readable in the bundle that a reviewer opens.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
    define: { 'import.meta.env.OCR': JSON.stringify(HAS_OCR ? 'on' : 'off') },
  }),
})
