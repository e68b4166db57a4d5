import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  getFeedbackHref,
  PROJECT_FEEDBACK_ADDRESS,
  readFeedbackAddress,
} from '../../utils/settings/feedback-address.ts'

beforeEach(() => fakeBrowser.reset())

const setPolicy = (feedback: unknown) => browser.storage.managed.set({ feedback })

it('is the one that package.json names, none while it names none', () => {
  const { bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as { bugs?: { url?: string } }
  expect(PROJECT_FEEDBACK_ADDRESS).toBe(bugs?.url)
})

it('is the page or the mailbox that the organisation has set', async () => {
  await setPolicy('https://so.example/gop-y')
  expect(await readFeedbackAddress()).toEqual({ address: 'https://so.example/gop-y', by: 'organisation' })
  await setPolicy(' gop-y@so.example ')
  const mailbox = await readFeedbackAddress()
  expect(mailbox).toEqual({ address: 'gop-y@so.example', by: 'organisation' })
  expect(getFeedbackHref(mailbox!)).toBe('mailto:gop-y@so.example')
})

it.each([
  ['a page without https', 'http://so.example/gop-y'],
  ['a script', 'javascript:alert(1)//'],
  ['words', 'hỏi anh Ba'],
  ['a page on a site that is checked', 'https://www.facebook.com/so'],
  ['no text', 7],
])('is not %s', async (_, feedback) => {
  await setPolicy(feedback)
  expect(await readFeedbackAddress()).toEqual(
    PROJECT_FEEDBACK_ADDRESS && { address: PROJECT_FEEDBACK_ADDRESS, by: 'project' },
  )
})
