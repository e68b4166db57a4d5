import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import mammoth from 'mammoth'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { MAX_POST_LENGTH } from '../../utils/report/model/captured-post.ts'
import { openInFront } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { setDownloadFolder, waitForDownload } from './harness/downloads.ts'
import type { Stage } from './harness/launch-stage.ts'
import { pressByName, readWords, waitForWords } from './page-actions.ts'
import { openPreview, pickPost, SCAM_POST } from './report-actions.ts'

const MARKUP = `</blockquote></script><script>globalThis.hacked = 1</script><img src="x" onerror="globalThis.hacked = 1"><style>*{display:none}</style>`
const TURNED = '\u202egpj.exe\u202c \u2066x\u2069'
const NAMED = '[U+202E]gpj.exe[U+202C] [U+2066]x[U+2069]'
const HEADERS = 'Tin\r\nBcc: ke@gian.example\r\n\r\n'
/** About a megabyte. */
const LONG = `${'Đây là chữ rất dài. '.repeat(50_000)}`

describe.each(getWantedBrowsers())('a hostile post in a report in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
  let stage: Stage
  let form: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    await setDownloadFolder(stage, folder)
  })
  afterEach(async () => {
    if (!form.isClosed()) await form.close()
  })
  afterAll(async () => {
    await stage.close()
    rmSync(folder, { recursive: true })
  })

  const pickSaying = async (words: string) => {
    const site = await openInFront(stage, 'facebook')
    await site.evaluate(
      (title) => {
        document.title = title
      },
      words.slice(0, 250),
    )
    await site.$eval(
      SCAM_POST,
      (message, said) => {
        const line = document.createElement('div')
        line.dir = 'auto'
        line.textContent = said
        message.replaceChildren(line)
      },
      words,
    )
    form = await pickPost(stage, site, SCAM_POST)
  }
  const save = async (choice: string, file: RegExp) => {
    await pressByName(form, choice)
    return join(folder, (await waitForDownload(folder, file)).name)
  }
  const isInert = async (page: Page) => {
    expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined()
    expect(
      await page.$$('blockquote :is(script, style, img), dl :is(script, style, img), .said :is(script, style, img)'),
    ).toEqual([])
  }

  it('is only ever text: in the form, the preview, the outbox, and every file', {
    timeout: 60_000,
  }, async () => {
    await pickSaying(`${MARKUP} ${TURNED} ${HEADERS}`)
    await waitForWords(form, '.words blockquote', /<script>globalThis\.hacked = 1<\/script><img src="x"/)
    await isInert(form)
    const report = await openPreview(form, 'Lừa đảo')
    expect(report.post.text).toContain(`${MARKUP} ${TURNED}`)
    await isInert(form)
    const [sheet] = await readWords(form, 'dl')
    expect(sheet).toContain(`${MARKUP} ${NAMED}`)

    const paper = await save('Lưu phiếu (Word)', /^bao-cao-.+\.docx$/)
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(paper) })
    expect(value).toContain(`${MARKUP} ${NAMED}`)

    await pressByName(form, 'Thêm cách lưu')
    const letter = readFileSync(await save('Lưu thư soạn sẵn (.eml)', /^bao-cao-.+\.eml$/), 'utf8')
    const head = letter.slice(0, letter.indexOf('\r\n\r\n'))
    expect(head).not.toMatch(/^Bcc:/im)

    await pressByName(form, 'Thêm cách lưu')
    const printed = await save('Lưu trang để in (HTML)', /^bao-cao-.+\.html$/)
    const saved = await stage.browser.newPage()
    await saved.goto(pathToFileURL(printed).href)
    expect((await readWords(saved, 'body'))[0]).toContain(`${MARKUP} ${NAMED}`)
    expect(await saved.$$('script, img, a, iframe, form')).toEqual([])
    expect(await saved.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined()
    await saved.close()

    const outbox = await stage.openOwn('outbox.html')
    await waitForWords(outbox, '.out li:first-child', /<\/blockquote><\/script><script>/)
    await isInert(outbox)
    await outbox.close()
  })

  it('is cut at the length limit, says so, and keeps form and files responsive', {
    timeout: 60_000,
  }, async () => {
    await pickSaying(LONG)
    await waitForWords(form, '.words blockquote', /^“?Đây là chữ rất dài\./)
    const report = await openPreview(form, 'Lừa đảo')
    expect(report.post).toMatchObject({ truncated: true })
    expect(String(report.post.text)).toHaveLength(MAX_POST_LENGTH)
    expect((await readWords(form, 'dl'))[0]).toContain('Nội dung chưa lấy được hết')
    const paper = await save('Lưu phiếu (Word)', new RegExp(`^bao-cao-.+${report.id.slice(-8)}\\.docx$`))
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(paper) })
    expect(value.length).toBeGreaterThan(MAX_POST_LENGTH)
  })
})
