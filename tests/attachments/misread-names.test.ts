import { describe, expect, it } from 'vitest'
import type { AttachmentPage } from '../../utils/attachments/attachment-content.ts'
import { checkAttachmentContent } from '../../utils/attachments/check-attachment.ts'

/** Makes a page of lines; a picture has the places of its words. */
function makePage(kind: AttachmentPage['kind'], lines: readonly string[]): AttachmentPage {
  const text = lines.join('\n')
  const box = { left: 0, top: 0, width: 1, height: 1 }
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    confidence: 90,
    box,
  }))
  return { kind, number: 1, text, ...(kind === 'picture' ? { words } : {}) } as AttachmentPage
}

async function findNames(kind: AttachmentPage['kind'], ...lines: string[]): Promise<string[]> {
  const content = { pages: [makePage(kind, lines)], pageCount: 1, notes: [] }
  const { findings } = await checkAttachmentContent(content, { choices: {} })
  return findings.filter(({ check }) => check === 'child-privacy').map(({ phrase }) => phrase)
}

describe('the name of a child that a picture was read to have in two ways', () => {
  it.each([
    [
      'with other diacritics',
      'Em Trần Gia Hân, học sinh lớp 3A, bị điểm kém.',
      'Em Trần Gia Hãn, học sinh lớp 3A, nợ tiền.',
    ],
    [
      'with another letter',
      'Em Lê Bảo Ngọc, học sinh lớp 3A, bị điểm kém.',
      'Em Lê Bảo Ngoc, học sinh lớp 3A, nợ tiền.',
    ],
  ])('is one child: %s', async (_, ...lines) => {
    expect(await findNames('picture', ...lines)).toHaveLength(1)
    expect(await findNames('page', ...lines)).toHaveLength(2)
  })

  it('is not the name of another child', async () => {
    const lines = ['Em Trần Gia Hân, học sinh lớp 3A, bị điểm kém.', 'Em Trần Gia Bảo, học sinh lớp 3A, nợ tiền.']
    expect(await findNames('picture', ...lines)).toHaveLength(2)
  })
})
