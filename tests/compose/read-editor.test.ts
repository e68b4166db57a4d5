// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { isRangeForSpan, readEditor } from '../../utils/compose/read-editor.ts'
import { putHtml } from './user-events.ts'

const box = (inside: string) => putHtml(`<div contenteditable="true">${inside}</div>`)
const span = (text: string) => `<span data-lexical-text="true">${text}</span>`

describe('readEditor', () => {
  it.each([
    ['an empty editor', '', ''],
    ['an empty Lexical box', '<p dir="auto"><br data-lexical-managed-linebreak="true"></p>', ''],
    ['paragraphs of Lexical', `<p>${span('Một')}</p><p>${span('Hai')}</p>`, 'Một\nHai'],
    ['an empty line between paragraphs', `<p>${span('Một')}</p><p><br></p><p>${span('Hai')}</p>`, 'Một\n\nHai'],
    ['two empty lines', `<p>Một</p><p><br></p><p><br></p><p>Hai</p>`, 'Một\n\n\nHai'],
    [
      'an empty line of Slate, with its filler',
      `<div><span data-slate-string="true">Một</span></div><div><span data-slate-zero-width="n">\ufeff<br></span></div>`,
      'Một\n',
    ],
    ['line breaks of Lexical plain', `<p>${span('Một')}<br>${span('Hai')}</p>`, 'Một\nHai'],
    ['a break at the end with its filler', `<p>${span('Một')}<br><br></p>`, 'Một\n'],
    ['a filler break at the end', '<div>Một<br></div><div>Hai</div>', 'Một\nHai'],
    [
      'lines of Zalo',
      '<div id="input_line_0"><span>Một</span></div><div id="input_line_1"><span>Hai</span></div>',
      'Một\nHai',
    ],
    [
      'an emoji of Zalo',
      '<div><span>A</span><span class="emoji-sizer emoji-outer"></span><span>B</span></div>',
      'A\ufffcB',
    ],
    ['an emoji picture', '<p>A<img alt="😀">B</p>', 'A😀B'],
    [
      'a mention that cannot be edited',
      '<p>Chào <span contenteditable="false">Lê Ví Dụ</span> nhé</p>',
      'Chào Lê Ví Dụ nhé',
    ],
    [
      'a preview that cannot be edited',
      '<p>Xem</p><div contenteditable="false"><p>Tựa đề</p></div><p>đi</p>',
      'Xem\nđi',
    ],
    ['blocks in blocks', '<div><ul><li><p>Một</p></li><li><p>Hai</p></li></ul></div>', 'Một\nHai'],
    ['text next to a block', 'Một<div>Hai</div>Ba', 'Một\nHai\nBa'],
    ['invisible characters, unchanged', '<p>A\u200bB\ufeff</p>', 'A\u200bB\ufeff'],
    ['a script and a button', '<p>A</p><script>x</script><button>Xóa</button>', 'A'],
  ])('reads %s', (_name, inside, text) => {
    expect(readEditor(box(inside)).text).toBe(text)
  })

  it('reads a field by its value, without document ranges', () => {
    const field = putHtml('<textarea></textarea>') as HTMLTextAreaElement
    field.value = 'Một\nHai'
    expect(readEditor(field).text).toBe('Một\nHai')
    expect(readEditor(field).rangeOf(0, 3)).toBeUndefined()
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '😀'), minLength: 1, maxLength: 5 })
  const blocks = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 5 })

  it('maps every span back to its characters in the document', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (lines, a, b) => {
        const editor = box(lines.map((words) => `<p>${words.map(span).join('') || '<br>'}</p>`).join(''))
        const read = readEditor(editor)
        expect(read.text).toBe(lines.map((words) => words.join('')).join('\n'))
        const start = a % (read.text.length + 1)
        const end = start + (b % (read.text.length - start + 1))
        const range = read.rangeOf(start, end)
        const wanted = read.text.slice(start, end).replaceAll('\n', '')
        expect(range?.toString() ?? '').toBe(wanted)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['the end of the last line and the empty one after it', '<p>abc</p><p><br></p>', 2, 4],
    ['an empty first line and its break', '<p><br></p><p>abc</p>', 0, 1],
    ['a caret in an empty line', '<p>abc</p><p><br></p><p>def</p>', 4, 4],
    ['a caret in an empty line of Slate', '<p>abc</p><p><span data-slate-zero-width="n">\ufeff<br></span></p>', 4, 4],
  ])('maps %s', (_, html, start, end) => {
    const editor = box(html)
    const range = readEditor(editor).rangeOf(start, end)!
    expect(isRangeForSpan(editor, range, start, end)).toBe(true)
    expect(range.collapsed).toBe(start === end)
  })

  it('clamps ranges to nodes that have shrunk since they were read', () => {
    const editor = box(`<p>${span('Nghe nói')}</p>`)
    const read = readEditor(editor)
    editor.querySelector('span')!.firstChild!.nodeValue = 'Ng'
    expect(read.rangeOf(5, 8)?.toString()).toBe('')
  })

  it('reads a million characters in many lines without delay', () => {
    const editor = box('<p>0123456789012345678901234567890123456789012345678</p>'.repeat(20_000))
    const readClock = startThreadClock()
    const read = readEditor(editor)
    expect(read.text.length).toBe(20_000 * 50 - 1)
    expect(read.rangeOf(999_990, 999_999)?.toString()).toBe('012345678'.slice(-9))
    expect(readClock()).toBeLessThan(2000)
  })

  it('keeps lone surrogates', () => {
    const editor = box('<p></p>')
    editor.firstElementChild!.textContent = 'a\ud800b\udc00'
    expect(readEditor(editor).text).toBe('a\ud800b\udc00')
  })
})
