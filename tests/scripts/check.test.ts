import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SERIOUS = 'Số CCCD của bà Lê Thị Ví Dụ là 089199000000'

/** Runs the command as npm does, with some arguments and standard input. */
function check(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], { input, encoding: 'utf8' })
}

describe('the command line of the checks', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-check-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints for people what was found in a file, why, and what to do', () => {
    const file = join(folder, 'nháp.txt')
    writeFileSync(file, SERIOUS)
    const { status, stdout } = check([file])
    expect(stdout).toContain('Dừng lại · Dữ liệu cá nhân: “089199000000”')
    expect(stdout).toContain('Có dấu hiệu là số căn cước')
    expect(stdout).toMatch(/Điều\s16 Luật Bảo vệ dữ liệu cá nhân/)
    expect(status).toBe(1)
  })

  it.each([
    ['nothing found', [], 'Mai họp tổ lúc 8 giờ.', 0],
    ['an unknown option', ['--nope'], '', 2],
    ['too many files', ['a', 'b'], '', 2],
    ['a file that is not there', ['no-such-file.txt'], '', 2],
  ] as const)('sets the exit code for %s', (_, args, input, status) => {
    expect(check(args, input).status).toBe(status)
  })

  it('answers lines in order, with an error for a bad line', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: SERIOUS }),
      'not json',
      JSON.stringify({ id: 'b', text: 'lẻ \ud800', attachments: [{ name: '729-cvtu.signed.pdf' }] }),
      JSON.stringify({ id: 'c', text: 7 }),
      JSON.stringify({ id: 'd', text: '' }),
    ]
    const { status, stdout } = check(['--jsonl'], `${lines.join('\n')}\n`)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers[0]).toEqual({
      id: 'a',
      findings: [{ check: 'personal-data', level: 'stop', start: 31, end: 43, quote: '089199000000' }],
    })
    expect(answers[1]).toMatchObject({ id: null, error: expect.any(String) })
    expect(answers[2]).toMatchObject({ id: 'b', findings: [{ check: 'internal-document', attachment: 0 }] })
    expect(answers[3]).toEqual({ id: null, error: '"text" is not a string' })
    expect(answers[4]).toEqual({ id: 'd', findings: [] })
    expect(status).toBe(0)
  })
})
