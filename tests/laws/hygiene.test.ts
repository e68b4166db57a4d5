import { describe, expect, it } from 'vitest'
import { findRegExpLiterals } from '../patterns/regexp-literals.ts'
import { listSourceFiles, readSourceFile } from './source-files.ts'

const product = listSourceFiles('utils', 'components', 'entrypoints')
const all = [...product, ...listSourceFiles('tests', 'scripts')].filter((file) => !file.startsWith('tests/laws/'))
const tests = all.filter((file) => file.startsWith('tests/'))

/** Files whose text matches, as "file: match". */
function offenders(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const match = readSourceFile(file).match(pattern)
    return match ? [`${file}: ${match[0].trim()}`] : []
  })
}

describe('what the source may not hold', () => {
  it('builds no HTML from strings and runs no code from strings', () => {
    expect(
      offenders(
        product,
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|new Function\(/,
      ),
    ).toEqual([])
  })

  it("uses no \\b in rooms that read Vietnamese: JavaScript's word boundary is ASCII only", () => {
    expect(
      offenders(
        product.filter((file) => /^utils\/(text|checks|library)\//.test(file)),
        /^(?!\s*(?:\/\/|\*|\/\*)).*\\b/m,
      ),
    ).toEqual([])
  })

  it('writes long regular expressions one alternative a line', () => {
    const long = product.flatMap((file) =>
      findRegExpLiterals(readSourceFile(file))
        .filter(({ source }) => source.length > 300)
        .map(({ source }) => `${file}: ${source.slice(0, 60)}`),
    )
    expect(long).toEqual([])
  })

  it('writes long patterns in strings one alternative a line', () => {
    const rooms = product.filter((file) => /^utils\/(?:text|checks|library|tagger)\//.test(file))
    const long = rooms.flatMap((file) =>
      readSourceFile(file)
        .split('\n')
        .flatMap((line, i) => (/^\s*['"`].*\|.*['"`]/.test(line) && line.length > 320 ? [`${file}:${i + 1}`] : [])),
    )
    expect(long).toEqual([])
  })

  it('behaves the same under test', () => {
    expect(offenders(product, /navigator\.webdriver|import\.meta\.env\.(?:TEST|MODE)|process\.env\.NODE_ENV/)).toEqual(
      [],
    )
  })

  it('moves the focus before painting, never away from where a quick user already is', () => {
    expect(offenders(product, /useEffect\((?:(?!\n {0,2}\S)[\s\S])*?\.focus\(/)).toEqual([])
  })

  it("steps through a page's tree in loops only by utils/lib/dom-tree.ts, which no form of the page can redirect", () => {
    const files = product.filter((file) => /^utils\/(?:compose|report\/capture)\//.test(file))
    expect(offenders(files, /\b(?:for|while) \([^{]*\.(?:parent(?:Element|Node)|next\w*Sibling|firstChild)\b/)).toEqual(
      [],
    )
  })

  it('swallows no error in silence', () => {
    expect(offenders(all, /catch\s*(?:\([^)]*\))?\s*\{\s*\}/)).toEqual([])
  })

  it('skips, retries and focuses no test', () => {
    expect(
      offenders(tests, /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|only|fails)\b|\bretry:\s*[1-9]/),
    ).toEqual([])
  })

  it('waits no fixed time', () => {
    expect(offenders(tests, /\bwaitForTimeout\b|\btimers\/promises\b|\bsetTimeout\(.*,\s*[\d_]+\)/)).toEqual([
      // No wait of the test's: how long checks take that come into a page and then fail.
      "tests/e2e/compose-loading.test.ts: setTimeout(() => fail(new Error('broken')), 1000)",
    ])
  })

  it('never calls a finding a violation', () => {
    const words = product.filter((file) => /words/.test(file))
    // "vi phạm" may occur in a law's own subject ("báo nội dung vi phạm"), never as what a draft is or does.
    expect(offenders(words, /(?:bài|bình luận|tin nhắn|câu|đoạn|bản nháp)(?: này)? (?:đã |đang )?vi phạm/)).toEqual([])
  })
})
