import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { KEY } from '../library/packs/samples.ts'
import { launch, type Stage } from './harness/launch.ts'
import { storedIn } from './harness/storage.ts'
import { untilReads, wordsOf } from './own-page.ts'

const ID = 'truoc-khi-dang@truockhidang.vn'
const SOURCE = { address: 'https://phapche.coquan.example/thu-vien.json', key: KEY.publicKey }
const RECIPIENT = {
  id: 'to-tiep-nhan',
  name: 'Tổ tiếp nhận của Sở',
  kind: 'put',
  address: 'https://tiepnhan.coquan.example/bao-cao',
  auth: 'basic',
}
const FOLDER =
  process.platform === 'darwin' ? 'Library/Application Support/Mozilla/ManagedStorage' : '.mozilla/managed-storage'

// Chromium reads policies of the whole machine only, which a test must not touch: how we read them there is seen in
// tests/settings/update-source.test.ts.
describe.each(browsersWanted().filter((name) => name === 'firefox'))('policies of an organisation in %s', (name) => {
  const home = mkdtempSync(join(tmpdir(), 'nha-'))
  const { HOME } = process.env
  let stage: Stage
  beforeAll(async () => {
    mkdirSync(join(home, FOLDER), { recursive: true })
    const data = { updates: SOURCE, recipients: [RECIPIENT], hold: false, watching: true }
    const manifest = { name: ID, description: 'Nguồn cập nhật thư viện', type: 'storage', data }
    writeFileSync(join(home, FOLDER, `${ID}.json`), JSON.stringify(manifest))
    process.env.HOME = home
    stage = await launch(name)
  })
  afterAll(async () => {
    process.env.HOME = HOME
    await stage.close()
    rmSync(home, { recursive: true, force: true })
  })

  it('set the source of updates, which is shown as theirs and cannot be changed', async () => {
    const options = await stage.openOwn('options.html#updates')
    await options.bringToFront()
    await untilReads(options, '#updates .locked-note', 'Do cơ quan đặt, không đổi được ở đây.')
    const fields = await options.$$eval('#updates .update-source input', (inputs) =>
      inputs.map(({ value, readOnly }) => ({ value, readOnly })),
    )
    expect(fields).toEqual([
      { value: SOURCE.address, readOnly: true },
      { value: SOURCE.key, readOnly: true },
    ])
    expect(await wordsOf(options, '#updates button')).toEqual(['Kiểm tra và cập nhật', 'Chọn tệp gói…'])
  })

  it('set a recipient of reports, which is shown as theirs, wants its access code of the user, and cannot be removed', async () => {
    const options = await stage.openOwn('options.html#recipients')
    await options.bringToFront()
    await untilReads(options, '.recipient .locked-note', 'Do cơ quan đặt, không đổi được ở đây.')
    expect(await wordsOf(options, '.recipient .strong')).toEqual([RECIPIENT.name])
    expect(await wordsOf(options, '.recipient button')).toEqual(['Gửi thử', 'Lưu mã'])
    await options.close()
  })

  it('set nothing else, and are asked for by nobody before somebody wants an update', async () => {
    const options = await stage.openOwn('options.html')
    expect(JSON.parse(await storedIn(options)).local.settings).toBeUndefined()
    expect(await options.$eval('#sending [role=switch]', (each) => each.getAttribute('aria-checked'))).toBe('true')
    expect(stage.network.seen()).toEqual([])
  })
})
