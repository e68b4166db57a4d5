// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { DraftTab } from '../../components/findings/DraftTab.tsx'
import type { PageState } from '../../utils/i18n/pages/popup-messages.ts'
import { hidesChosenFiles } from '../../utils/sites/files-at-once.ts'

vi.mock('../../utils/checks-loader/load-tagger.ts', () => ({ loadTagger: async () => undefined }))

afterEach(() => act(() => render(null, document.body)))

const ACTIONS = {
  onReload: vi.fn(),
  onAllow: vi.fn(),
  onTurnOn: vi.fn(),
  onTurnOff: vi.fn(),
  onPause: vi.fn(),
  onListSites: vi.fn(),
  onListPlaces: vi.fn(),
  onCheckFile: vi.fn(),
  onPractice: vi.fn(),
  onDescribe: vi.fn(),
  onProvision: vi.fn(),
  onShow: vi.fn(),
  onPaste: vi.fn(),
}

it.each([
  ['telegram', 'guarded', true],
  ['telegram', 'paused', false],
  ['zalo', 'guarded', false],
] as const)('says on %s that chosen files are not seen, while it is %s: %s', async (site, page: PageState, isSaid) => {
  const state = {
    site: 'Telegram',
    pausedUntil: undefined,
    missed: undefined,
    draft: undefined,
    choices: {},
    pasted: '',
  }
  const tab = <DraftTab {...ACTIONS} {...state} page={page} language="vi" hidesFiles={hidesChosenFiles(site)} />
  await act(() => render(tab, document.body))
  expect(document.body.textContent!.includes('nút đính kèm trên Telegram không xem trước được')).toBe(isSaid)
})
