// Forms with several boxes on pages that the user turned on: all of them go out, whichever was written in last.

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { isHeld, openInFront, SAMPLE_DRAFTS, waitForBadge, waitForFirstCheck, waitForHold } from './compose-actions.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { clickInShadow } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { PAGE_ORIGINS } from './harness/test-pages.ts'
import { borrowStageWithPage } from './harness/turn-on-sites.ts'
import { typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const TITLE = '<input id="tieu-de" type="text" placeholder="Tiêu đề">'
const SUMMARY = '<textarea id="tieu-de" placeholder="Tóm tắt"></textarea>'
const HARMLESS = 'Họp tổ dân phố'

describe.each(getWantedBrowsers())('a form of two boxes in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStageWithPage(name, PAGE_ORIGINS.framed)
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  /** Puts a form into the page that only records what it would send. */
  const showForm = async (first: string) => {
    page = await openInFront(stage, 'framed')
    await page.$eval(
      'main',
      (main, first) => {
        main.innerHTML = `<form id="tin">${first}<br><textarea id="than" rows="5" cols="60"></textarea><br><button id="dang">Đăng</button></form>`
        const form = main.querySelector('form')!
        form.addEventListener('submit', (event) => {
          event.preventDefault()
          const values = [...form.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value)
          form.dataset.sent = [...(form.dataset.sent ? [form.dataset.sent] : []), values.join(' | ')].join('\n')
        })
      },
      first,
    )
  }
  const readSent = () => page.$eval('#tin', (form) => (form as HTMLElement).dataset.sent)

  inEitherBrowser.each([
    {
      what: 'its text, with the title written last',
      first: TITLE,
      serious: '#than',
      last: '#tieu-de',
      sent: `${HARMLESS} | ${SAMPLE_DRAFTS.stop}`,
    },
    {
      what: 'its summary, with the text written last',
      first: SUMMARY,
      serious: '#tieu-de',
      last: '#than',
      sent: `${SAMPLE_DRAFTS.stop} | ${HARMLESS}`,
    },
  ])('is held for $what, and sent once', async ({ first, serious, last, sent }) => {
    await showForm(first)
    await clickVisible(page, serious)
    await typeByRetyping(page, SAMPLE_DRAFTS.stop)
    await waitForFirstCheck(page)
    await clickVisible(page, last)
    await typeByRetyping(page, HARMLESS)
    await waitForBadge(page, 'Chưa thấy điều gì cần xem lại')
    await clickVisible(page, '#dang')
    await waitForHold(page)
    expect(await readSent()).toBeUndefined()
    // The first moments of a dialog take no press that sends.
    await waitFor(async () => {
      if (!(await isHeld(page))) return true
      await clickInShadow(page, { button: 'Vẫn đăng' })
      return false
    }, 'the press counts')
    await waitFor(async () => (await readSent()) !== undefined, 'the form is sent')
    expect(await readSent()).toBe(sent)
  })
})
