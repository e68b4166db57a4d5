import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import mammoth from 'mammoth'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { buildBlackPng } from '../report/picture/picture-parts.ts'
import { openInFront } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage } from './harness/browser-storage.ts'
import { setDownloadFolder, waitForDownload } from './harness/downloads.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { type RecipientServer, startRecipientServer } from './harness/recipient-server.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, pressByName, readWords, waitForWords } from './page-actions.ts'
import { openPreview, reportByMenu, SCAM_POST } from './report-actions.ts'

const NEW = '.advanced'
const PROOF = `Basic ${Buffer.from('don-vi:mật khẩu').toString('base64')}`

describe.each(getWantedBrowsers())('a store as recipient in %s', (name) => {
  let stage: Stage
  let recipient: RecipientServer
  let options: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    recipient = await startRecipientServer(stage.network)
    options = await stage.openOwn('options.html#recipients')
    await clickVisible(options, `${NEW} > summary`)
    if (name === 'chromium') await allowChromiumOrigin(stage, 'http://127.0.0.1/*')
  })
  afterAll(async () => {
    await stage.close()
    await recipient.close()
  })

  it("has a section in the settings that the page's address leads to", async () => {
    const top = () => options.$eval('#recipients', (section) => Math.round(section.getBoundingClientRect().top))
    await waitFor(async () => Math.abs(await top()) < 100, 'the section is at the top')
  })

  it('is set up with its secret, which no page shows again, and is tested', async () => {
    await fillField(options, `${NEW} input:not([inputmode])`, 'Kho của tỉnh')
    await options.select(`${NEW} select`, 'put')
    await fillField(options, `${NEW} input[inputmode]`, recipient.address)
    await options.select(`${NEW} label:not(.wide):nth-of-type(4) select`, 'basic')
    await fillField(options, `${NEW} .secret-line label:first-child input`, 'don-vi')
    await fillField(options, `${NEW} .secret-line input[type=password]`, 'mật khẩu')
    await pressByName(options, 'Thêm nơi nhận')
    await waitForWords(options, '.recipient .secret .meta', 'Đã lưu mã; nhập mã mới để thay.')
    expect(await options.$$eval('input', (inputs) => inputs.map(({ value }) => value))).not.toContain('mật khẩu')
    recipient.answer = (reply) => reply.writeHead(201, { Location: '/bien-nhan/1' }).end()
    await options.bringToFront()
    await pressByName(options, 'Gửi thử đến Kho của tỉnh')
    if (name === 'firefox') await answerFirefoxPrompt(stage, 'allow')
    await waitForWords(options, '.recipient > [role=status]', 'Nơi nhận đã nhận báo cáo thử, biên nhận /bien-nhan/1.')
    const [test, ...more] = recipient.received
    expect(more).toEqual([])
    const { id, test: marked } = JSON.parse(test!.body)
    expect([test!.method, test!.path, marked]).toEqual(['PUT', `/bao-cao/${id}`, true])
    expect(test!.headers).toMatchObject({ authorization: PROOF, 'if-none-match': '*' })
  })

  it('explains why it does not accept the test report', async () => {
    recipient.answer = (reply) =>
      reply.writeHead(401, { 'Content-Type': 'application/json' }).end('{"reason":"Name or password is incorrect."}')
    await pressByName(options, 'Gửi thử đến Kho của tỉnh')
    await waitForWords(
      options,
      '.recipient > [role=status]',
      'Nơi nhận không nhận báo cáo này. Nơi nhận trả lời: “Name or password is incorrect.”. Mã 401. Nên xem lại mã truy cập và quyền ghi của mã ấy.',
    )
  })

  it('gets a report under its id, recognizes a repeat, and the report can be saved as a Word document', async () => {
    const before = recipient.received.length
    // It has the report, but the connection breaks. (A browser may repeat the request by itself, because PUT is
    // idempotent.)
    recipient.answer = (reply) => reply.destroy()
    const site = await openInFront(stage, 'facebook')
    const popup = await reportByMenu(stage, site, SCAM_POST)
    await popup.close()
    const outbox = await stage.openOwn('outbox.html')
    await outbox.bringToFront()
    await pressByName(outbox, 'Viết tiếp', '.out li:first-child')
    const report = await openPreview(outbox, 'Lừa đảo')
    const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
    await setDownloadFolder(stage, folder)
    await pressByName(outbox, 'Lưu phiếu (Word)')
    await waitForWords(outbox, '.bar .banner', /^Đã lưu thành tệp\./)
    const { name: file } = await waitForDownload(folder, /^bao-cao-.+\.docx$/)
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(join(folder, file)) })
    rmSync(folder, { recursive: true })
    expect(value).toContain('PHIẾU BÁO CÁO')
    expect(value).toContain('Kính gửi: Kho của tỉnh')
    expect(value).toContain(report.id)

    await pressByName(outbox, 'Gửi báo cáo')
    await waitForWords(outbox, '.read .state', /^Đang chờ gửi Thử lại lúc \d\d:\d\d Không kết nối được tới nơi nhận\.$/)
    recipient.answer = (reply) =>
      reply.writeHead(409, { 'Content-Type': 'application/json' }).end('{"error":"conflict"}')
    await pressByName(outbox, 'Gửi ngay')
    await waitForWords(outbox, '.read .state', /^Đã tới nơi nhận/)
    const came = recipient.received.slice(before)
    expect(came.length).toBeGreaterThan(1)
    expect(came.map(({ method, path, body }) => [method, path, body])).toEqual(
      Array(came.length).fill(['PUT', `/bao-cao/${report.id}`, JSON.stringify(report)]),
    )
    expect(came.every(({ headers }) => headers.authorization === PROOF)).toBe(true)
    // The secret is in a separate database: not with the reports, and not where a page script could read it.
    const { databases, ...elsewhere } = JSON.parse(await readStorage(outbox))
    const { 'recipient-secrets/secrets': secrets, ...others } = databases
    expect(JSON.stringify(secrets)).toContain('mật khẩu')
    expect(JSON.stringify([others, elsewhere])).not.toContain('mật khẩu')
  })

  it('opens a report from its stored file for reading, without keeping it', async () => {
    const { body, path } = recipient.received.at(-1)!
    const report = JSON.parse(body)
    const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-nhan-'))
    const outbox = await stage.openOwn('outbox.html')
    await outbox.bringToFront()
    const open = async (content: string) => {
      const file = join(folder, basename(path))
      writeFileSync(file, content)
      const field = await outbox.waitForSelector('.open-received input')
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
    }
    await open('xin chào')
    await waitForWords(outbox, '.open-received .banner', /: Tệp này không phải dữ liệu JSON, hoặc đã bị hỏng/)
    const before = await readStorage(outbox)
    await open(body)
    await waitForWords(outbox, '.one .arrival', 'Báo cáo nhận được')
    expect(await readWords(outbox, '.match')).toEqual(['Nội dung bài khớp mã SHA-256 ghi trong báo cáo.'])
    expect((await readWords(outbox, '.sheet .said'))[0]).toBe(`“${report.post.text.replace(/\s+/g, ' ')}”`)
    expect(await readStorage(outbox)).toBe(before)
    await setDownloadFolder(stage, folder)
    await pressByName(outbox, 'Lưu phiếu (Word)')
    const { name: paper } = await waitForDownload(folder, /^bao-cao-.+\.docx$/)
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(join(folder, paper)) })
    expect(value).toContain(report.id)

    await pressByName(outbox, 'Hộp gửi')
    await open(JSON.stringify({ ...report, post: { ...report.post, text: 'Đã bị sửa' } }))
    await waitForWords(outbox, '.read .banner', /^Nội dung bài không khớp mã SHA-256/)

    // Thirty kilobytes that would take a gigabyte on screen.
    const file = buildBlackPng(16_000, 16_000)
    const sha256 = createHash('sha256').update(file).digest('hex')
    // A browser decodes it by its content, whatever its name.
    for (const type of ['image/png', 'image/jpeg']) {
      await pressByName(outbox, 'Hộp gửi')
      const measures = { type, takenAt: report.createdAt, width: 8, height: 8 }
      await open(JSON.stringify({ ...report, picture: { ...measures, sha256, bytes: file.toString('base64') } }))
      await waitForWords(outbox, '.sheet .meta.muted', 'Trình duyệt không hiện được ảnh này.')
      expect(await outbox.$('.sheet canvas')).toBeNull()
    }
    rmSync(folder, { recursive: true })
  })
})
