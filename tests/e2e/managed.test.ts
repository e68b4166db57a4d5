import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { SIGNING_KEY } from '../library/packs/sample-pack.ts'
import { readStoredSettings } from './harness/browser-storage.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { readWords, waitForWords } from './page-actions.ts'

const ID = 'truoc-khi-dang@truockhidang.vn'
const SOURCE = { address: 'https://phapche.coquan.example/thu-vien.json', key: SIGNING_KEY.publicKey }
const RECIPIENT = {
  id: 'to-tiep-nhan',
  name: 'Tổ tiếp nhận của Sở',
  kind: 'put',
  address: 'https://tiepnhan.coquan.example/bao-cao',
  auth: 'basic',
}
const FOLDER =
  process.platform === 'darwin' ? 'Library/Application Support/Mozilla/ManagedStorage' : '.mozilla/managed-storage'

// Chromium reads only machine-wide policies, which a test must not touch; tests/settings/update-source.test.ts covers
// reading them.
describe.each(getWantedBrowsers().filter((name) => name === 'firefox'))('policies of an organisation in %s', (name) => {
  const home = mkdtempSync(join(tmpdir(), 'nha-'))
  const { HOME } = process.env
  let stage: Stage
  beforeAll(async () => {
    mkdirSync(join(home, FOLDER), { recursive: true })
    const words = [{ phrase: 'hoa sữa', level: 'note', note: 'Tên cũ' }]
    const data = { updates: SOURCE, recipients: [RECIPIENT], words, hold: false, watching: true }
    const manifest = { name: ID, description: 'Nguồn cập nhật thư viện', type: 'storage', data }
    writeFileSync(join(home, FOLDER, `${ID}.json`), JSON.stringify(manifest))
    process.env.HOME = home
    stage = await launchStage(name)
  })
  afterAll(async () => {
    process.env.HOME = HOME
    await stage.close()
    rmSync(home, { recursive: true, force: true })
  })

  it('set the source of updates, which is shown as theirs and is read-only', async () => {
    const options = await stage.openOwn('options.html#updates')
    await options.bringToFront()
    await waitForWords(options, '#updates .locked-note', 'Do cơ quan đặt, không đổi được ở đây.')
    const fields = await options.$$eval('#updates .update-source input', (inputs) =>
      inputs.map(({ value, readOnly }) => ({ value, readOnly })),
    )
    expect(fields).toEqual([
      { value: SOURCE.address, readOnly: true },
      { value: SOURCE.key, readOnly: true },
    ])
    expect(await readWords(options, '#updates button')).toEqual(['Kiểm tra và cập nhật', 'Chọn tệp gói…'])
  })

  it('set a recipient, shown as theirs, which asks for its access code and cannot be removed', async () => {
    const options = await stage.openOwn('options.html#recipients')
    await options.bringToFront()
    await waitForWords(options, '.recipient .locked-note', 'Do cơ quan đặt, không đổi được ở đây.')
    expect(await readWords(options, '.recipient .strong')).toEqual([RECIPIENT.name])
    expect(await readWords(options, '.recipient button')).toEqual(['Gửi thử', 'Lưu mã'])
    await options.close()
  })

  it('list a word that is pointed out, shown as theirs, and which cannot be removed', async () => {
    const options = await stage.openOwn('options.html#words')
    await options.bringToFront()
    await waitForWords(options, '.word-lists .row .strong', 'hoa sữa')
    expect(await readWords(options, '.word-lists .row .say')).toEqual(['Tên cũ'])
    expect(await readWords(options, '.word-lists .row button')).toEqual([])
    await options.close()
  })

  it('set no other setting, and cause no request before the user wants an update', async () => {
    const options = await stage.openOwn('options.html')
    expect(await readStoredSettings(options)).toBeUndefined()
    expect(await options.$eval('#sending [role=switch]', (each) => each.getAttribute('aria-checked'))).toBe('true')
    expect(stage.network.seen()).toEqual([])
  })
})
