import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CHANGED_PROVISION, ENDED_DECREE, NEW_DECREE, NEW_PROVISION } from '../library/packs/sample-pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'goi-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  code: number
  out: string
  err: string
}
const run = (...args: string[]) =>
  new Promise<Ran>((done) => {
    execFile(process.execPath, ['scripts/pack.ts', ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

describe('npm run pack', () => {
  let key = ''

  it('creates a key that only its owner can read, and never overwrites one', async () => {
    const made = await run('--new-key', at('khoa.pem'))
    key = /public key: (\S{44})/.exec(made.out)![1]!
    expect(made.out).toMatch(/fingerprint: (?:[0-9a-f]{4} ){7}[0-9a-f]{4}/)
    if (process.platform !== 'win32') expect(statSync(at('khoa.pem')).mode & 0o777).toBe(0o600)
    const before = readFileSync(at('khoa.pem'), 'utf8')
    expect((await run('--new-key', at('khoa.pem'))).code).toBe(1)
    expect(readFileSync(at('khoa.pem'), 'utf8')).toBe(before)
  })

  it('shows a bundled record as a template that changes the library only when edited', async () => {
    const shown = await run('--show', 'nd-56-2017')
    writeFileSync(at('mau.json'), JSON.stringify({ publisher: 'Sở Thử', ...JSON.parse(shown.out) }))
    const built = await run(
      '--in',
      at('mau.json'),
      '--key',
      at('khoa.pem'),
      '--sequence',
      '2',
      '--out',
      at('mau-ky.json'),
    )
    expect(built.out).toContain('Không có gì khác bản đi kèm.')
    expect(JSON.parse((await run('--show', 'nd-56-2017.d36')).out).provisions).toHaveLength(1)
    expect((await run('--show', 'nd-0-0')).code).toBe(1)
  })

  it('builds a pack from the files of a folder, and lists its changes', async () => {
    mkdirSync(at('nguon'))
    const write = (name: string, said: object) => writeFileSync(join(at('nguon'), name), JSON.stringify(said))
    write('1.json', { publisher: 'Sở Thử', documents: [NEW_DECREE], provisions: [NEW_PROVISION] })
    write('2.json', { documents: [ENDED_DECREE], provisions: [CHANGED_PROVISION] })
    writeFileSync(join(at('nguon'), 'doc.txt'), 'không phải dữ liệu')
    const built = await run('--in', at('nguon'), '--key', at('khoa.pem'), '--sequence', '3', '--out', at('goi.json'))
    expect(built.err).toBe('')
    expect(built.out).toMatch(
      /^Sở Thử, gói số \/ pack 3, \d{4}-\d\d-\d\d, \d+ bytes\nVăn bản mới: 1\n {2}Nghị định 9001/,
    )
    expect(built.out).toMatch(/Hết hiệu lực: 1\n {2}Nghị định 147\/2024\/NĐ-CP/)
    expect(built.out).toMatch(/Điều khoản mới: 1\n/)
  })

  it('verifies a pack as the extension does', async () => {
    expect((await run('--verify', at('goi.json'), '--public', key)).code).toBe(0)
    const other = await run('--verify', at('goi.json'), '--public', `${'A'.repeat(43)}=`)
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('khóa khác')])
    writeFileSync(at('sua.json'), readFileSync(at('goi.json'), 'utf8').replace('"payload":"ey', '"payload":"eZ'))
    expect((await run('--verify', at('sua.json'), '--public', key)).err).toContain('Chữ ký không khớp')
  })

  it('writes no pack that the extension would refuse, and names the record', async () => {
    writeFileSync(at('sai.json'), JSON.stringify({ publisher: 'Sở Thử', documents: [NEW_DECREE] }))
    const built = await run(
      '--in',
      at('sai.json'),
      '--key',
      at('khoa.pem'),
      '--sequence',
      '4',
      '--out',
      at('sai-goi.json'),
    )
    expect([built.code, built.err]).toEqual([1, expect.stringContaining(`Bản ghi: ${NEW_DECREE.id}, mục: replaces.`)])
    expect(() => statSync(at('sai-goi.json'))).toThrow()
  })

  it('prints its usage for unknown or incomplete arguments', async () => {
    for (const args of [[], ['--in', at('nguon')], ['--verify', at('goi.json')], ['--verify', 'x', '--public', 'y']]) {
      expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining('npm run pack -- --new-key') })
    }
  })
})
