// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { MisjudgedList } from '../../components/settings/MisjudgedList.tsx'
import { readIgnored, saveIgnored } from '../../utils/compose/ignore-store.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

beforeEach(async () => {
  fakeBrowser.reset()
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never)
  await clearTrustedStorage()
})
afterEach(() => act(() => render(null, document.body)))

const show = () => act(() => render(<MisjudgedList language="vi" />, document.body))
const waitForText = (text: string) => waitFor(() => expect(document.body.textContent).toContain(text))
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((each) => each.textContent === name)!.click())

it('says so when the list is empty', async () => {
  await show()
  await waitForText('Chưa có điều nào được báo sai.')
})

it('names check, kind, count and day, and says where the lines can be sent', async () => {
  await saveIgnored({ hash: 1, ignored: true, rule: 'personal-data/phone' })
  await saveIgnored({ hash: 2, ignored: true, rule: 'personal-data/phone' })
  await show()
  await waitForText('Dữ liệu cá nhân: Số điện thoại')
  expect(document.querySelector('.row .say')!.textContent).toMatch(/^2 lần, gần nhất \d\d\/\d\d\/\d{4}$/)
  expect(document.querySelector('.send-to')!.textContent).toContain('Hiện chưa có nơi nhận góp ý')
})

it('links to the address that the organisation has set', async () => {
  await browser.storage.managed.set({ feedback: 'gop-y@so.example' })
  await saveIgnored({ hash: 1, ignored: true, rule: 'threat/own' })
  await show()
  await waitFor(() =>
    expect(document.querySelector('.send-to a')!.getAttribute('href')).toBe('mailto:gop-y@so.example'),
  )
})

it('copies the lines without a word of the draft', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined)
  await saveIgnored({ hash: 1, ignored: true, rule: 'threat/own' })
  await saveIgnored({ hash: 2, ignored: true, rule: 'personal-data/phone' })
  await show()
  await waitForText('Chép tất cả')
  await press('Chép tất cả')
  expect(writeText.mock.calls[0]![0].split('\n').toSorted()).toEqual([
    'Trước khi đăng 0.1.0 · báo sai · Dữ liệu cá nhân: Có dấu hiệu là số điện thoại riêng (personal-data/phone)',
    'Trước khi đăng 0.1.0 · báo sai · Đe dọa, kích động bạo lực: Có dấu hiệu dọa làm hại người khác (threat/own)',
  ])
})

it('unmarks a kind, says so with the focus there, and takes that back', async () => {
  await saveIgnored({ hash: 1, ignored: true, rule: 'personal-data/phone' })
  await show()
  await waitForText('Bỏ báo sai')
  await press('Bỏ báo sai')
  await waitForText('Đã bỏ báo sai “Dữ liệu cá nhân: Số điện thoại”.')
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('status'))
  expect((await readIgnored()).hashes).toEqual([])
  await press('Hoàn tác')
  await waitForText('1 lần')
  expect((await readIgnored()).hashes).toEqual([1])
})
