import { defineConfig } from 'wxt'
import { findPackedLicences } from './scripts/packed-licences.ts'
import { SITE_MATCH_PATTERNS } from './utils/sites/index.ts'

// What the reader of the manifest should know: host permissions are the supported sites and no more (they let the popup tell
// a page that needs a reload from one that is not supported); an address for reports or for updates of the library is asked for,
// as an optional host permission, on the click that first sends a report there or looks for an update. "scripting", which
// reaches no further than those hosts and which no browser warns of, brings the checks into a page when somebody begins to write
// there: every other page is spared them. "storage" holds the settings. "unlimitedStorage" keeps a browser that is short of room
// from throwing the outbox away, as it may what pages store; no browser warns of it.
// "alarms" tries undelivered reports again and looks for updates, where a source is set. "contextMenus" is "Báo cáo bài viết này".
// "activeTab" lets the popup see the page in front, and only on a click there: an official text to bring into the library, a
// title, date and link to pass on with its source, or a picture of the post that is being reported. It warns of nothing and ends
// when the tab goes elsewhere.

// Our pages run and load nothing but what is packed with them, whatever should ever get into one; nothing leaves them but a
// report to its recipient. (Left to the browser in development, whose server is not of the package.)
const PAGES_MAY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['activeTab', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting'],
    host_permissions: [...SITE_MATCH_PATTERNS],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: '__MSG_name__' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGES_MAY } } : {}),
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
          // What an organisation may set: where updates of the library come from, and recipients of reports. Firefox reads it
          // without a schema.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
  hooks: {
    // What others wrote and is packed goes with its licence, as it asks for.
    'build:publicAssets': (_, files) => {
      for (const { name, file } of findPackedLicences(process.cwd())) {
        files.push({ absoluteSrc: file, relativeDest: `licenses/${name}.txt` })
      }
    },
  },
  vite: () => ({
    // The words on the screen are Vietnamese: keep them readable in the bundle a reviewer opens.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
})
