import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSourceFiles } from './source-files.ts'

const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'tests/e2e/README.md',
  'tests/eval/README.md',
  ...['decisions', 'security'].flatMap((folder) =>
    readdirSync(`docs/${folder}`).map((page) => `docs/${folder}/${page}`),
  ),
]
/** Files that a command writes, or that others give. */
const GENERATED = /^(?:\.output|\.cache|shots)\//

const sources = listSourceFiles('utils', 'components', 'entrypoints', 'tests', 'scripts')
/** What the build makes of the entrypoints: "compose.content.ts" becomes "compose.js". */
const builtScripts = sources
  .filter((file) => /^entrypoints\/[^/]+\.ts$/.test(file))
  .map((file) => basename(file).replace(/(?:\.content)?\.ts$/, '.js'))
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)

/** Code spans of a guide, and the first words of the lines of its code blocks. */
function findCode(guide: string): string[] {
  const text = readFileSync(guide, 'utf8')
  return [...text.matchAll(/`([^`\n]+)`/g), ...text.matchAll(/^ {0,2}([\w./-]+\/?)(?= {2})/gm)].map(
    (match) => match[1]!,
  )
}

describe.each(GUIDES)('%s', (guide) => {
  it('names files that exist', () => {
    const paths = findCode(guide).filter((code) =>
      /^[\w.-]+(?:\/[\w.<>-]+)*\.(?:ts|tsx|md|json|jsonl|bin|css|mjs|js)$/.test(code),
    )
    const missing = paths.filter((path) => {
      if (GENERATED.test(path) || path.includes('<') || builtScripts.includes(path)) return false
      const known = sources.some((file) => file.endsWith(`/${path}`) || basename(file) === path)
      return !existsSync(path) && !existsSync(join(dirname(guide), path)) && !known
    })
    expect(missing).toEqual([])
  })

  it('names commands that exist', () => {
    const commands = findCode(guide).flatMap((code) => /^npm run (?:--silent )?([\w:-]+)/.exec(code)?.[1] ?? [])
    expect(commands.filter((command) => !scripts.includes(command))).toEqual([])
  })
})

it('has every script that starts with npm run in CONTRIBUTING', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8')
  const internal = ['postinstall', 'format', 'types', 'lint', 'dev', 'build', 'units', 'shots']
  expect(scripts.filter((name) => !internal.includes(name) && !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([])
})

it('calls menus and buttons in the README as the product does', () => {
  const quoted = [...readFileSync('README.md', 'utf8').matchAll(/"([^"\n]+)"/g)].map(([, name]) => name!)
  const names = quoted.filter((name) => /[^\p{ASCII}]/u.test(name))
  expect(names.length).toBeGreaterThan(1)
  const shown = [
    readFileSync('public/_locales/vi/messages.json', 'utf8'),
    ...sources.filter((file) => file.startsWith('utils/i18n/')).map((file) => readFileSync(file, 'utf8')),
  ]
  expect(
    names.filter((name) => !shown.some((text) => text.includes(`'${name}'`) || text.includes(`"${name}"`))),
  ).toEqual([])
})
