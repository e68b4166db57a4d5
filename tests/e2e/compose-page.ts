import type { Page } from 'puppeteer-core'
import type { TestBox } from './harness/boxes.ts'
import { typeByRetyping } from './harness/keys.ts'
import type { Stage } from './harness/launch.ts'
import { type Sent, sentOn } from './harness/sent.ts'
import { seeByRole, seeInShadow } from './harness/shadow.ts'
import { until } from './harness/until.ts'

/** Drafts that the tests write. Invented: `089199000000` is nobody's number. */
export const DRAFTS = {
  stop: 'Số CCCD của bà Lê Thị Ví Dụ là 089199000000',
  warn: 'Nghe nói ngân hàng sắp phá sản',
  clean: 'Mai họp tổ.\nĐi sớm nhé',
}

/** Opens a box's page in front, comes to the box and writes in it. */
export async function writeIn(
  stage: Stage,
  box: TestBox,
  text: string,
  type: (page: Page, text: string) => Promise<void> = typeByRetyping,
): Promise<Page> {
  const page = await openInFront(stage, box.page, box.path)
  await box.reach(page)
  await type(page, text)
  return page
}

/** Opens a test page in front of the others. */
export async function openInFront(stage: Stage, ...where: Parameters<Stage['open']>): Promise<Page> {
  const page = await stage.open(...where)
  await page.bringToFront()
  return page
}

/** Waits for the dialog of a held send, the keyboard on "Sửa lại". */
export async function untilHeld(page: Page): Promise<void> {
  await until(async () => (await seeByRole(page, 'button', 'Sửa lại'))?.focused, 'the send is held')
}

/** Whether the dialog of a held send is on the screen. */
export async function isHeld(page: Page): Promise<boolean> {
  return (await seeInShadow(page, '[role=alertdialog]')) !== undefined
}

/** Waits until the page has sent something, and gives back all it has sent. */
export async function untilSent(page: Page): Promise<Sent[]> {
  return until(async () => {
    const sent = await sentOn(page)
    return sent.length > 0 && sent
  }, 'something is sent')
}

/** Waits for the badge beside the box, by its exact name. */
export async function untilBadge(page: Page, name: string): Promise<void> {
  await until(() => seeByRole(page, 'button', name), `the badge says "${name}"`)
}
