import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { photographLetter } from '../attachments/photograph-letter.ts'
import { buildPdf } from '../library/imports/readers/build-pdf.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { ExtensionCopy } from './harness/extension-copy.ts'
import type { Stage } from './harness/launch-stage.ts'
import { copyReadingExtension, readOnSite } from './site-reading/read-on-site.ts'

const LETTER = ['Số: 412/UBND-VX', 'V/v rà soát nhân sự các chi hội', 'Kính gửi: Trưởng các thôn']
const PDF = buildPdf([LETTER.map((words, at) => ({ x: 60, y: 760 - at * 20, words }))])
/** The first bytes of a JPEG, in base64. */
const JPEG = /^\/9j\//

describe.each(getWantedBrowsers())('a file that a page of a site has read in %s', (name) => {
  let copy: ExtensionCopy
  let stage: Stage
  let site: Page
  beforeAll(async () => {
    copy = await copyReadingExtension(name)
    stage = await borrowStage(name, { folder: copy.folder })
    site = await stage.open('facebook')
  })
  afterAll(async () => {
    await stage.close()
    copy.remove()
  })

  it('is read page by page, by one reader for two tabs that ask at once', async () => {
    const other = await stage.open('facebook', '/', 'new tab')
    const [one, two] = await Promise.all([
      readOnSite(site, { name: 'cong-van.pdf', bytes: PDF }),
      readOnSite(other, { name: 'ban-sao.pdf', bytes: PDF }),
    ])
    await other.close()
    for (const { report, progress } of [one, two]) {
      expect(report).toMatchObject({
        findings: [{ check: 'internal-document', phrase: '412/UBND-VX', place: { kind: 'page', number: 1 } }],
        content: { kind: 'page', pageCount: 1, pagesRead: 1, notes: [] },
      })
      expect(progress).toEqual([1])
    }
  })

  it('shows its stamp in small pictures', async () => {
    await site.bringToFront()
    const bytes = Uint8Array.from(await photographLetter(site, LETTER))
    const { report } = await readOnSite(site, { name: 'anh-chup.jpg', bytes })
    const stamp = report!.findings.find(({ check }) => check === 'secret-marking')!
    expect(stamp).toMatchObject({ level: 'stop', phrase: 'MẬT', place: { kind: 'picture', number: 1 } })
    expect(stamp.picture!.page).toMatch(JPEG)
    expect(stamp.picture!.spot).toMatch(JPEG)
    expect(stamp.picture!.box.top).toBeLessThan(0.2)
    const blind = await readOnSite(site, { name: 'anh-chup.jpg', bytes }, { withoutPictures: true })
    expect(blind.report).toMatchObject({ findings: [], content: { notes: ['pages-without-text'] } })
  })

  it('is judged by its name where it cannot be read', async () => {
    const { report } = await readOnSite(site, { name: '729-cvtu.signed.zip', bytes: new Uint8Array([80, 75, 3, 4, 0]) })
    expect(report).toMatchObject({ problem: 'broken', findings: [{ check: 'internal-document' }] })
    expect(report!.findings[0]).not.toHaveProperty('place')
  })

  it('is left alone once it was cancelled, and the next one is read', async () => {
    const pages = Array.from({ length: 5 }, () => [{ x: 60, y: 760, words: 'Thu moi hop thon' }])
    const stopped = await readOnSite(site, { name: 'dai.pdf', bytes: buildPdf(pages) }, { cancelled: true })
    expect(stopped).toMatchObject({ error: expect.stringContaining('cancelled'), progress: [1] })
    expect((await readOnSite(site, { name: 'cong-van.pdf', bytes: PDF })).report!.findings).toHaveLength(1)
  })

  it('goes nowhere', () => {
    expect(stage.network.seen()).toEqual([])
  })
})
