import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readWord } from '../../utils/attachments/read-documents.ts'
import { startReadingTurn } from '../../utils/attachments/reading-turn.ts'
import { NodeImportWorker } from '../library/imports/node-import-worker.ts'
import { buildDocx, buildParagraph } from '../library/imports/readers/build-docx.ts'

beforeEach(() => vi.stubGlobal('Worker', NodeImportWorker))
afterEach(() => vi.unstubAllGlobals())

it('reads all words of a Word file as one text, and says when some are hidden or in pictures', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>TỐI MẬT</w:t></w:r></w:p>'
  const read = (body: string, ...pictures: string[]) =>
    readWord(
      buildDocx({
        body,
        others: pictures.map((name) => ({ name, content: 'x' })),
      }),
      startReadingTurn(undefined, undefined),
    )
  const shown = buildParagraph('Mời họp')
  const makeContent = (text: string, ...notes: string[]) => ({
    pages: [{ kind: 'text', number: 1, text }],
    pageCount: 1,
    notes,
  })
  expect(await read(shown)).toEqual(makeContent('Mời họp'))
  expect(await read(hidden + shown)).toEqual(makeContent('Mời họp\nTỐI MẬT', 'hidden-parts'))
  expect(await read(shown, 'word/media/image1.png')).toEqual(makeContent('Mời họp', 'pages-without-text'))
})
