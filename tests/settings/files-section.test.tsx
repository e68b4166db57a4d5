// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { FilesSection } from '../../components/settings/FilesSection.tsx'
import { countAllowedFiles, saveAllowedFile } from '../../utils/compose/allowed-file-store.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { fileSettingMessages } from '../../utils/i18n/pages/file-setting-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'
import { StoredSection } from './stored-section.tsx'

const section = new StoredSection()
const CONTENTS = 'Đọc nội dung tệp'
const PICTURES = 'Đọc chữ trong ảnh và trang quét'
const read = () => document.body.textContent ?? ''
const waitForText = (text: string) => waitFor(() => expect(read()).toContain(text))
const find = (name: string) =>
  [...document.querySelectorAll('button')].find((each) =>
    [each.getAttribute('aria-label'), each.textContent].includes(name),
  )!
const press = (name: string) => act(() => find(name).click())
const getStates = () =>
  [CONTENTS, PICTURES].map(
    (name) => `${find(name).getAttribute('aria-checked')}${find(name).disabled ? ', locked' : ''}`,
  )

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  document.body.replaceChildren()
})
afterEach(() => act(() => render(null, document.body)))

describe('what is read of files', () => {
  it('is chosen by two switches, of which one has no effect without the other', async () => {
    await section.show(FilesSection)
    expect(getStates()).toEqual(['true', 'true'])
    await press(PICTURES)
    expect(section.stored.files).toEqual({ contents: true, pictures: false })
    await press(PICTURES)
    await press(CONTENTS)
    expect(section.stored.files).toEqual({ contents: false, pictures: true })
    expect(getStates()).toEqual(['false', 'false, locked'])
  })

  it('is shown as the organisation has set it, and cannot be changed then', async () => {
    await browser.storage.managed.set({ files: { pictures: false } })
    await section.show(FilesSection)
    await waitForText('Cơ quan đã đặt mục này.')
    expect(getStates()).toEqual(['true', 'false, locked'])
    expect(section.stored.files).toEqual({ contents: true, pictures: true })
  })
})

describe('files that may be published', () => {
  it.each(['vi', 'en'] as const)('are added by a button that has the name given there (%s)', (language) => {
    const said = translate(fileSettingMessages, language).allowed.count(0)
    expect(said).toContain(translate(fileMessages, language).allow.agency())
  })

  it('are counted, removed and brought back', async () => {
    await section.show(FilesSection)
    await waitForText('Chưa nhớ tệp nào.')
    await saveAllowedFile('1'.repeat(64), true)
    await saveAllowedFile('2'.repeat(64), true)
    await waitForText('Đang nhớ 2 tệp')
    await press('Xóa hết')
    await waitForText('Đã xóa 2 tệp')
    expect(await countAllowedFiles()).toBe(0)
    await press('Hoàn tác')
    await waitForText('Đang nhớ 2 tệp')
    expect(await countAllowedFiles()).toBe(2)
  })
})
