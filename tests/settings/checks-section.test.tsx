// @vitest-environment happy-dom
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { CheckExplanation } from '../../components/library/CheckExplanation.tsx'
import { ChecksSection } from '../../components/settings/ChecksSection.tsx'
import { findExplainedCheck, findExplainedMessage, getExplanationEntry } from '../../components/ui/explanation-entry.ts'
import { CHECKS, checkDraft } from '../../utils/checks/index.ts'
import { type CheckId, createTextDraft } from '../../utils/draft.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { MESSAGES } from '../../utils/messages.ts'
import { changeSettings, readSettings } from '../../utils/settings/settings-store.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

function Page() {
  const stored = useSettings()
  return stored ? (
    <ChecksSection {...stored} messages={settingsMessages.vi} practiceHref="practice.html" whyHref={() => '#'} />
  ) : null
}
function Why(props: { check: CheckId; message?: string }) {
  return <CheckExplanation {...props} language="vi" settingsHref="#" onOpen={() => undefined} />
}

const show = async (page = <Page />) => {
  await act(() => render(page, document.body))
  await waitFor(() => expect(document.querySelector('.kind-levels')).not.toBeNull())
}
const findSelect = (name: string) => document.querySelector<HTMLSelectElement>(`[aria-label="Mức của “${name}”"]`)!
const choose = async (name: string, level: string) => {
  const select = findSelect(name)
  select.value = level
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
}
const readChoices = async () => (await readSettings()).settings.checks
const waitForChoices = (choices: object) => waitFor(async () => expect(await readChoices()).toEqual(choices))
/** The lines of a check: a level, and the kinds that have it. */
const readKinds = (title: string) => {
  const all = [...document.querySelectorAll('summary, .why')]
  const shown = title === '' ? all[0] : all.find((each) => each.textContent?.includes(`“${title}”`))
  return [...shown!.querySelectorAll('.kind-levels > span')].map((line) => line.textContent)
}
const findLevels = async (text: string) =>
  checkDraft(createTextDraft(text), await readChoices()).map(({ message, level }) => [message, level])

const IDENTITY = 'CCCD của bà Sáu là 089199001000'

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
})
afterEach(() => act(() => render(null, document.body)))

describe('the checks in the settings', () => {
  it('name the level of each kind of data, as it is before a choice', async () => {
    await show()
    expect(readKinds('Dữ liệu cá nhân')).toEqual([
      'Dừng lại Số căn cước, hộ chiếu; số tài khoản, số thẻ ngân hàng; mật khẩu, mã xác thực; số bảo hiểm; nơi lánh của người bị bạo hành, xâm hại; bệnh dễ bị xa lánh, danh sách người bệnh; bảng dữ liệu nhiều người trong tệp; giấy tờ của một người trong ảnh',
      expect.stringMatching(/^Cảnh báo Mã số thuế; số điện thoại; /),
      'Gợi ý Số, tài khoản, địa chỉ của chính người viết để gọi hay đặt hàng; chuyện nợ nần, kiện tụng, tiền lương, hôn nhân kèm tên; vị trí nơi chụp ghi trong ảnh; câu chỉ đoán qua cách viết, chưa chắc',
    ])
    expect(await findLevels(IDENTITY)).toEqual([['identity', 'stop']])
  })

  it('set the level of a kind, which its findings then have', async () => {
    await show()
    await choose('Số căn cước, hộ chiếu', 'note')
    await waitForChoices({ 'personal-data/identity': 'note' })
    expect(readKinds('Dữ liệu cá nhân').at(-1)).toMatch(
      /^Gợi ý Số căn cước, hộ chiếu; số, tài khoản, địa chỉ của chính người viết/,
    )
    expect(await findLevels(IDENTITY)).toEqual([['identity', 'note']])
    await choose('Số căn cước, hộ chiếu', 'stop')
    await waitForChoices({})
  })

  it('turn a kind off', async () => {
    await show()
    await choose('Biển số xe', 'off')
    await waitForChoices({ 'personal-data/plate': 'off' })
    expect(readKinds('Dữ liệu cá nhân').at(-1)).toBe('Đang tắt Biển số xe')
  })

  it('show a lowered check with no kind louder than it, unless one is set so', async () => {
    await show()
    await choose('Đường dẫn đáng ngờ', 'note')
    await waitForChoices({ 'suspicious-link': 'note' })
    expect(readKinds('Đường dẫn đáng ngờ')).toEqual([
      'Gợi ý Trang giả cơ quan nhà nước, ngân hàng; đường dẫn giả trong lời cảnh báo',
    ])
    const link = 'xem ở https://vneid-gov.top/a nha'
    expect(await findLevels(link)).toEqual([['state', 'note']])
    await choose('Trang giả cơ quan nhà nước, ngân hàng', 'stop')
    await waitForChoices({ 'suspicious-link': 'note', 'suspicious-link/lookalike': 'stop' })
    expect(await findLevels(link)).toEqual([['state', 'stop']])
  })

  it('leave the softer kinds of a raised check as they are, and say so', async () => {
    await show()
    await choose('Xúc phạm, công kích cá nhân', 'stop')
    await waitForChoices({ insult: 'stop' })
    expect(readKinds('Xúc phạm, công kích cá nhân')).toEqual([
      'Gợi ý Lời trêu đùa; câu chỉ đoán qua cách viết, chưa chắc',
    ])
  })

  it('go back to the levels of a new installation', async () => {
    await changeSettings({ checks: { insult: 'off', 'personal-data/identity': 'note' } })
    await show()
    const reset = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Đưa về mức lúc mới cài',
    )!
    await act(() => reset.click())
    await waitForChoices({})
    expect(document.body.textContent).not.toContain('Đưa về mức lúc mới cài')
  })
})

describe('“Vì sao?”', () => {
  it('names the levels that hold, not those of a new installation', async () => {
    await changeSettings({ checks: { 'personal-data/identity': 'note' } })
    await show(<Why check="personal-data" />)
    const lines = readKinds('')
    expect(lines[0]).toMatch(/^Dừng lại Số tài khoản/)
    expect(lines.at(-1)).toMatch(/^Gợi ý Số căn cước, hộ chiếu; /)
    expect(document.querySelector('.why > .tags')).toBeNull()
  })

  it('names the level of the check, and that of its other kinds', async () => {
    await changeSettings({ checks: { insult: 'stop' } })
    await show(<Why check="insult" />)
    expect(document.querySelector('.why > .tags')?.textContent).toMatch(/^Dừng lạigạch chân/)
    expect(readKinds('')).toEqual(['Gợi ý Lời trêu đùa; câu chỉ đoán qua cách viết, chưa chắc'])
  })

  it('says that a check is off', async () => {
    await changeSettings({ checks: { insult: 'off' } })
    await act(() => render(<Why check="insult" />, document.body))
    await waitFor(() => expect(document.querySelector('.why > .meta')?.textContent).toBe('Đang tắt'))
  })
})

describe('the explanation that is opened from a finding', () => {
  const readMarked = () => [...document.querySelectorAll('.kind-levels mark')].map((each) => each.textContent)
  const sentence = 'Lời nhắc vừa xem thuộc loại'

  it.each([
    ['personal-data', 'phone', 'số điện thoại'],
    ['personal-data', 'identity', 'Số căn cước, hộ chiếu'],
  ] as const)('of %s marks the kind of %s', async (check, message, name) => {
    await show(<Why check={check} message={message} />)
    expect(readMarked()).toEqual([name])
    expect(document.body.textContent?.toLowerCase()).toContain(`${sentence} “${name}”`.toLowerCase())
  })

  it.each([undefined, 'khong-co'])('marks none for the message %s', async (message) => {
    await show(<Why check="personal-data" {...(message ? { message } : {})} />)
    expect(readMarked()).toEqual([])
    expect(document.body.textContent).not.toContain(sentence)
  })

  it('has an address that names check and message, and opens without the latter', () => {
    expect(getExplanationEntry('insult', 'contempt')).toBe('vi-sao/insult/contempt')
    expect(['vi-sao/insult/contempt', 'vi-sao/insult'].map(findExplainedCheck)).toEqual(['insult', 'insult'])
    expect(['vi-sao/insult/contempt', 'vi-sao/insult', 'nd-15/a/b'].map(findExplainedMessage)).toEqual([
      'contempt',
      undefined,
      undefined,
    ])
    expect(['vi-sao/la/contempt', 'luat-91-2025.d16', ''].map(findExplainedCheck)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('can be asked for by a page for each message of each check', () => {
    const request = MESSAGES['open-provision'].request
    for (const check of Object.values(CHECKS))
      for (const message of Object.keys(CHECK_MESSAGES[check.id].vi.messages))
        expect(request.safeParse({ id: getExplanationEntry(check.id, message) }).success, message).toBe(true)
  })
})

describe('the explanation of a check', () => {
  it('begins with the level of the finding that it was opened from', async () => {
    await changeSettings({ checks: {} })
    await show(<Why check="suspicious-link" message="bank" />)
    expect(document.querySelector('.tags')!.textContent).toContain('Dừng lại')
    await show(<Why check="suspicious-link" message="shortened" />)
    expect(document.querySelector('.tags')!.textContent).toContain('Cảnh báo')
  })

  it('lists what single findings cite', async () => {
    await show(<Why check="suspicious-link" message="bank" />)
    expect(document.querySelector('.hits [href="#luat-116-2025.d7.k2.e"]')).not.toBeNull()
  })

  it('names the sites that have a level of the check', async () => {
    await changeSettings({ siteChecks: { zalo: { threat: 'off' }, facebook: { insult: 'note' } } })
    await show(<Why check="threat" />)
    expect(document.body.textContent).toContain('Mức cao nhất ở riêng từng trang: Zalo Web: Đang tắt')
    expect(document.body.textContent).not.toContain('Facebook:')
  })
})
