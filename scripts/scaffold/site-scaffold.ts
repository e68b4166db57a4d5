// The skeleton of a site.

import { toCamelCase, toPascalCase, validateId } from './names.ts'
import { FILL_IN, readProjectFile, type Scaffold, ScaffoldError } from './scaffold.ts'
import { addImport, addToList, insertBefore } from './source-edits.ts'

/** Ids that mean something else in reports, and folders next to the test pages. */
const OTHER_NAMES = [
  'other',
  'practice',
  'common',
  'editors',
  'frameworks',
  'official',
  'generic-box',
  'site-definition',
]

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/** What the command line names in addition to the id. */
export interface SiteOptions {
  /** The host of its pages: "chat.example.vn". */
  host?: string | undefined
  /** Its name on the screen. */
  name?: string | undefined
}

/**
 * Builds the skeleton of a site: its boxes and posts, a test page that behaves like it, fixtures of its posts, and its
 * entry wherever a site is known.
 * @throws ScaffoldError for a bad or existing id, or a bad host
 */
export function buildSiteScaffold(root: string, given: string | undefined, options: SiteOptions = {}): Scaffold {
  const known = /SITE_IDS = \[([^\]]*)\]/.exec(readProjectFile(root, 'utils/sites/site-definition.ts'))?.[1] ?? ''
  const id = validateId(given, [...OTHER_NAMES, ...[...known.matchAll(/'([^']+)'/g)].map((match) => match[1]!)])
  const host = options.host ?? `${id}.example`
  if (!HOST.test(host)) throw new ScaffoldError(`"${host}" is no host such as www.example.vn`)
  const label = options.name ?? toPascalCase(id)
  if (!/^[\p{L}\p{N} .+-]{1,40}$/u.test(label)) throw new ScaffoldError(`"${label}" is no name for the screen`)
  const name = toCamelCase(id)
  const key = id === name ? id : `'${id}'`
  return {
    files: {
      [`utils/sites/${id}.ts`]: buildSiteSource(id, name, host, label),
      [`utils/sites/${id}-posts.ts`]: buildPostsSource(name, label),
      [`tests/pages/${id}/index.html`]: buildPageHtml(label),
      [`tests/pages/${id}/main.tsx`]: PAGE_SCRIPT,
      [`tests/pages/${id}/page.css`]: PAGE_STYLE,
      [`tests/report/fixtures/${id}.ts`]: buildFixturesSource(name, host),
      [`tests/report/fixtures/${id}/short.html`]: FIXTURE_HTML,
    },
    edits: [
      addToList('utils/sites/site-definition.ts', 'export const SITE_IDS = [', '] as const', `'${id}'`),
      addImport('utils/sites/index.ts', `import { ${name}Site } from './${id}.ts'`),
      insertBefore('utils/sites/index.ts', 'practiceSite]', `${name}Site, `),
      addImport('utils/sites/site-posts.ts', `import { ${name}Posts } from './${id}-posts.ts'`),
      addToList('utils/sites/site-posts.ts', 'readonly PostSelectors[]>> = {', '}\n', `  ${key}: ${name}Posts,\n`),
      addToList(
        'utils/i18n/report/site-names.ts',
        "export const SITE_NAMES: Readonly<Record<Exclude<CapturedPost['site'], 'other'>, string>> = {",
        '}\n',
        `  ${key}: '${label}',\n`,
      ),
      addToList(
        'tests/sites/sites.test.ts',
        "describe('findSite', () => {\n  it.each([",
        "  ])('recognizes %s as %s'",
        `    ['https://${host}/', '${id}'],\n`,
      ),
      addToList(
        'tests/sites/sites.test.ts',
        'expect(SITE_MATCH_PATTERNS).toEqual([',
        '    ])\n',
        `      'https://${host}/*',\n`,
      ),
      insertBefore('tests/e2e/harness/test-pages.ts', '  frameworks: ', `  ${key}: 'https://${host}',\n`),
      addToList(
        'tests/e2e/harness/site-boxes.ts',
        'export const SITE_BOXES: readonly TestBox[] = [',
        '\n]\n',
        buildBoxEntry(id, label),
      ),
      addImport('tests/report/fixtures.test.ts', `import { ${name}Posts } from '../../utils/sites/${id}-posts.ts'`),
      addImport('tests/report/fixtures.test.ts', `import { ${name}Fixtures } from './fixtures/${id}.ts'`),
      addToList(
        'tests/report/fixtures.test.ts',
        'const SITES: Record<(typeof SITE_IDS)[number], SiteFixtures> = {',
        '\n}\n',
        buildFixturesEntry(key, name, label),
      ),
    ],
    derive: ['node', 'scripts/report-schema.ts'],
    steps: [
      ...(options.host === undefined
        ? [`utils/sites/${id}.ts, tests/sites/sites.test.ts, tests/e2e/harness/test-pages.ts: ${host} is no real host`]
        : []),
      `utils/sites/${id}.ts: each kind of box, as alternatives, with the page and the day it was seen on`,
      `utils/sites/${id}-posts.ts: its posts, comments and messages; an empty list if none can be reported`,
      'tests/compose/find-box.test.ts: its boxes and send controls, and what is neither',
      `tests/report/fixtures/${id}/ and ${id}.ts: six posts or more in the structure of its pages, with invented texts`,
      `tests/pages/${id}/: a page that behaves like it; tests/e2e/harness/site-boxes.ts: one entry for each of its boxes`,
      'utils/i18n/: its name in pages/popup-messages.ts, pages/welcome-messages.ts and report/report-tab-messages.ts',
      'utils/i18n/report/report-channel-messages.ts: how the site itself takes reports, once somebody has looked',
      'public/_locales/, README.md, CHANGELOG.md: its name; browsers ask again for the permission of a new site',
      'npm run types && npm run lint && npm run units -- tests/laws tests/sites tests/compose tests/report',
      'npm run e2e -- pages compose-typing report',
    ],
  }
}

const buildSiteSource = (
  id: string,
  name: string,
  host: string,
  label: string,
) => `// ${FILL_IN}: ${label}, and where and when its structure was seen. Prefer roles, ids and labels to classes.

import type { DraftBox, Site } from './site-definition.ts'

const messageBox: DraftBox = {
  kind: 'message',
  // ${FILL_IN}: the editable element itself, best first.
  editor: ['.composer textarea', '.composer [contenteditable="true"]'],
  scope: ['.composer', 'main'],
  labels: [],
  send: { selectors: ['button[type="submit"]'], names: [] },
  keys: ['Enter', 'Ctrl+Enter'],
}

/** ${label}. */
export const ${name}Site: Site = {
  id: '${id}',
  name: '${label}',
  matches: ['https://${host}/*'],
  boxes: [messageBox],
}
`

const buildPostsSource = (
  name: string,
  label: string,
) => `// ${FILL_IN}: which of these are seen on the site, and on which pages.

import type { PostSelectors } from './site-definition.ts'

/** The messages on ${label}. */
export const ${name}Posts: readonly PostSelectors[] = [
  {
    kind: 'message',
    container: ['.message'],
    text: ['.message-text'],
    leaveOut: [],
    author: ['.message-author'],
    permalink: [],
    time: ['.message-time'],
    title: ['header h1'],
  },
]
`

const buildPageHtml = (label: string) => `<!doctype html>
<html lang="vi" data-theme="light">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${label}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/trang.css">
  </head>
  <body>
    <main id="mount">
      <form class="composer">
        <textarea aria-label="Tin nhắn" rows="3"></textarea>
        <button type="submit">Gửi</button>
      </form>
    </main>
    <ol id="da-gui"></ol>
    <script src="/trang.js"></script>
  </body>
</html>
`

const PAGE_SCRIPT = `import { readPageChoices } from '../common/page-choices.ts'
import { recordSent } from '../common/record-sent.ts'

// ${FILL_IN}: the editor and the send control of the site, with its libraries where it has any.
readPageChoices()

const form = document.querySelector('form')!
const box = form.querySelector('textarea')!
form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (box.value.trim() === '') return
  recordSent('message', box.value)
  box.value = ''
})
box.addEventListener('keydown', (event) => {
  // The Enter that ends a composition has key code 229 in Chromium.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
  event.preventDefault()
  form.requestSubmit()
})
`

const PAGE_STYLE = `@import "../common/host.css";

main,
#da-gui {
  display: grid;
  gap: 16px;
  width: min(600px, calc(100vw - 32px));
  margin: 0 auto;
  padding: 24px 0;
}

.composer {
  display: grid;
  gap: 10px;
}
`

const buildFixturesSource = (name: string, host: string) => `import type { PostFixture } from '../post-fixtures.ts'

/** The expected capture of each message in the folder of the same name. ${FILL_IN}: six or more. */
export const ${name}Fixtures: readonly PostFixture[] = [
  {
    name: 'short',
    inside: 'main',
    page: 'https://${host}/',
    record: {
      kind: 'message',
      text: 'Mai họp tổ lúc 14 giờ',
      shared: null,
      permalink: null,
      shownTime: '08:05',
      author: 'Lê Thị Ví Dụ',
      truncated: false,
    },
  },
]
`

const FIXTURE_HTML = `<div class="message">
  <div class="message-author">Lê Thị Ví Dụ</div>
  <div class="message-text" data-point>Mai họp tổ lúc 14 giờ</div>
  <div class="message-time">08:05</div>
</div>
`

const buildFixturesEntry = (key: string, name: string, label: string) => `
  ${key}: {
    posts: ${name}Posts,
    fixtures: ${name}Fixtures,
    title: '${label}',
    buildPage: (inside, cards) => {
      const header = makeElement('header', {}, makeElement('h1', {}, '${label}'))
      return makeElement('div', { role: inside }, header, ...cards)
    },
  },`

const buildBoxEntry = (id: string, label: string) => `
  {
    name: 'tin nhắn ${label}',
    page: '${id}',
    path: '/',
    reach: focusOn('.composer textarea'),
    editor: '.composer textarea',
    button: '.composer button',
    keys: ['Enter'],
    kind: 'message',
  },`
