import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../../scripts/thread-clock.ts'
import { isHtmlTooDeep } from '../../../../utils/library/imports/readers/html-depth.ts'

const each = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('')

describe('how deep a page is', () => {
  // Each of them held Chromium for ten seconds at the least; the kilobytes of the third for minutes.
  it.each([
    ['elements that stay open', '<div>'.repeat(60_000)],
    ['ends of what was never begun', '<div></b>'.repeat(60_000)],
    ['letters left open in every paragraph', each(1500, (at) => `<p><b a=${at}>`)],
    ['elements nobody knows', `${'<x-la>'.repeat(9_000)}${'<hr>'.repeat(200_000)}`],
    ['ends in comments', '<nav><!-- </nav> -->'.repeat(60_000)],
    ['ends in attributes', '<nav><p title="></nav>">'.repeat(60_000)],
    ['ends in scripts', '<nav><script></nav></script>'.repeat(60_000)],
    ['ends in what is hidden behind a comment that is none', `<!-->${'<nav>'.repeat(60_000)}-->`],
    ['ends in what is hidden behind a sign of equality', `<p ="> ${'<nav>'.repeat(60_000)}">`],
  ])('is too much: %s', (_, source) => {
    expect(isHtmlTooDeep(source)).toBe(true)
  })

  it.each([
    [
      'a long page as pages are',
      `<div class=a><p><b>Điều 1.</b> <font color=red><i>Sách</i></font><br></div>`.repeat(100_000),
    ],
    ['thousands that nobody closed', `<div>${'<font face=Arial>'.repeat(5_000)}${'<p>Sách'.repeat(20_000)}`],
    ['links that nobody closed', each(50_000, (at) => `<a href="/${at}">Sách`)],
    ['a table', `<table>${'<tr><td><b>Sách</b><td>Vở'.repeat(50_000)}</table>`],
    ['a script full of tags', `<script>${"'<div><nav>'".repeat(30_000)}</script><p>Sách`],
    ['signs that are no tags', '< 5 <> </ > <3 </3 <!doctype html> <?php ?>'.repeat(10_000)],
  ])('is not too much: %s', (_, source) => {
    expect(isHtmlTooDeep(source)).toBe(false)
  })

  it.each([
    ['<', '<'],
    ['tags without an end', '<a '],
    ['attributes without an end', '<a b="'],
    ['signs of equality', '= '],
    ['comments without an end', '<!-- <!--'],
    ['scripts without an end', '<script>'],
    ['titles that end', '<title></title>'],
    ['quotes of both kinds', `<p a='b="`],
    ['blanks', '<p \n'],
  ])('is found out in one look at 10 MB of %s', (_, unit) => {
    const source = `<p ${unit.repeat(10_000_000 / unit.length)}`
    const clock = startThreadClock()
    isHtmlTooDeep(source)
    expect(clock()).toBeLessThan(3_000)
  })
})
