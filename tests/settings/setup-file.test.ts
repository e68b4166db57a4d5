import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { formatSetupCode, MAX_SETUP_BYTES, readSetupFile, type Setup } from '../../utils/settings/setup-file.ts'

const EMAIL = { name: 'Tổ tiếp nhận', kind: 'email', address: 'tiepnhan@coquan.example' }
const DESK = { name: 'Phần mềm', kind: 'post', address: 'https://nhan.coquan.example/bao-cao' }
const FILE = { format: 'truoc-khi-dang-setup', version: 1, unit: 'Sở Ví Dụ', recipients: [EMAIL, DESK] }
const encode = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
const read = (content: unknown, taken: readonly Recipient[] = []) => readSetupFile(encode(content), taken)
const readProblems = (...recipients: object[]) =>
  (read({ ...FILE, recipients }) as Setup).recipients.map(({ problem }) => problem)

describe('readSetupFile', () => {
  it('reads the unit and its recipients, without a code and an envelope unless they are named', () => {
    expect(read(FILE)).toEqual({
      unit: 'Sở Ví Dụ',
      recipients: [
        { recipient: { ...EMAIL, auth: 'none', cloudevents: false }, problem: undefined },
        { recipient: { ...DESK, auth: 'none', cloudevents: false }, problem: undefined },
      ],
    })
  })

  it('reads the example for IT officers, all of which can be added', () => {
    const setup = readSetupFile(readFileSync('docs/receiving/setup.example.json'), []) as Setup
    expect(setup.recipients.map(({ recipient, problem }) => [recipient.kind, recipient.auth, problem])).toEqual([
      ['email', 'none', undefined],
      ['post', 'bearer', undefined],
    ])
  })

  it('reads a file that begins with a byte order mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...encode(FILE)])
    expect(readSetupFile(bytes, [])).toMatchObject({ unit: FILE.unit })
  })

  it('refuses the addresses that the form refuses', () => {
    expect(
      readProblems(
        { ...DESK, address: 'https://www.facebook.com/bao-cao' },
        { ...DESK, address: 'https://chat.zalo.me/' },
        { ...DESK, address: 'http://nhan.coquan.example/' },
        { ...DESK, address: 'https://ten:mat-khau@nhan.coquan.example/' },
        { ...DESK, address: 'javascript:alert(1)' },
        { ...EMAIL, address: 'https://nhan.coquan.example/' },
        DESK,
      ),
    ).toEqual(['site', 'site', 'not-https', 'not-https', 'not-https', 'not-email', undefined])
  })

  it('marks an address that is listed already, in the settings or earlier in the file', () => {
    const taken: Recipient = { ...DESK, kind: 'post', id: 'r1', auth: 'none', cloudevents: false }
    const { recipients } = read({ ...FILE, recipients: [DESK, EMAIL, EMAIL] }, [taken]) as Setup
    expect(recipients.map(({ problem }) => problem)).toEqual(['same', undefined, 'same'])
  })

  it('gives an e-mail neither a code nor an envelope', () => {
    const { recipients } = read({ ...FILE, recipients: [{ ...EMAIL, auth: 'basic', cloudevents: true }] }) as Setup
    expect(recipients[0]!.recipient).toMatchObject({ auth: 'none', cloudevents: false })
  })

  it.each([
    ['a secret', { ...FILE, recipients: [{ ...DESK, secret: 'x' }] }],
    ['an unknown field', { ...FILE, checks: {} }],
    ['a mistyped kind', { ...FILE, recipients: [{ ...DESK, kind: 'POST' }] }],
    ['no recipient', { ...FILE, recipients: [] }],
    ['too many recipients', { ...FILE, recipients: Array(21).fill(DESK) }],
    ['a blank unit', { ...FILE, unit: '  ' }],
    ['a blank name', { ...FILE, recipients: [{ ...DESK, name: ' ' }] }],
    ['another format', { ...FILE, format: 'khac' }],
    ['a list', [FILE]],
    ['nothing', null],
  ])('refuses a file with %s', (_what, content) => {
    expect(read(content)).toBe('no-setup')
  })

  it('distinguishes a newer version, a damaged file and an enormous one', () => {
    expect(read({ ...FILE, version: 2, more: true })).toBe('newer')
    expect(readSetupFile(new TextEncoder().encode('{"format":'), [])).toBe('no-json')
    expect(readSetupFile(new Uint8Array([0x7b, 0xff, 0x7d]), [])).toBe('no-json')
    expect(readSetupFile(new Uint8Array(MAX_SETUP_BYTES + 1), [])).toBe('too-large')
  })

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(['no-setup', 'newer']).toContain(read(content))
      }),
    )
  })
})

it('formats the code as the command for IT officers prints it, in groups', () => {
  expect(formatSetupCode('7f2c19a044d1b0c3e5f6a7b8c9d0e1f2')).toBe('7F2C 19A0 44D1 B0C3 E5F6')
})
