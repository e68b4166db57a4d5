import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { openInFront, untilBadge, untilHeld, untilSent, writeIn } from './compose-page.ts'
import { SITE_BOXES } from './harness/boxes.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { clickInShadow } from './harness/shadow.ts'
import { filesHolding, storedIn } from './harness/storage.ts'

const MARKER = 'qzxwvkjyplmhtbrd'
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!

// The first promise: a draft never leaves the device, and nothing of it is written to disk.
describe.each(browsersWanted())('a draft in %s', (name) => {
  let stage: Stage
  let closed = false
  beforeAll(async () => {
    stage = await launch(name)
  })
  afterAll(async () => {
    if (!closed) await stage.close()
  })

  it('goes nowhere and is kept nowhere', async () => {
    const chat = await writeIn(stage, CHAT, `${MARKER} CCCD 089199000000, gọi 0912 345 678`)
    await untilBadge(chat, '2 điều cần xem lại, 1 điều giữ lần gửi')
    await clickInShadow(chat, '.badge')
    await clickInShadow(chat, { role: 'button', name: 'Bỏ qua' })
    await press(chat, 'Enter')
    await untilSent(chat)
    const post = await writeIn(stage, POST, `${MARKER} CCCD 089199000000`)
    await post.click(POST.button)
    await untilHeld(post)
    await press(post, 'Enter')
    expect(stage.network.seen()).toEqual([])

    for (const page of [chat, post, await openInFront(stage, 'zalo'), await stage.openOwn('options.html')]) {
      await page.bringToFront()
      expect(await storedIn(page)).not.toMatch(new RegExp(`${MARKER}|089199|0912`))
    }
    await stage.close('keep profile')
    closed = true
    try {
      expect(filesHolding(stage.profile, MARKER)).toEqual([])
    } finally {
      rmSync(stage.profile, { recursive: true, force: true })
    }
  })
})
