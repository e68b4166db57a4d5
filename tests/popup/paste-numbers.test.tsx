// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PasteCheck } from '../../components/findings/PasteCheck.tsx'
import { addOfficeNumber } from '../../utils/compose/own-number-store.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

vi.mock('../../utils/checks-loader/load-tagger.ts', () => ({ loadTagger: async () => undefined }))

afterEach(() => act(() => render(null, document.body)))

it('leaves a number of the office in a pasted text alone', async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  await addOfficeNumber('0912.345.678')
  const ignore = () => undefined
  const text = 'Hỏi chị Sáu, số 0912 345 678, hoặc anh Ba, số 0987 654 321.'
  const paste = <PasteCheck label="" language="vi" choices={{}} text={text} onText={ignore} onProvision={ignore} />
  await act(() => render(paste, document.body))
  const readLevels = () =>
    [...document.querySelectorAll('.phrase span')].map((each) => `${each.className} ${each.textContent}`)
  await waitFor(() => expect(readLevels()).toEqual(['warn 0987 654 321']))
})
