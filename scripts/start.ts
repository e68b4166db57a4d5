// npm start: builds, finds a browser, and opens it with the extension on pages to try it on. Nobody can post by mistake
// there: Facebook and Zalo are local copies with real editors, and every other request is refused. Without a display
// the same tour runs headless, prints each draft with its findings, and saves pictures in shots/.

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { launchStage, type Stage } from '../tests/e2e/harness/launch-stage.ts'
import { readSentTexts } from '../tests/e2e/harness/sent-texts.ts'
import { clickInShadow, findInShadow, runInShadowRoots } from '../tests/e2e/harness/shadow-elements.ts'
import { waitFor } from '../tests/e2e/harness/wait-for.ts'
import { type BrowserName, detectBrowser, ensureBrowser } from './browsers.ts'

/** The drafts of the tour, and the pages they are written on. */
const TOUR = [
  { page: 'facebook', text: 'Sáng thứ Bảy này tổ dọn rác dọc kênh, 7 giờ tập trung ở nhà văn hóa ấp.' },
  { page: 'facebook', text: 'Nghe nói cầu Bình Sen sắp cấm xe tải, cần gì cứ gọi chị Sáu, số 0912 345 678.' },
  { page: 'facebook', text: 'Danh sách nhận quà: bà Lê Thị Ví Dụ, CCCD 089199000000.' },
  { page: 'zalo', text: 'Mã OTP của em là 482913, gửi chị xem giùm.' },
] as const

const name: BrowserName = detectBrowser('chromium') || !detectBrowser('firefox') ? 'chromium' : 'firefox'
try {
  if (!detectBrowser(name)) console.log('Chưa có trình duyệt, sẽ cài từ kho của Debian nếu được.')
  console.log(`Trình duyệt / Browser: ${ensureBrowser(name)}`)
} catch (error) {
  console.error('Không tìm thấy trình duyệt. Cài Chromium, Google Chrome, Microsoft Edge hoặc Firefox (140 trở lên).')
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const { status } = spawnSync('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status !== 0) process.exit(status ?? 1)

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const stage = await launchStage(name, { headless: !display })
if (display) await openTourPages(stage)
else await runTour(stage)

/** Opens the pages and waits until the browser is closed. */
async function openTourPages(stage: Stage): Promise<void> {
  await stage.open('zalo')
  await stage.open('facebook')
  await stage.openOwn('practice.html')
  console.log(
    'Trình duyệt đã mở ở trang thử; hai thẻ bên cạnh là Facebook và Zalo mô phỏng. Đóng trình duyệt để kết thúc.\n' +
      'The browser shows the practice page; the other tabs imitate Facebook and Zalo. Close the browser to finish.',
  )
  await new Promise((closed) => stage.browser.once('disconnected', closed))
  await stage.close()
}

/** Writes each draft of the tour into a real editor and prints what was found. */
async function runTour(stage: Stage): Promise<void> {
  mkdirSync('shots', { recursive: true })
  console.log(
    '\nKhông có màn hình, nên đi một vòng không hiện cửa sổ. / No display: running the tour without a window.',
  )
  for (const [index, { page: site, text }] of TOUR.entries()) {
    const page = await stage.open(site)
    if (site === 'facebook') await page.click('.prompt')
    const box = site === 'facebook' ? '[role=dialog] [role=textbox]' : '#richInput'
    await page.waitForSelector(box)
    await page.click(box)
    await page.keyboard.type(text)
    await waitFor(() => findInShadow(page, '.badge'), 'the badge appears')
    console.log(`\n${site}: “${text}”`)
    const found = await waitFor(
      () =>
        runInShadowRoots(page, (roots) =>
          roots.map((root) => root.querySelector('.badge')?.getAttribute('aria-label')).find(Boolean),
        ),
      'the badge has a name',
    )
    console.log(`  ${found}`)
    if (/^\d/.test(found)) {
      await clickInShadow(page, '.badge')
      await waitFor(() => findInShadow(page, '.panel'), 'the panel appears')
      const cards = await runInShadowRoots(page, (roots) => {
        // On a site the text is generated from attributes.
        const read = (within: Element) =>
          [within, ...within.querySelectorAll('[data-text]')]
            .map((each) => each.getAttribute('data-text') ?? '')
            .join('')
        return roots.flatMap((root) =>
          [...root.querySelectorAll('.finding')].map((card) =>
            ['.kind > :not(button)', '.phrase', '.what', '.cite'].map((part) =>
              [...card.querySelectorAll(part)].map(read).join(' · ').trim(),
            ),
          ),
        )
      })
      for (const [kind, phrase, what, cite] of cards) console.log(`  - ${kind}: “${phrase}”\n    ${what}\n    ${cite}`)
    }
    await page.screenshot({ path: `shots/tour-${index + 1}.png` })
    if (site === 'facebook') {
      await page.keyboard.press('Escape')
      await page.click('[role=dialog] [aria-label="Đăng"]')
      const sent = await readSentTexts(page)
      console.log(sent.length > 0 ? '  Bấm Đăng: đã đăng. / Post: sent.' : '  Bấm Đăng: được giữ lại. / Post: held.')
      if (sent.length === 0) await page.screenshot({ path: `shots/tour-${index + 1}-hold.png` })
    }
    await page.close()
  }
  console.log('\nẢnh chụp nằm trong shots/. / Pictures are in shots/.')
  await stage.close()
}
