import { describe, expect, it, vi } from 'vitest'
import type { AttachmentFinding } from '../../utils/attachments/check-attachment.ts'
import type { FileVerdict } from '../../utils/attachments/check-file.ts'
import { fileReportSchema } from '../../utils/attachments/file-report.ts'
import { makeFileReport, type PictureMaker } from '../../utils/file-reader/make-file-report.ts'

const HASH = 'a1'.repeat(32)
const PICTURE = { page: 'AAAA', spot: 'AAAB', box: { left: 0.1, top: 0.1, width: 0.2, height: 0.1 } }
const box = PICTURE.box
const page = { kind: 'page', number: 2, text: 'Toàn văn của trang hai' } as const

const makeFinding = (part: Partial<AttachmentFinding>): AttachmentFinding => ({
  check: 'personal-data',
  level: 'warn',
  message: 'phone',
  provisions: ['luat-91-2025.d3'],
  start: 0,
  end: 5,
  phrase: '0912 345 678',
  page,
  ...part,
})
const makeVerdict = (findings: readonly AttachmentFinding[], part: Partial<FileVerdict> = {}): FileVerdict => ({
  findings,
  unavailable: [],
  content: { kind: 'page', pageCount: 3, pagesRead: 2, hasWords: true, notes: ['read-in-part'] },
  problem: undefined,
  ...part,
})
const draw = vi.fn<PictureMaker>(async () => PICTURE)
const report = async (findings: readonly AttachmentFinding[], part?: Partial<FileVerdict>) => {
  draw.mockClear()
  return fileReportSchema.parse(await makeFileReport(makeVerdict(findings, part), HASH, draw))
}

describe('the report on a file', () => {
  it('names what was found, where, and how much was read, and not the text around it', async () => {
    const whole = await report([makeFinding({})])
    expect(whole).toEqual({
      findings: [
        {
          check: 'personal-data',
          level: 'warn',
          message: 'phone',
          provisions: ['luat-91-2025.d3'],
          phrase: '0912 345 678',
          place: { kind: 'page', number: 2 },
        },
      ],
      unavailable: [],
      content: { kind: 'page', pageCount: 3, pagesRead: 2, hasWords: true, notes: ['read-in-part'] },
      hash: HASH,
    })
    expect(JSON.stringify(whole)).not.toContain('Toàn văn')
  })

  it('says why only the name was looked at', async () => {
    const { page: _, ...byName } = makeFinding({ phrase: 'mat.pdf' })
    const whole = await report([byName], { content: undefined, problem: 'encrypted' })
    expect(whole).toMatchObject({ problem: 'encrypted', findings: [{ phrase: 'mat.pdf' }] })
    expect(whole).not.toHaveProperty('content')
    expect(whole.findings[0]).not.toHaveProperty('place')
  })

  it('has the findings that say most first, those of one level in the order of the file', async () => {
    const levels = ['note', 'stop', 'warn', 'stop', 'note'] as const
    const { findings } = await report(levels.map((level, at) => makeFinding({ level, phrase: String(at) })))
    expect(findings.map(({ phrase }) => phrase)).toEqual(['1', '3', '2', '0', '4'])
  })

  it('begins with what marks the whole paper, and keeps a stamp behind more findings than are sent', async () => {
    const names = Array.from({ length: 300 }, (_, at) =>
      makeFinding({ check: 'child-privacy', message: 'named', level: 'stop', phrase: String(at) }),
    )
    const phone = makeFinding({ level: 'stop' })
    const stamp = makeFinding({ check: 'secret-marking', message: 'stamped', level: 'stop', phrase: 'MẬT' })
    const { findings } = await report([...names, phone, stamp])
    expect(findings).toHaveLength(200)
    expect(findings.slice(0, 3).map(({ phrase }) => phrase)).toEqual(['MẬT', phone.phrase, '0'])
    expect(findings.at(-1)!.phrase).toBe('197')
  })

  it('has the first four findings that have a place drawn, and no others', async () => {
    const findings = Array.from({ length: 7 }, (_, at) =>
      makeFinding({ phrase: String(at), level: at === 6 ? 'stop' : 'note', ...(at > 0 && { box }) }),
    )
    const whole = await report(findings)
    expect(whole.findings.filter(({ picture }) => picture).map(({ phrase }) => phrase)).toEqual(['6', '1', '2', '3'])
    expect(draw).toHaveBeenCalledTimes(4)
  })

  it('does without a picture that cannot be drawn', async () => {
    draw.mockResolvedValueOnce(undefined)
    const whole = await makeFileReport(makeVerdict([makeFinding({ box })]), HASH, draw)
    expect(whole.findings[0]).not.toHaveProperty('picture')
  })

  it('keeps to its limits, and splits no letter', async () => {
    const many = Array.from({ length: 300 }, () => makeFinding({}))
    const long = makeFinding({
      level: 'stop',
      phrase: `${'x'.repeat(299)}😀`,
      note: 'y'.repeat(2000),
      page: { ...page, kind: 'sheet', name: 'z'.repeat(500) },
    })
    const { findings } = await report([...many, long])
    expect(findings).toHaveLength(200)
    expect(findings[0]).toMatchObject({ phrase: 'x'.repeat(299), note: 'y'.repeat(1000) })
    expect(findings[0]!.place!.name).toHaveLength(200)
  })
})
