import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import type { SequenceMark, StoredPack } from '../../utils/library/packs/pack-db.ts'
import { type PackPublisher, startPackPublisher } from '../library/packs/pack-publisher.ts'
import { makePack, makePackFile, NEW_PROVISION, OTHER_KEY, SIGNING_KEY } from '../library/packs/sample-pack.ts'
import { readStorage, readStoredSettings } from './harness/browser-storage.ts'
import { allowChromiumOrigin, answerFirefoxPrompt, grantChromiumOrigin } from './harness/host-permission.ts'
import { killStage } from './harness/kill-stage.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { waitForElement } from './harness/page-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { putBackgroundToSleep } from './harness/sleep-background.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, pressByName, readWords, waitForWords } from './page-actions.ts'

const ORIGIN = 'http://127.0.0.1/*'
const CHECK = 'Kiểm tra và cập nhật'
/** Number of provisions in the packs whose installation is interrupted. */
const MANY = 1200
/** How many interruptions must come after the installation has finished before the test ends. */
const TOO_LATE = 2

/** A large pack in which every provision names the pack's number: a mixture of two would show. */
const largePack = (sequence: number) =>
  makePack({
    sequence,
    provisions: Array.from({ length: MANY }, (_, index) => ({
      ...NEW_PROVISION,
      id: `nd-9001-2027.d${(index % 900) + 1}.k${Math.floor(index / 900) + 1}`,
      path: { article: String((index % 900) + 1), clause: String(Math.floor(index / 900) + 1) },
      summary: { vi: `Của gói ${sequence}. ${'Nội dung thử. '.repeat(20)}`.trim(), en: `Of pack ${sequence}.` },
    })),
  })

describe.each(getWantedBrowsers())('updates of the library in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let publisher: PackPublisher
  let options: Page
  const folder = mkdtempSync(join(tmpdir(), 'goi-'))
  const begin = async (profile?: string) => {
    stage = await launchStage(name, profile === undefined ? {} : { profile })
    stage.network.allow(new URL(publisher.address).host)
    options = await stage.openOwn('options.html#updates')
    await waitForElement(options, '#updates .acts')
    await options.bringToFront()
  }
  beforeAll(async () => {
    publisher = await startPackPublisher()
    await begin()
  })
  afterAll(async () => {
    await stage.close()
    await publisher.close()
    rmSync(folder, { recursive: true })
  })

  const serve = (file: Uint8Array) => {
    publisher.answer = (reply) => reply.writeHead(200, { 'Content-Type': 'application/json' }).end(file)
  }
  const waitForMessage = (wanted: string | RegExp) => waitForWords(options, '#updates .told', wanted)
  const waitForTitle = (wanted: string | RegExp) => waitForWords(options, '#updates .pack h3', wanted)
  const choose = async (file: Uint8Array) => {
    writeFileSync(join(folder, 'goi.json'), file)
    const input = (await options.$('#updates input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(join(folder, 'goi.json'))
  }
  const stored = async () => {
    const { databases } = JSON.parse(await readStorage(options))
    const packs = (databases['library-packs/packs'] ?? []) as StoredPack[]
    const [mark] = (databases['library-packs/marks'] ?? []) as SequenceMark[]
    const at = (slot: string) => packs.find((each) => each.slot === slot)
    return { current: at('current'), previous: at('previous'), highest: mark?.sequence ?? 0 }
  }
  /** Makes the alarm ring now, as the browser does at its time. */
  const ringAlarm = () =>
    options.evaluate(() => {
      type Extension = { alarms: { create: (name: string, about: object) => unknown } }
      const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
      void (world.browser ?? world.chrome)!.alarms.create('library-update', { when: Date.now() })
    })

  it('does not update unless somebody sets a source', async () => {
    await waitForWords(
      options,
      '#updates .banner',
      'Không dùng cập nhật: thư viện là bản đi kèm tiện ích, kiểm chứng đến 27/11/2026.',
    )
    await pressByName(options, CHECK, '#updates')
    await waitForWords(options, '#updates .acts .problem', 'Cần lưu địa chỉ và khóa công khai trước khi cập nhật.')
    expect(publisher.asked).toEqual([])
  })

  it('accepts an address and a key, and shows the fingerprint', async () => {
    await fillField(options, '#updates [inputmode=url]', 'http://goi.example/goi.json')
    await fillField(options, '#updates .code input', 'khoa')
    await pressByName(options, 'Lưu nguồn cập nhật')
    await waitForWords(options, '#update-problem', 'Địa chỉ cần bắt đầu bằng https://.')
    await fillField(options, '#updates [inputmode=url]', publisher.address)
    await pressByName(options, 'Lưu nguồn cập nhật')
    await waitForWords(options, '#update-problem', /^Khóa công khai cần đủ 44 ký tự/)
    await fillField(options, '#updates .code input', SIGNING_KEY.publicKey)
    await waitForWords(options, '#updates .fingerprint', /^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/)
    await pressByName(options, 'Lưu nguồn cập nhật')
    const source = { address: publisher.address, key: SIGNING_KEY.publicKey }
    await waitFor(async () => {
      expect((await readStoredSettings(options))?.updates).toEqual(source)
      return true
    }, 'the source is stored')
    expect(publisher.asked).toEqual([])
  })

  it('installs a file manually, and lists the changes', async () => {
    await choose(await makePackFile(makePack({ sequence: 1 })))
    await waitForMessage(
      'Thư viện vừa cập nhật: 1 văn bản mới, 1 hết hiệu lực, 1 điều khoản mới, 1 điều khoản có thay đổi.',
    )
    await waitForTitle('Sở Tư pháp tỉnh Thử, gói số 1')
    await pressByName(options, 'Xem danh sách', '#updates')
    const list = await readWords(options, '#updates details li')
    expect(list).toContain('Nghị định 9001/2027/NĐ-CP: Văn bản thử của bộ kiểm thử')
    expect(list).toContain('Điểm đ khoản 2 Điều 4 Nghị định 9001/2027/NĐ-CP')
    expect(publisher.asked).toEqual([])
  })

  it('refuses a repeated pack, another key and altered files, without changing the library', async () => {
    const before = await stored()
    await choose(await makePackFile(makePack({ sequence: 1 })))
    await waitForMessage(/^Gói mang số này đã từng được cài trên máy này\..*Thư viện giữ nguyên\.$/)
    await choose(await makePackFile(makePack({ sequence: 2 }), OTHER_KEY))
    await waitForMessage(/^Gói được ký bằng khóa khác/)
    const file = await makePackFile(makePack({ sequence: 2 }))
    const text = new TextDecoder().decode(file)
    await choose(new TextEncoder().encode(text.replace('"payload":"eyJ', '"payload":"eyK')))
    await waitForMessage(/^Chữ ký không khớp/)
    await choose(file.slice(0, 900))
    await waitForMessage(/^Tệp không đọc được thành JSON/)
    await choose(new Uint8Array(2_000_001))
    await waitForMessage(/^Tệp lớn hơn 2 MB/)
    expect(await stored()).toEqual(before)
  })

  it('fetches a newer pack manually with one plain GET request, once permitted', async () => {
    serve(await makePackFile(makePack({ sequence: 2 })))
    // Each browser's prompt can be driven in one way only.
    if (name === 'chromium') await allowChromiumOrigin(stage, ORIGIN)
    await options.bringToFront()
    await pressByName(options, CHECK, '#updates')
    if (name === 'firefox') await answerFirefoxPrompt(stage, 'allow')
    await waitForTitle('Sở Tư pháp tỉnh Thử, gói số 2')
    await waitForMessage(/^Thư viện vừa cập nhật: không có gì khác\.$/)
    expect(publisher.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /goi.json'])
    const { headers } = publisher.asked[0]!
    for (const header of ['cookie', 'referer', 'authorization']) expect(headers).not.toHaveProperty(header)
  })

  it('shows the progress of a download, and stops on request', async () => {
    const before = await stored()
    publisher.answer = (reply) => reply.writeHead(200, { 'Content-Length': 1_500_000 }).write(new Uint8Array(300_000))
    await pressByName(options, CHECK, '#updates')
    await waitForWords(options, '#updates .busy p', 'Đang tải 300 KB / 1500 KB')
    expect(await options.$eval('#updates progress', ({ value, max }) => [value, max])).toEqual([300_000, 1_500_000])
    await pressByName(options, 'Dừng', '#updates')
    await waitForMessage('Đã dừng. Thư viện giữ nguyên.')
    expect(await stored()).toEqual(before)
  })

  it('goes back one version, and does not reinstall the version left', async () => {
    serve(await makePackFile(makePack({ sequence: 2 })))
    await pressByName(options, 'Quay lại bản trước', '#updates')
    await waitForTitle('Sở Tư pháp tỉnh Thử, gói số 1')
    await waitForMessage(/^Đã quay lại bản trước\./)
    expect(await readWords(options, '#updates .acts button')).toEqual([CHECK, 'Chọn tệp gói…'])
    await pressByName(options, CHECK, '#updates')
    await waitForMessage(/^Gói mang số này đã từng được cài/)
    await waitForTitle('Sở Tư pháp tỉnh Thử, gói số 1')
  })

  it('updates itself when the alarm rings, and the open page shows it', async () => {
    serve(await makePackFile(makePack({ sequence: 3, provisions: [] })))
    await ringAlarm()
    await waitForTitle('Sở Tư pháp tỉnh Thử, gói số 3')
    await waitFor(async () => {
      const words = await readWords(options, '#updates .changes > p')
      return words[0] === 'So với gói trước: 1 điều khoản có thay đổi, 1 điều khoản được bỏ'
    }, 'what changed is said')
  })

  it('says why when the alarm fetched a pack that is refused', async () => {
    const before = await stored()
    publisher.answer = (reply) => reply.writeHead(302, { Location: '/khac.json' }).end()
    await ringAlarm()
    await waitForWords(
      options,
      '#updates > .updates > .muted',
      /Địa chỉ chuyển sang nơi khác\..*Thư viện giữ nguyên\.$/,
    )
    expect(publisher.asked.at(-1)?.url).toBe('/goi.json')
    expect(await stored()).toEqual(before)
  })

  /**
   * Expects one complete pack and its complete predecessor in storage, and the recorded number to be the current one.
   */
  const expectComplete = async () => {
    const { current, previous, highest } = await stored()
    expect(current!.pack).toEqual(largePack(highest))
    if (previous!.pack.provisions.length > 0) expect(previous!.pack).toEqual(largePack(previous!.pack.sequence))
    expect(previous!.pack.sequence).toBeLessThan(highest)
    return highest
  }

  /** The most round trips after which a stop still came before the new pack was in place. */
  let lastInTime = 0

  it('keeps either the old or the new pack complete when the background is stopped on the way', {
    timeout: 180_000,
  }, async () => {
    serve(await makePackFile(largePack(10)))
    await ringAlarm()
    await waitForTitle(/gói số 10$/)
    const ends = { old: 0, new: 0 }
    let last = 10
    // Each round stops a few round trips later, to hit every stage, until some rounds came too late.
    for (let trips = 0, sequence = 11; ends.new < TOO_LATE && trips < 2000; trips += 2 + (trips >> 2), sequence++) {
      const before = publisher.asked.length
      serve(await makePackFile(largePack(sequence)))
      await ringAlarm()
      await waitFor(() => publisher.asked.length > before, 'the background asks')
      for (let trip = 0; trip < trips; trip++) await options.evaluate(() => 0)
      await putBackgroundToSleep(stage, true)
      const highest = await expectComplete()
      expect([last, sequence]).toContain(highest)
      last = highest
      ends[highest === sequence ? 'new' : 'old']++
      if (highest !== sequence) lastInTime = trips
    }
    console.log(`${name}: stopped on the way`, ends)
    expect(ends.old).toBeGreaterThan(0)
    expect(ends.new).toBe(TOO_LATE)
  })

  /** The browser may not have saved the permission before it was killed. */
  const allowAgain = async () => {
    const held = await options.evaluate(
      (origins) => {
        type Extension = { permissions: { contains: (about: object) => Promise<boolean> } }
        const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
        return (world.browser ?? world.chrome)!.permissions.contains({ origins })
      },
      [ORIGIN],
    )
    if (held) return
    if (name === 'chromium') return grantChromiumOrigin(stage, ORIGIN)
    publisher.answer = (reply) => reply.writeHead(404).end()
    await pressByName(options, CHECK, '#updates')
    await answerFirefoxPrompt(stage, 'allow')
    await waitForMessage(/^Nơi công bố báo lỗi/)
  }

  inEitherBrowser.each([
    { when: 'at once', sequence: 100, countTrips: () => 0 },
    { when: 'as late as a stop left the old one', sequence: 101, countTrips: () => lastInTime },
  ])(
    'keeps either the old or the new pack complete when the browser is killed $when',
    async ({ sequence, countTrips }) => {
      const trips = countTrips()
      const before = publisher.asked.length
      serve(await makePackFile(largePack(sequence)))
      await ringAlarm()
      await waitFor(() => publisher.asked.length > before, 'the background asks')
      for (let trip = 0; trip < trips; trip++) await options.evaluate(() => 0)
      await begin(await killStage(stage))
      console.log(`${name}: killed after ${trips} round trips, highest number`, await expectComplete())
      await allowAgain()
    },
  )

  it('removes all updates in one action', async () => {
    await pressByName(options, 'Bỏ cập nhật', '#updates')
    await pressByName(options, 'Bỏ hết', '#updates')
    await waitForMessage('Đã bỏ cập nhật. Thư viện là bản đi kèm tiện ích.')
    expect(await stored()).toEqual({ current: undefined, previous: undefined, highest: 0 })
    expect((await readStoredSettings(options))?.updates).toBeNull()
    await waitForWords(options, '#updates .banner', /^Không dùng cập nhật/)
  })
})
