import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { replaceTrustedValue } from '../../utils/lib/trusted-storage.ts'
import type { MessageSender } from '../../utils/messages.ts'
import { MESSAGES } from '../../utils/messages.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { siteAccessHandlers } from '../../utils/site-access/background-handlers.ts'
import {
  addMissedControl,
  clearMissedControls,
  groupMissedControls,
  readMissedControls,
} from '../../utils/site-access/missed-controls.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'

const DAY_1 = new Date(2026, 10, 12)
const DAY_2 = new Date(2026, 10, 28)

let tab = 900
const send = (origin: string, sender: object = { id: tab }) =>
  siteAccessHandlers['no-control']({ kind: 'post' }, { origin, tab: sender } as MessageSender)

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  tab++
  Object.assign(browser, { permissions: { contains: async () => true } })
})

it('counts by site and kind, with the first and the last day and no time of day', async () => {
  await addMissedControl('facebook', 'post', DAY_1.getTime() + 50_000_000)
  await addMissedControl('facebook', 'post', DAY_2.getTime() + 3)
  await addMissedControl('facebook', 'comment', DAY_2.getTime() + 4)
  await addMissedControl('zalo', 'message', DAY_1.getTime())
  const counters = await readMissedControls()
  expect(counters).toContainEqual({
    site: 'facebook',
    kind: 'post',
    count: 2,
    first: DAY_1.getTime(),
    last: DAY_2.getTime(),
  })
  expect(groupMissedControls(counters)[0]).toEqual({
    site: 'facebook',
    count: 3,
    first: DAY_1.getTime(),
    last: DAY_2.getTime(),
    kinds: [
      { kind: 'post', count: 2 },
      { kind: 'comment', count: 1 },
    ],
  })
  await clearMissedControls('facebook')
  expect((await readMissedControls()).map(({ site }) => site)).toEqual(['zalo'])
})

it('begins again where what is stored is none of ours', async () => {
  await replaceTrustedValue('missed-controls', null, [{ site: 'facebook', kind: 'post', count: 'x' }])
  expect(await readMissedControls()).toEqual([])
  await addMissedControl('facebook', 'post', DAY_1.getTime())
  expect(await readMissedControls()).toHaveLength(1)
})

it('takes from a site the kind of box alone, and its own site from the browser', async () => {
  await changeSettings({ sitesOn: ['x'] })
  await send('https://www.facebook.com')
  await send('https://x.com')
  expect((await readMissedControls()).map(({ site, kind }) => [site, kind])).toEqual([
    ['facebook', 'post'],
    ['x', 'post'],
  ])
  const { request } = MESSAGES['no-control']
  expect(request.safeParse({ kind: 'chữ của người viết' }).success).toBe(false)
  expect(request.parse({ kind: 'post', text: 'chữ của người viết' })).toEqual({ kind: 'post' })
})

it('counts no page that we do not know, and none in a private window', async () => {
  await changeSettings({ sitesOn: ['https://dien-dan.example'] })
  await send('https://dien-dan.example')
  await send('https://www.facebook.com', { id: tab, incognito: true })
  expect(await readMissedControls()).toEqual([])
})

it('counts five of a flood', async () => {
  for (let time = 0; time < 60; time++) await send('https://www.facebook.com')
  expect((await readMissedControls()).map(({ count }) => count)).toEqual([5])
})
