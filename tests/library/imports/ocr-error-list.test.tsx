// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OcrErrorList } from '../../../components/library/imports/OcrErrorList.tsx'
import { TextOutline } from '../../../components/library/imports/TextOutline.tsx'
import type { ImportDraft } from '../../../components/library/imports/use-import.ts'
import { findOcrErrors } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { parseText } from '../../../utils/library/imports/parser/parse-text.ts'

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const TEXT = 'Điều 1. Sách\nĐể trên kệ.\nĐiều 3. Báo\nĐể trên bàn.'

describe('the review of OCR errors and structure', () => {
  it('names a missing article and its position', () => {
    const draft = { text: TEXT, ocrErrors: findOcrErrors(TEXT) } as unknown as ImportDraft
    act(() => render(<OcrErrorList draft={draft} language="vi" onReparse={() => undefined} />, root))
    expect(root.querySelector('li')?.textContent).toBe('Thiếu Điều 2 trước “Điều 3”: xem lại bản gốc')
  })

  it('uses singular and plural in English', () => {
    const { parts } = parseText(`Chương I\nSÁCH\n${TEXT}`)
    act(() => render(<TextOutline parts={parts} language="en" />, root))
    expect(root.querySelector('summary')?.textContent).toBe('Found 1 chapter, 2 articles.')
  })
})
