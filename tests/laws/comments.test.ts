import { describe, expect, it } from 'vitest'
import { findComments, findTestTitles } from './comments.ts'
import { listSourceFiles, readSourceFile } from './source-files.ts'

/** Words of an English of our own. */
const FORBIDDEN =
  /\b(?:told|tells?|telling|nothing|stands?|stood|standing|whoever|whatsoever|anew|besides?|of (?:its|their|his|her) own|mend(?:s|ed|ing)?|lest|thereof|therein|hitherto|whereof|wherein|aught|naught|thus|hence|as it were)\b/i

/** What to write for them. */
const INSTEAD = 'write instead: reports, shows; no X, empty; is, lies; anyone who; again; next to; its own'

/** The longest line that holds a comment, in characters: what the formatter allows for code. */
const MAX_COLUMNS = 120

const files = listSourceFiles('utils', 'components', 'entrypoints', 'scripts', 'tests').filter(
  (file) => !file.startsWith('tests/laws/comments'),
)

describe('comments and test titles', () => {
  it('are found in a source', () => {
    const source = [
      "const a = '// none' // one",
      '/** two\n * lines */',
      'const b = `@{/* three */ 1} // none` / 2 // four',
    ]
      .join('\n')
      .replace('@{', '${')
    expect(findComments(source).map(({ line, text }) => `${line}: ${text}`)).toEqual([
      '1: // one',
      '2: /** two\n * lines */',
      '4: /* three */',
      '4: // four',
    ])
    const tests = "it('does this', () => {})\ndescribe.each([1, f(2)])('in %s', (it) => {})"
    expect(findTestTitles(tests).map(({ text }) => text)).toEqual(['does this', 'in %s'])
  })

  it('use plain words', () => {
    const offenders = files.flatMap((file) => {
      const source = readSourceFile(file)
      const titles = file.startsWith('tests/') ? findTestTitles(source) : []
      return [...findComments(source), ...titles].flatMap(({ line, text }) => {
        const word = text.match(FORBIDDEN)?.[0]
        return word ? [`${file}:${line}: "${word}"`] : []
      })
    })
    expect(offenders, INSTEAD).toEqual([])
  })

  it('keep to the columns of the code', () => {
    const offenders = files.flatMap((file) => {
      const lines = readSourceFile(file).split('\n')
      return findComments(readSourceFile(file)).flatMap(({ line, text }) =>
        text.split('\n').flatMap((_, i) => {
          const { length } = [...lines[line - 1 + i]!]
          return length > MAX_COLUMNS ? [`${file}:${line + i}: ${length} columns`] : []
        }),
      )
    })
    expect(offenders).toEqual([])
  })
})
