import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readWord } from '../../utils/attachments/read-documents.ts'
import { startReadingTurn } from '../../utils/attachments/reading-turn.ts'
import { NodeImportWorker } from '../library/imports/node-import-worker.ts'
import { buildDocx, buildParagraph } from '../library/imports/readers/build-docx.ts'

beforeEach(() => vi.stubGlobal('Worker', NodeImportWorker))
afterEach(() => vi.unstubAllGlobals())

it('reads all words of a Word file as one text, and says when it has pictures too', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>TỐI MẬT</w:t></w:r></w:p>'
  const read = (...pictures: string[]) =>
    readWord(
      buildDocx({
        body: hidden + buildParagraph('Mời họp'),
        others: pictures.map((name) => ({ name, content: 'x' })),
      }),
      startReadingTurn(undefined, undefined),
    )
  const pages = [{ kind: 'text', number: 1, text: 'Mời họp\nTỐI MẬT' }]
  expect(await read()).toEqual({ pages, pageCount: 1, notes: [] })
  expect(await read('word/media/image1.png')).toEqual({ pages, pageCount: 1, notes: ['pages-without-text'] })
})
