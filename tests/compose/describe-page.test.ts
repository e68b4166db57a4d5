// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePage } from '../../utils/compose/describe-page.ts'
import { putHtml } from './user-events.ts'

describe('describePage', () => {
  it('describes what is around the box, with lengths in place of words', () => {
    putHtml(`
      <div role="dialog" aria-label="Tạo bài viết">
        <h2>Bài của Lê Ví Dụ</h2>
        <div role="textbox" contenteditable="true" data-lexical-editor="true"><p>CCCD 089199000000</p></div>
        <a href="https://www.facebook.com/le.vi.du">Trang</a>
        <div role="button" tabindex="0" aria-label="Đăng ngay lên tường"><span>Đăng</span></div>
      </div>`)
    expect(describePage(document)).toBe(
      [
        'div[role="dialog"][aria-label=«12»]',
        '  h2 «16»',
        '  div[role="textbox"][contenteditable="true"][data-lexical-editor="true"] <- box',
        '  a[href=«33»] «5»',
        '  div[role="button"][tabindex="0"][aria-label=«19»]',
        '    span «4»',
      ].join('\n'),
    )
  })

  it('has no word of a text, a label, an address or a name that the page made up', () => {
    const secret = fc.stringMatching(/^[a-zà-ỹ]{2,12}BÍMẬT$/)
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom('aria-label', 'title', 'href', 'data-id', 'role', 'class', 'id'),
        (word, name) => {
          const root = putHtml('<form><div><textarea></textarea><button></button></div></form>')
          for (const element of root.querySelectorAll('*')) element.setAttribute(name, word)
          root.querySelector('button')!.append(word)
          root.querySelector('textarea')!.value = word
          root.querySelector('div')!.append(document.createElement(`x-${'y'.repeat(3)}`))
          expect(describePage(document)).not.toContain('BÍMẬT')
        },
      ),
    )
  })

  it('is short on a page of any size, and empty on one without a box', () => {
    putHtml(`<main>${'<p>chữ</p>'.repeat(5000)}<textarea></textarea></main>`)
    expect(describePage(document).split('\n')).toHaveLength(400)
    putHtml('<main><p>chữ</p></main>')
    expect(describePage(document)).toBe('')
  })
})
