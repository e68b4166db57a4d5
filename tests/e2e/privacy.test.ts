import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront, waitForBadge, waitForHold, waitForSend, writeInBox } from './compose-actions.ts'
import { findFilesWithText, readStorage } from './harness/browser-storage.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { clickInShadow } from './harness/shadow-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'

const MARKER = 'qzxwvkjyplmhtbrd'
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!

// The first promise: a draft never leaves the device, and no part of it is written to disk.
describe.each(getWantedBrowsers())('a draft in %s', (name) => {
  let stage: Stage
  let closed = false
  beforeAll(async () => {
    stage = await launchStage(name)
  })
  afterAll(async () => {
    if (!closed) await stage.close()
  })

  it('is sent nowhere and stored nowhere', async () => {
    const chat = await writeInBox(stage, CHAT, `${MARKER} CCCD 089199000000, gọi 0912 345 678`)
    await waitForBadge(chat, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
    await clickInShadow(chat, '.badge')
    await clickInShadow(chat, { button: 'Bỏ qua' })
    await waitForBadge(chat, '1 điều cần xem lại')
    await pressKeys(chat, 'Enter')
    await waitForSend(chat)
    const post = await writeInBox(stage, POST, `${MARKER} CCCD 089199000000`)
    await clickVisible(post, POST.button)
    await waitForHold(post)
    await pressKeys(post, 'Enter')
    expect(stage.network.seen()).toEqual([])

    for (const page of [chat, post, await openInFront(stage, 'zalo'), await stage.openOwn('options.html')]) {
      await page.bringToFront()
      expect(await readStorage(page)).not.toMatch(new RegExp(`${MARKER}|089199|0912`))
    }
    await stage.close('keep profile')
    closed = true
    try {
      expect(findFilesWithText(stage.profile, MARKER)).toEqual([])
    } finally {
      rmSync(stage.profile, { recursive: true, force: true })
    }
  })
})
