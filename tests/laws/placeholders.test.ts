import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { FILL_IN } from '../../scripts/scaffold/scaffold.ts'

/** Texts in which the generators (`npm run new-check` and the like) leave places to fill in. */
const FOLDERS = ['utils', 'components', 'entrypoints', 'public', 'docs', 'tests']
const TEXT = /\.(?:tsx?|css|html|json|md)$/
/** The law itself and the test of the generators name the mark. */
const EXEMPT = ['tests/laws/placeholders.test.ts', 'tests/scripts/scaffold.test.ts']

it('leaves no place that a generator marked to be filled in', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT.test(entry.name) && !entry.parentPath.includes('node_modules'))
      .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)),
  ).filter((file) => !EXEMPT.includes(file))
  expect(files.length).toBeGreaterThan(1000)
  const left = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes(FILL_IN) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(left, `fill these in, and delete the mark ${FILL_IN}`).toEqual([])
})
