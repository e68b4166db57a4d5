import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildCheckScaffold } from '../../scripts/scaffold/check-scaffold.ts'
import { FILL_IN, type Scaffold, ScaffoldError, writeScaffold } from '../../scripts/scaffold/scaffold.ts'
import { buildSinkScaffold } from '../../scripts/scaffold/sink-scaffold.ts'
import { buildSiteScaffold } from '../../scripts/scaffold/site-scaffold.ts'
import { addImport, addToList, insertBefore } from '../../scripts/scaffold/source-edits.ts'

const PROJECT = process.cwd()
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scaffold-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const GENERATORS = {
  check: {
    build: buildCheckScaffold,
    id: 'fake-invoice',
    registry: 'utils/draft.ts',
    taken: ['insult', 'illegal-promotion', 'shared'],
  },
  site: {
    build: buildSiteScaffold,
    id: 'example-chat',
    registry: 'utils/sites/site-definition.ts',
    taken: ['zalo', 'practice', 'other', 'editors'],
  },
  sink: {
    build: buildSinkScaffold,
    id: 'sftp-drop',
    registry: 'utils/settings/settings-schema.ts',
    taken: ['put', 'email'],
  },
} as const

/** Copies the project's files that a scaffold edits into the temporary folder. */
function copyEditedFiles(scaffold: Scaffold): void {
  for (const { file } of scaffold.edits) cpSync(join(PROJECT, file), join(root, file), { recursive: true })
}

describe.each(Object.entries(GENERATORS))('the generator of a %s', (_, { build, id, registry, taken }) => {
  it('makes its files, and names the thing in every file that has to know of it', () => {
    const scaffold = build(PROJECT, id)
    copyEditedFiles(scaffold)
    const before = new Map(scaffold.edits.map(({ file }) => [file, read(file)]))
    const written = writeScaffold(root, scaffold)
    expect(written.toSorted()).toEqual([...new Set([...Object.keys(scaffold.files), ...before.keys()])].toSorted())
    for (const [file, old] of before) {
      expect(read(file), file).not.toBe(old)
      // An edit only adds.
      const lines = new Set(read(file).split('\n'))
      expect(old.split('\n').filter((line) => !lines.has(line)).length, file).toBeLessThanOrEqual(1)
    }
    for (const file of Object.keys(scaffold.files)) expect(read(file).endsWith('\n'), file).toBe(true)
    expect(written.some((file) => read(file).includes(FILL_IN))).toBe(true)
  })

  it('says what is left, and names only files that exist or that it makes', () => {
    const scaffold = build(PROJECT, id)
    const named = scaffold.steps
      .filter((step) => !step.startsWith('npm '))
      .flatMap((step) => step.match(/(?<![\w/])(?:utils|tests|components|public|docs)\/[\w./-]+\w/g) ?? [])
    expect(named.length).toBeGreaterThan(4)
    const made = Object.keys(scaffold.files)
    const isKnown = (path: string) => existsSync(join(PROJECT, path)) || made.some((file) => file.startsWith(path))
    expect(named.filter((path) => !isKnown(path))).toEqual([])
    expect(scaffold.steps.at(-1)).toMatch(/^npm run /)
  })

  it.each([undefined, '', 'Invoice', 'fake_invoice', '-a', 'a', 'hóa-đơn', '../../x', 'delete'])(
    'refuses the id %o',
    (bad) => {
      expect(() => build(PROJECT, bad)).toThrow(ScaffoldError)
    },
  )

  it.each(taken)('refuses the id %s, which is taken', (known) => {
    expect(() => build(PROJECT, known)).toThrow(`"${known}" exists already`)
  })

  it('makes the same thing only once', () => {
    const scaffold = build(PROJECT, id)
    copyEditedFiles(scaffold)
    writeScaffold(root, scaffold)
    expect(() => build(root, id)).toThrow(`"${id}" exists already`)
    expect(() => writeScaffold(root, scaffold)).toThrow(/ exists already$/)
  })

  it('writes no file when one of its files or of its places to insert is missing', () => {
    const scaffold = build(PROJECT, id)
    copyEditedFiles(scaffold)
    const last = scaffold.edits.at(-1)!.file
    writeFileSync(join(root, last), 'export {}\n')
    const list = () => readdirSync(root, { recursive: true }).toSorted()
    const before = [list(), read(registry)]
    expect(() => writeScaffold(root, scaffold)).toThrow(new RegExp(`^${last}: no `))
    rmSync(join(root, last))
    expect(() => writeScaffold(root, scaffold)).toThrow(`${last} does not exist`)
    writeFileSync(join(root, last), 'export {}\n')
    expect([list(), read(registry)]).toEqual(before)
  })
})

describe('what the generators make', () => {
  it('compiles, before a line of it is filled in', () => {
    for (const folder of ['utils', 'components', 'tests', 'scripts', 'public', 'docs', '.wxt'])
      cpSync(join(PROJECT, folder), join(root, folder), {
        recursive: true,
        filter: (path) => !/node_modules$/.test(path),
      })
    for (const file of ['tsconfig.json', 'package.json']) cpSync(join(PROJECT, file), join(root, file))
    symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'))
    const written = Object.values(GENERATORS).flatMap(({ build, id }) => writeScaffold(root, build(root, id)))
    const files = ['.wxt/wxt.d.ts', ...written.filter((file) => file.endsWith('.ts'))]
    put('tsconfig.scaffold.json', JSON.stringify({ extends: './tsconfig.json', include: [], files }))
    const tsc = join(PROJECT, 'node_modules/.bin/tsc')
    const { status, stdout } = spawnSync(tsc, ['--noEmit', '-p', 'tsconfig.scaffold.json'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([])
    expect(status).toBe(0)
  })
})

describe('a site', () => {
  it('has the host and the name it is given', () => {
    const scaffold = buildSiteScaffold(PROJECT, 'threads', { host: 'www.threads.net', name: 'Threads' })
    expect(scaffold.files['utils/sites/threads.ts']).toContain("matches: ['https://www.threads.net/*']")
    expect(scaffold.steps.join()).not.toContain('threads.example')
  })

  it.each([{ host: 'https://www.threads.net' }, { host: 'threads' }, { name: "'; x" }])('refuses %o', (options) => {
    expect(() => buildSiteScaffold(PROJECT, 'threads', options)).toThrow(ScaffoldError)
  })
})

describe('an insertion', () => {
  const apply = ({ file, apply }: { file: string; apply: (text: string) => string }, text: string) => {
    put(file, text)
    return apply(read(file))
  }

  it('adds to a list of one line or of several', () => {
    const list = (item: string) => addToList('a.ts', 'const A = [', ']', item)
    expect(apply(list("'c'"), "const A = ['a', 'b']\n")).toBe("const A = ['a', 'b', 'c']\n")
    expect(apply(list("'a'"), 'const A = []\n')).toBe("const A = ['a']\n")
    expect(apply(list("  'b',\n"), "const A = [\n  'a',\n]\n")).toBe("const A = [\n  'a',\n  'b',\n]\n")
  })

  it('adds an import after the first, which may span lines', () => {
    const edit = addImport('a.ts', "import { c } from './c.ts'")
    expect(apply(edit, "// A.\n\nimport {\n  a,\n} from './a.ts'\n\na()\n")).toBe(
      "// A.\n\nimport {\n  a,\n} from './a.ts'\nimport { c } from './c.ts'\n\na()\n",
    )
  })

  it.each([
    ['is missing', 'const B = []\n', /^a\.ts: no "const A = \["; the generator/],
    ['occurs twice', 'const A = []\nconst A = []\n', /^a\.ts: "const A = \[" occurs more than once/],
    ['has no end', 'const A = [\n', /^a\.ts: no "]" after/],
  ])('reports the file when the place %s', (_, text, message) => {
    expect(() => apply(addToList('a.ts', 'const A = [', ']', 'x'), text)).toThrow(message)
  })

  it('reports a file without an import, and an anchor that is missing', () => {
    expect(() => apply(addImport('a.ts', 'import'), 'a()\n')).toThrow('a.ts: no import')
    expect(() => apply(insertBefore('a.ts', 'b', 'x'), 'a()\n')).toThrow('a.ts: no "b"')
  })
})
