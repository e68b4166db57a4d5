import { describe, expect, it } from 'vitest'
import { findImports, listSourceFiles, readSourceFile, SITE_SCRIPTS } from './source-files.ts'

// An import may only go down. A room may also import itself.
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/draft.ts': [],
  'utils/lib': [],
  'utils/sites': ['utils/draft.ts'],
  'utils/text': ['utils/draft.ts', 'utils/lib'],
  'utils/library': ['utils/draft.ts', 'utils/lib', 'utils/text'],
  'utils/tagger': ['utils/draft.ts', 'utils/lib', 'utils/text'],
  'utils/checks': ['utils/draft.ts', 'utils/lib', 'utils/text', 'utils/tagger', 'utils/library'],
  'utils/settings': ['utils/draft.ts', 'utils/lib', 'utils/sites'],
  'utils/study': ['utils/draft.ts', 'utils/lib', 'utils/library', 'utils/settings'],
  'utils/i18n': ['utils/draft.ts', 'utils/lib', 'utils/settings'],
  'utils/compose': [
    'utils/draft.ts',
    'utils/lib',
    'utils/sites',
    'utils/text',
    'utils/library',
    'utils/tagger',
    'utils/checks',
    'utils/attachments',
  ],
  'utils/attachments': ['utils/draft.ts', 'utils/lib', 'utils/text', 'utils/library', 'utils/checks'],
  'utils/report': [
    'utils/draft.ts',
    'utils/lib',
    'utils/sites',
    'utils/text',
    'utils/library',
    'utils/checks',
    'utils/settings',
  ],
  // Arithmetic on pixels, what is found in them, and the worker that reads words, each on the one before.
  'utils/attachments/pictures': [],
  'utils/attachments/stamps': ['utils/attachments/pictures', 'utils/text'],
  'utils/attachments/ocr': ['utils/attachments/pictures', 'utils/attachments/stamps', 'utils/lib'],
  'utils/checks-loader': [
    'utils/lib',
    'utils/messages.ts',
    'utils/tagger',
    'utils/compose/checks-registry.ts',
    'utils/compose/bundled-checks.ts',
  ],
  // Reads the files of a site's page in a page of ours.
  'utils/file-reader': [
    'utils/draft.ts',
    'utils/lib',
    'utils/messages.ts',
    'utils/page-messages.ts',
    'utils/library',
    'utils/checks',
    'utils/attachments',
    'utils/settings/composer-choices.ts',
    'utils/settings/file-choices.ts',
  ],
  'utils/capture-loader': [
    'utils/lib',
    'utils/messages.ts',
    'utils/i18n',
    'utils/report/capture',
    'utils/report/model',
    'utils/report/picture/screenshot-schema.ts',
  ],
  // The parts know this room; of them it imports types only.
  'utils/background-parts': [],
  // The one file of reporting that sends messages to other parts.
  'utils/report/background.ts': [
    'utils/report',
    'utils/lib',
    'utils/sites',
    'utils/messages.ts',
    'utils/background-parts',
    'utils/capture-loader/request-capture.ts',
    'utils/capture-loader/capture-messages.ts',
  ],
  // The files of the library that run in the background.
  'utils/library/packs/update-background.ts': [
    'utils/library',
    'utils/lib',
    'utils/settings',
    'utils/background-parts',
  ],
  'utils/library/packs/updates-part.ts': ['utils/library', 'utils/lib', 'utils/settings'],
  'utils/messages.ts': [
    'utils/draft.ts',
    'utils/compose/ignore-list.ts',
    'utils/settings/composer-choices.ts',
    'utils/sites/site-definition.ts',
  ],
  'utils/all-messages.ts': [
    'utils/messages.ts',
    'utils/page-messages.ts',
    'utils/file-reader/file-messages.ts',
    'utils/capture-loader/capture-messages.ts',
  ],
  'utils/page-messages.ts': [
    'utils/lib/trusted-keys.ts',
    'utils/messages.ts',
    'utils/report/picture/screenshot-schema.ts',
  ],
  'utils/view-messages.ts': ['utils/draft.ts', 'utils/messages.ts'],
  'utils/site-access': [
    'utils/draft.ts',
    'utils/lib',
    'utils/sites',
    'utils/messages.ts',
    'utils/page-messages.ts',
    'utils/compose/ignore-store.ts',
    'utils/compose/own-number-store.ts',
    'utils/compose/allowed-file-store.ts',
    'utils/i18n',
    'utils/settings',
  ],
  components: ['utils', 'components'],
  entrypoints: ['utils', 'components', 'entrypoints'],
}

// Rooms that run anywhere: no DOM, no browser API. Named by folder, so that a new file inside is covered.
const CLOSED = [
  'utils/draft.ts',
  'utils/text/',
  'utils/tagger/',
  'utils/checks/',
  'utils/library/search/',
  'utils/library/imports/parser/',
  'utils/attachments/pictures/',
  'utils/attachments/stamps/',
]
const BROWSER_WORDS =
  /(?<!\.)\b(?:globalThis|self|document|window|navigator|location|browser|chrome|localStorage|indexedDB|fetch|XMLHttpRequest|HTMLElement|MutationObserver)\s*[.([]/

const files = listSourceFiles('utils', 'components', 'entrypoints')

function roomOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

describe('the floors of the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it.each(files)('%s belongs to a room and imports only downwards', (file) => {
    const room = roomOf(file)
    expect(room, `${file} belongs to no room that the law names`).toBeDefined()
    const allowed = [room!, ...MAY_IMPORT[room!]!]
    const own = findImports(file).filter((target) => /^(utils|components|entrypoints|public|tests)\//.test(target))
    const wrong = own.filter((target) => !allowed.some((floor) => target === floor || target.startsWith(`${floor}/`)))
    expect(wrong, `${file} may not import these`).toEqual([])
  })

  it.each(files.filter((file) => CLOSED.some((room) => file.startsWith(room))))(
    '%s touches no DOM and no browser API',
    (file) => {
      const code = readSourceFile(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '')
        .replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, "''")
      expect(code.match(BROWSER_WORDS)?.[0], `${file} uses a browser API`).toBeUndefined()
      expect(findImports(file).filter((target) => /^(wxt|webextension|preact|dexie)/.test(target))).toEqual([])
    },
  )

  // Rooms inside a room, top floor first: a file may import from its own room and from those after it in the list.
  const INNER_FLOORS: Record<string, readonly string[]> = {
    'utils/report': ['.', 'outbox', 'sinks', 'export', 'capture', 'model', 'picture', 'masking'],
    'utils/checks/shared': ['model', 'fixes', 'context'],
    'utils/library/imports': ['.', 'readers', 'parser'],
    components: [
      'welcome',
      'practice',
      'file-check',
      'settings',
      'report',
      'evidence',
      'study',
      'library',
      'findings',
      'compose',
      'hooks',
      'ui',
    ],
  }

  it.each(Object.entries(INNER_FLOORS))('has floors inside %s', (room, floors) => {
    const floorOf = (file: string) => {
      const [first, ...rest] = file.slice(room.length + 1).split('/')
      return rest.length > 0 ? first! : '.'
    }
    const inside = files.filter((file) => file.startsWith(`${room}/`))
    const unknown = inside.map(floorOf).filter((floor) => !floors.includes(floor))
    expect([...new Set(unknown)]).toEqual([])
    const upward = inside.flatMap((file) =>
      findImports(file)
        .filter(
          (target) => target.startsWith(`${room}/`) && floors.indexOf(floorOf(target)) < floors.indexOf(floorOf(file)),
        )
        .map((target) => `${file} imports ${target}`),
    )
    expect(upward).toEqual([])
  })

  it('lets no check import another check', () => {
    const found = files.flatMap((file) => {
      const check = /^utils\/checks\/([^/]+)\/[^/]+$/.exec(file)?.[1]
      if (!check || ['shared', 'stages'].includes(check)) return []
      return findImports(file)
        .filter(
          (target) =>
            /^utils\/checks\/(?!shared\/|stages\/)[^/]+\//.test(target) && !target.startsWith(`utils/checks/${check}/`),
        )
        .map((target) => `${file} imports ${target}`)
    })
    expect(found).toEqual([])
  })

  it('keeps entrypoints to 40 lines: they import, wire and return', () => {
    const long = files
      .filter((file) => /^entrypoints\/[^/]+\.tsx?$|^entrypoints\/[^/]+\/main\.tsx$/.test(file))
      .filter((file) => readSourceFile(file).trimEnd().split('\n').length > 40)
    expect(long).toEqual([])
  })

  /** All our files and packages that a file pulls in, itself included. */
  function pulledInBy(entry: string): Set<string> {
    const seen = new Set<string>()
    const visit = (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      if (files.includes(file)) for (const target of findImports(file)) visit(target)
    }
    visit(entry)
    return seen
  }

  it.each(SITE_SCRIPTS)('keeps Dexie and classic zod out of %s', (script) => {
    const pulled = pulledInBy(script)
    expect(files).toContain(script)
    expect(pulled.size).toBeGreaterThan(2)
    expect([...pulled].filter((target) => target === 'dexie' || target === 'zod')).toEqual([])
  })

  it('keeps the database, the records and the checks out of the background that every event wakes', () => {
    const pulled = [...pulledInBy('entrypoints/background.ts')]
    expect(pulled.length).toBeGreaterThan(20)
    const heavy = /^(?:dexie|zod|@noble\/.*)$|^utils\/(?:checks|text|tagger|library\/(?:documents|provisions))\//
    expect(pulled.filter((target) => heavy.test(target))).toEqual([])
  })

  it('keeps the checks out of the part that the alarm of the outbox needs', () => {
    const pulled = [...pulledInBy('entrypoints/report-part.ts')]
    expect(pulled).toContain('dexie')
    expect(pulled.filter((target) => /^utils\/(?:checks|text|tagger|library)\//.test(target))).toEqual([])
  })

  it('keeps the checks out of the content script that every page loads', () => {
    const pulled = [...pulledInBy('entrypoints/compose.ts')]
    expect(pulled.filter((target) => /^utils\/(?:checks|text|tagger|library)\//.test(target))).toEqual([])
  })

  it('keeps the names of people and the fixes of the checks out of the masks of a report', () => {
    for (const entry of ['utils/report/masking/mask-post.ts', 'entrypoints/queue-part.ts']) {
      const pulled = [...pulledInBy(entry)]
      expect(pulled).toContain('utils/checks/personal-data/number-finders.ts')
      expect(
        pulled.filter((target) =>
          /^utils\/checks\/(?:personal-data\/index|shared\/(?:context\/full-names|fixes\/|model\/))/.test(target),
        ),
      ).toEqual([])
    }
  })

  it('keeps the texts of findings, the citations and the code of the model out of the script of the checks', () => {
    const pulled = [...pulledInBy('entrypoints/checks.ts')]
    expect(pulled).toContain('utils/checks/index.ts')
    expect(
      pulled.filter((target) => /^zod|messages\.ts$|citation-table|word-classes|open-tagger/.test(target)),
    ).toEqual([])
  })

  it('keeps the lists and the patterns of the checks out of what draws their findings', () => {
    const pulled = [...pulledInBy('entrypoints/layer.ts')]
    expect(pulled).toContain('utils/checks/safe-fixes.ts')
    expect(
      pulled.filter((target) => /^utils\/(?:text\/compile-pattern|checks\/shared\/context\/named)/.test(target)),
    ).toEqual([])
  })

  it('keeps what draws the findings out of the content script that every page loads', () => {
    const pulled = [...pulledInBy('entrypoints/compose.ts')]
    expect(pulled.filter((target) => /^preact|\.tsx$|\.css/.test(target))).toEqual([])
  })

  it('keeps the capture of posts out of the content script that every page loads', () => {
    const pulled = [...pulledInBy('entrypoints/compose.ts')]
    expect(pulled.filter((target) => /^utils\/report\/(?!model\/|picture\/)/.test(target))).toEqual([
      'utils/report/capture/capture-host.ts',
      'utils/report/capture/context-menu-target.ts',
    ])
    expect(pulled.filter((target) => /posts\.ts$/.test(target))).toEqual([])
  })

  it('keeps the optional sites out of the content script of the others', () => {
    const pulled = [...pulledInBy('entrypoints/compose.ts')]
    expect(pulled).toContain('utils/sites/zalo.ts')
    expect(pulled.filter((target) => target.startsWith('utils/sites/optional/'))).toEqual([])
  })
})
