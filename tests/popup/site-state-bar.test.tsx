// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { SiteStateBar } from '../../components/findings/DraftTab.tsx'

type BarProps = Parameters<typeof SiteStateBar>[0]

const ACTIONS = [
  'onReload',
  'onAllow',
  'onTurnOn',
  'onTurnOff',
  'onPause',
  'onListSites',
  'onListPlaces',
  'onCheckFile',
  'onPractice',
  'onDescribe',
  'onProvision',
  'onShow',
] as const
const actions = Object.fromEntries(ACTIONS.map((name) => [name, vi.fn()])) as unknown as Pick<
  BarProps,
  (typeof ACTIONS)[number]
>
const show = (page: BarProps['page'], pasted: string) =>
  act(() => render(<SiteStateBar {...actions} {...{ page, pasted }} language="vi" />, document.body))
const readButtons = () => [...document.querySelectorAll('button')].map((each) => each.textContent)

afterEach(() => act(() => render(null, document.body)))

it('turns a paused site on again while a pasted text has the place of the message', async () => {
  await show('paused', 'Nghe nói')
  expect(readButtons()).toEqual(['Bật lại bây giờ', 'Tắt hẳn ở đây', 'Kiểm một tệp', 'Mở trang thử'])
  await act(async () => document.querySelectorAll('button')[0]!.click())
  expect(actions.onTurnOn).toHaveBeenCalledOnce()
})

it('does not repeat what the message offers, and turns a site off that is on', async () => {
  await show('paused', '')
  expect(readButtons()).toEqual(['Kiểm một tệp', 'Mở trang thử'])
  await show('guarded', 'Nghe nói')
  expect(readButtons()).toEqual(['Tắt 1 giờ trên trang này', 'Tắt trên trang này', 'Kiểm một tệp', 'Mở trang thử'])
  await act(async () => document.querySelectorAll('button')[2]!.click())
  expect(actions.onCheckFile).toHaveBeenCalledOnce()
  await act(async () => document.querySelectorAll('button')[3]!.click())
  expect(actions.onPractice).toHaveBeenCalledOnce()
})
