import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../../scripts/thread-clock.ts'
import { isHtmlTooDeep } from '../../../../utils/library/imports/readers/html-depth.ts'

const each = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('')

describe('isHtmlTooDeep', () => {
  // Each of them blocked Chromium for at least ten seconds; the third, a few kilobytes, for minutes.
  it.each([
    ['unclosed elements', '<div>'.repeat(60_000)],
    ['end tags without a start tag', '<div></b>'.repeat(60_000)],
    ['formatting left open in every paragraph', each(1500, (at) => `<p><b a=${at}>`)],
    ['unknown elements', `${'<x-la>'.repeat(9_000)}${'<hr>'.repeat(200_000)}`],
    ['end tags in comments', '<nav><!-- </nav> -->'.repeat(60_000)],
    ['end tags in attributes', '<nav><p title="></nav>">'.repeat(60_000)],
    ['end tags in scripts', '<nav><script></nav></script>'.repeat(60_000)],
    ['end tags after a malformed comment', `<!-->${'<nav>'.repeat(60_000)}-->`],
    ['end tags after a leading equals sign', `<p ="> ${'<nav>'.repeat(60_000)}">`],
  ])('rejects %s', (_, source) => {
    expect(isHtmlTooDeep(source)).toBe(true)
  })

  it.each([
    [
      'a long ordinary page',
      `<div class=a><p><b>Điều 1.</b> <font color=red><i>Sách</i></font><br></div>`.repeat(100_000),
    ],
    ['thousands of unclosed elements', `<div>${'<font face=Arial>'.repeat(5_000)}${'<p>Sách'.repeat(20_000)}`],
    ['unclosed links', each(50_000, (at) => `<a href="/${at}">Sách`)],
    ['a table', `<table>${'<tr><td><b>Sách</b><td>Vở'.repeat(50_000)}</table>`],
    ['a script full of tags', `<script>${"'<div><nav>'".repeat(30_000)}</script><p>Sách`],
    ['characters that start no tag', '< 5 <> </ > <3 </3 <!doctype html> <?php ?>'.repeat(10_000)],
  ])('accepts %s', (_, source) => {
    expect(isHtmlTooDeep(source)).toBe(false)
  })

  it.each([
    ['<', '<'],
    ['unfinished tags', '<a '],
    ['unfinished attributes', '<a b="'],
    ['equals signs', '= '],
    ['unclosed comments', '<!-- <!--'],
    ['unclosed scripts', '<script>'],
    ['closed titles', '<title></title>'],
    ['quotes of both kinds', `<p a='b="`],
    ['blanks', '<p \n'],
  ])('scans 10 MB of %s in linear time', (_, unit) => {
    const source = `<p ${unit.repeat(10_000_000 / unit.length)}`
    const clock = startThreadClock()
    isHtmlTooDeep(source)
    expect(clock()).toBeLessThan(3_000)
  })
})
