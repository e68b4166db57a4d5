// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { ImportReview } from '../../../components/library/imports/ImportReview.tsx'
import type { UseImportResult } from '../../../components/library/imports/use-import.ts'
import type { TextOrigin } from '../../../utils/library/imports/parser/imported-text.ts'
import { parseText } from '../../../utils/library/imports/parser/parse-text.ts'

const LAW = 'QUỐC HỘI\nLuật số: 116/2025/QH15\nLUẬT\nAN NINH MẠNG\nĐiều 1. Một điều thử\nChữ của bộ kiểm thử.'
const importing: UseImportResult = {
  step: { at: 'choose', stopped: false },
  read: () => undefined,
  reparse: () => undefined,
  stop: () => undefined,
  continueAsOnePiece: () => undefined,
  leave: () => undefined,
}

async function review(text: string, origin: TextOrigin): Promise<string> {
  const parsed = parseText(text)
  const draft = { origin, text, parsed, ocrErrors: [], notes: [], corrected: 0, edits: { facts: {} } }
  await act(() =>
    render(<ImportReview draft={draft} importing={importing} language="vi" onKept={() => undefined} />, document.body),
  )
  return document.body.textContent ?? ''
}

afterEach(() => act(() => render(null, document.body)))

describe('ImportReview', () => {
  it('announces a summary in the library, and warns when the source is not official', async () => {
    const from = (url: string) => review(LAW, { how: 'page', name: 'Luật An ninh mạng', url })
    const stranger = await from('https://luat.example.com/an-ninh-mang')
    expect(stranger).toContain('Cùng số với Luật An ninh mạng 116/2025/QH15')
    expect(stranger).toContain('luat.example.com không phải trang của cơ quan nhà nước')
    const official = await from('https://congbao.chinhphu.vn/an-ninh-mang')
    expect(official).toContain('Cùng số với')
    expect(official).not.toContain('không phải trang')
  })

  it('says that a long text without structure is only searched in part', async () => {
    const paste: TextOrigin = { how: 'paste', name: '', url: null }
    expect(await review('Một câu không có điều khoản nào. '.repeat(7000), paste)).toContain('chỉ 200.000 ký tự đầu')
    expect(await review('Một câu không có điều khoản nào. '.repeat(700), paste)).not.toContain('ký tự đầu')
  })
})
