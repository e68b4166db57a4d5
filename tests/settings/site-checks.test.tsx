// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { SiteChecks } from '../../components/settings/SiteChecks.tsx'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { StoredSection } from './stored-section.tsx'

const section = new StoredSection()

afterEach(() => act(() => render(null, document.body)))

const show = (settings?: Partial<Settings>) => section.show(SiteChecks, settings)
const selects = () => [...document.querySelectorAll<HTMLSelectElement>('.add-site-check select')]
const choose = (select: HTMLSelectElement, value: string) =>
  act(() => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
const submit = () =>
  act(async () => void document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })))
const press = (name: string) =>
  act(async () =>
    [...document.querySelectorAll('button')]
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name)!
      .click(),
  )
const rows = () => [...document.querySelectorAll('li.row > div')].map((each) => each.textContent)
const status = () => document.querySelector('[role=status]')!.textContent

it('says that all sites follow the general levels', async () => {
  await show()
  expect(document.querySelector('.none')!.textContent).toContain('Mọi trang theo mức chung')
})

it('sets a level of a site that was turned on, and takes it back', async () => {
  await show({ sitesOn: ['x'] })
  const [site, check, level] = selects()
  await choose(site!, 'x')
  await choose(check!, 'threat')
  await choose(level!, 'warn')
  await submit()
  expect(section.stored.siteChecks).toEqual({ x: { threat: 'warn' } })
  expect(rows()).toEqual(['Đe dọa, kích động bạo lựcX (Twitter)'])
  expect(status()).toContain('Trên X (Twitter), “Đe dọa, kích động bạo lực” nay ở mức: Cảnh báo.')
  await press('Hoàn tác')
  expect(section.stored.siteChecks).toEqual({})
})

it('lists no level that makes no difference', async () => {
  await show()
  await choose(selects()[1]!, 'personal-data')
  expect([...selects()[2]!.options].map(({ value }) => value)).toEqual(['warn', 'note', 'off'])
})

it('removes one with the focus on what it says, and stores no empty site', async () => {
  await show({ siteChecks: { facebook: { profanity: 'off' }, zalo: { profanity: 'off', threat: 'note' } } })
  const name = 'Bỏ mức riêng của “Đe dọa, kích động bạo lực” trên Zalo Web'
  document.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.focus()
  await press(name)
  expect(section.stored.siteChecks).toEqual({ facebook: { profanity: 'off' }, zalo: { profanity: 'off' } })
  expect(document.activeElement?.getAttribute('role')).toBe('status')
  await press('Bỏ mức riêng của “Từ ngữ thô tục” trên Zalo Web')
  expect(section.stored.siteChecks).toEqual({ facebook: { profanity: 'off' } })
})

it('says so when it cannot be stored', async () => {
  await show()
  section.isFull = true
  await submit()
  expect(status()).toBe('Chưa lưu được.')
})
