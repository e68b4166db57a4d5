// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { SitesSection } from '../../components/settings/SitesSection.tsx'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { changeSettings, readSettings } from '../../utils/settings/settings-store.ts'
import { addMissedControl, clearMissedControls, readMissedControls } from '../../utils/site-access/missed-controls.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

vi.mock(import('../../utils/site-access/missed-controls.ts'), async (load) => {
  const real = await load()
  return { ...real, clearMissedControls: vi.fn(real.clearMissedControls) }
})

const allowed = new Set<string>()
const request = vi.fn(async (): Promise<boolean> => true)

function Page() {
  const stored = useSettings()
  return stored ? <SitesSection {...stored} messages={settingsMessages.vi} /> : null
}

const show = async () => {
  await act(() => render(<Page />, document.body))
  await waitFor(() => expect(document.querySelector('[role=switch]')).not.toBeNull())
}
const findSwitch = (name: string) =>
  document.querySelector<HTMLButtonElement>(`[role=switch][aria-label="Kiểm bản nháp trên ${name}"]`)!
const findRow = (name: string) => findSwitch(name).closest('.row')!
const press = (button: HTMLElement) => act(() => button.click())
const findButton = (name: string) => document.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`)!
/** Presses a button that has the focus, as every press but one of a script's gives it. */
const pressByKey = (name: string) => {
  findButton(name).focus()
  return press(findButton(name))
}
const readSitesOn = async () => (await readSettings()).settings.sitesOn

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  document.body.replaceChildren()
  allowed.clear()
  request.mockReset().mockResolvedValue(true)
  const event = { addListener: () => undefined, removeListener: () => undefined }
  Object.assign(browser, {
    permissions: {
      request,
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
      onAdded: event,
      onRemoved: event,
    },
  })
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(null as never)
})
afterEach(() => act(() => render(null, document.body)))

describe('a further site', () => {
  it('is turned on by one press, which asks the browser', async () => {
    await show()
    await press(findSwitch('TikTok'))
    await waitFor(async () => expect(await readSitesOn()).toEqual(['tiktok']))
    await waitFor(() => expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://www.tiktok.com/*'] }))
    await waitFor(() => expect(findSwitch('TikTok').getAttribute('aria-checked')).toBe('true'))
    expect(findRow('TikTok').querySelector('[role=alert]')).toBeNull()
  })

  it('says so when the browser refuses, keeps the other sites, and can be pressed again', async () => {
    await changeSettings({ sitesOn: ['x'] })
    await show()
    request.mockResolvedValueOnce(false)
    await press(findSwitch('TikTok'))
    await waitFor(() =>
      expect(findRow('TikTok').querySelector('[role=alert]')?.textContent).toMatch(
        /^Chưa được cho phép, nên chưa bật\.$/,
      ),
    )
    expect(findSwitch('TikTok').getAttribute('aria-checked')).toBe('false')
    expect(await readSitesOn()).toEqual(['x'])
    await press(findSwitch('TikTok'))
    await waitFor(async () => expect(await readSitesOn()).toEqual(['x', 'tiktok']))
    expect(findRow('TikTok').querySelector('[role=alert]')).toBeNull()
  })

  it('no longer says that the browser refused once another page has turned it on', async () => {
    await show()
    request.mockResolvedValueOnce(false)
    await press(findSwitch('TikTok'))
    await waitFor(() => expect(findRow('TikTok').querySelector('[role=alert]')).not.toBeNull())
    await changeSettings({ sitesOn: ['tiktok'] })
    await waitFor(() => expect(findSwitch('TikTok').getAttribute('aria-checked')).toBe('true'))
    expect(findRow('TikTok').querySelector('[role=alert]')).toBeNull()
  })

  it('shows as on where it was turned on before, with what the browser does not allow', async () => {
    allowed.add('https://x.com/*')
    await changeSettings({ sitesOn: ['x', 'tiktok'] })
    await show()
    await waitFor(() => expect(findRow('TikTok').textContent).toContain('Trình duyệt chưa cho phép.'))
    expect(findSwitch('X (Twitter)').getAttribute('aria-checked')).toBe('true')
    expect(findRow('X (Twitter)').textContent).toBe('X (Twitter)')
  })
})

describe('a paused site', () => {
  it('shows as off until its pause ends, or is ended, and keeps the focus in its row', async () => {
    await changeSettings({ sitesPaused: [{ site: 'facebook', until: Date.now() + 3_600_000 }] })
    await show()
    expect(findSwitch('Facebook').getAttribute('aria-checked')).toBe('false')
    expect(findRow('Facebook').textContent).toMatch(/Đang tạm tắt đến [\d/ ]*\d\d:\d\d\. Bật lại bây giờ$/)
    await pressByKey('Bật lại bây giờ: Facebook')
    await waitFor(async () => expect((await readSettings()).settings.sitesPaused).toEqual([]))
    expect(findSwitch('Facebook').getAttribute('aria-checked')).toBe('true')
    expect(document.activeElement).toBe(findSwitch('Facebook'))
  })

  it('can be an added page', async () => {
    const forum = 'https://dien-dan.example'
    await changeSettings({ sitesOn: [forum], sitesPaused: [{ site: forum, until: Date.now() + 3_600_000 }] })
    await show()
    await pressByKey('Bật lại bây giờ: dien-dan.example')
    await waitFor(async () => expect((await readSettings()).settings.sitesPaused).toEqual([]))
    expect(await readSitesOn()).toEqual([forum])
    expect(document.activeElement).toBe(findButton('Gỡ dien-dan.example'))
  })
})

it('moves the focus to the next row, to the last one, and to the heading as added pages are removed', async () => {
  await changeSettings({ sitesOn: ['https://mot.example', 'https://hai.example', 'https://ba.example'] })
  await show()
  await pressByKey('Gỡ mot.example')
  await waitFor(() => expect(document.activeElement).toBe(findButton('Gỡ hai.example')))
  await pressByKey('Gỡ ba.example')
  await waitFor(() => expect(document.activeElement).toBe(findButton('Gỡ hai.example')))
  await pressByKey('Gỡ hai.example')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Trang bật thêm'))
})

it('moves the focus to the row after the removed one where the press gave no event of the focus', async () => {
  await changeSettings({ sitesOn: ['https://mot.example', 'https://hai.example', 'https://ba.example'] })
  await show()
  await press(findButton('Gỡ hai.example'))
  await waitFor(() => expect(document.activeElement).toBe(findButton('Gỡ ba.example')))
})

describe('send controls that were not recognized', () => {
  it('are counted for each site, until the counter is cleared', async () => {
    await addMissedControl('facebook', 'post', new Date(2026, 10, 12).getTime())
    await addMissedControl('facebook', 'message', new Date(2026, 10, 28).getTime())
    await addMissedControl('zalo', 'message', new Date(2026, 10, 28).getTime())
    await show()
    await waitFor(() => expect(findButton('Xóa số đếm của Facebook')).not.toBeNull())
    expect(findButton('Xóa số đếm của Facebook').closest('li')!.textContent).toBe(
      'Facebook: 2 lần không nhận ra nút gửi, lần cuối 28/11/2026.Từ 12/11/2026: bài viết 1, tin nhắn 1.Xóa',
    )
    await pressByKey('Xóa số đếm của Facebook')
    await waitFor(() => expect(document.activeElement).toBe(findButton('Xóa số đếm của Zalo Web')))
    await pressByKey('Xóa số đếm của Zalo Web')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Đã xóa số đếm.'))
    expect(await readMissedControls()).toEqual([])
  })

  it('are announced as cleared each time, or as not cleared', async () => {
    for (const site of ['facebook', 'zalo', 'x']) await addMissedControl(site, 'message', 0)
    await show()
    await waitFor(() => expect(findButton('Xóa số đếm của Facebook')).not.toBeNull())
    const status = document.querySelector('.missed-controls > [role=status]')!
    const announced: string[] = []
    const observer = new MutationObserver(() => announced.push(status.textContent))
    observer.observe(status, { childList: true, characterData: true, subtree: true })
    await press(findButton('Xóa số đếm của Facebook'))
    await waitFor(() => expect(announced).toEqual(['Đã xóa số đếm.']))
    await press(findButton('Xóa số đếm của Zalo Web'))
    await waitFor(() => expect(announced).toEqual(['Đã xóa số đếm.', '', 'Đã xóa số đếm.']))
    vi.mocked(clearMissedControls).mockRejectedValueOnce(new Error('full'))
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined)
    await press(findButton('Xóa số đếm của X (Twitter)'))
    await waitFor(() => expect(status.textContent).toBe('Chưa xóa được số đếm.'))
    expect((await readMissedControls()).map(({ site }) => site)).toEqual(['x'])
    observer.disconnect()
  })
})
