import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import { FileReadingQueue } from '../../../utils/compose/files/file-reading-queue.ts'
import { makeFakeReader, makeReport, STAMP, settlePromises } from './fake-file-reader.ts'

const makeFile = (name: string, type = '', content = 'x') => new File([content], name, { type })
const IN_NAME: FileFinding = { ...STAMP, check: 'internal-document', message: 'number', phrase: '729-CV' }

describe('FileReadingQueue', () => {
  let service: ReturnType<typeof makeFakeReader>
  let queue: FileReadingQueue
  const checks = {}
  const onChange = vi.fn()
  const onFault = vi.fn()
  const stepOf = (id: number | undefined) => queue.get(id!)?.reading.step

  beforeEach(() => {
    onChange.mockClear()
    onFault.mockClear()
    service = makeFakeReader()
    queue = new FileReadingQueue({
      service,
      getChecks: () => checks,
      checkName: (name) => (name.startsWith('729') ? [IN_NAME] : []),
      adjust: (finding) => (finding.phrase === '0912000111' ? { ...finding, level: 'note' } : finding),
      onChange,
      onFault,
    })
  })

  it('knows what is in the names before the files are read', async () => {
    const ids = queue.add([makeFile('729-CV.pdf'), makeFile('anh.jpg')])
    await settlePromises()
    expect(ids.map((id) => queue.get(id)!.findings)).toEqual([[IN_NAME], []])
  })

  it('reads one file after another', async () => {
    const [one, two] = queue.add([makeFile('a.pdf'), makeFile('b.pdf')])
    await settlePromises()
    expect(service.started.map(({ file }) => file.name)).toEqual(['a.pdf'])
    service.started[0]!.onProgress({ done: 1, of: 3 })
    expect(queue.get(one!)!.reading).toEqual({ step: 'reading', progress: { done: 1, of: 3 } })
    service.started[0]!.end(makeReport([STAMP]))
    await settlePromises()
    expect(queue.get(one!)).toMatchObject({ reading: { step: 'read' }, findings: [STAMP] })
    expect(service.started.map(({ file }) => file.name)).toEqual(['a.pdf', 'b.pdf'])
    expect(stepOf(two)).toBe('reading')
  })

  it.each([
    ['film', makeFile('x.bin', 'video/mp4')],
    ['a film by its name', makeFile('quay.MOV')],
    ['an empty file', makeFile('a.pdf', '', '')],
  ])('does not read %s', async (_what, file) => {
    const [id] = queue.add([file])
    await settlePromises()
    expect(stepOf(id)).toBe('skipped')
    expect(service.started).toEqual([])
  })

  it('reads no contents where the user has turned that off', async () => {
    service.getChoices = async () => ({ contents: false, pictures: true })
    const [id] = queue.add([makeFile('729-CV.pdf')])
    await settlePromises()
    expect(queue.get(id!)).toMatchObject({ reading: { step: 'skipped' }, findings: [IN_NAME] })
  })

  it('does not remember as clear what was read without its pictures', async () => {
    for (const pictures of [false, true]) {
      service.getChoices = async () => ({ contents: true, pictures })
      const file = makeFile(`${pictures}.pdf`)
      queue.add([file])
      await settlePromises()
      service.started.at(-1)!.end(makeReport())
      await settlePromises()
      expect(queue.isKnownClear(file)).toBe(pictures)
    }
  })

  it('goes on with the next file when the reader breaks down', async () => {
    const [one, two] = queue.add([makeFile('729-CV.pdf'), makeFile('b.pdf')])
    await settlePromises()
    service.started[0]!.fail(new Error('the reader is gone'))
    await settlePromises()
    expect(onFault).toHaveBeenCalledOnce()
    expect(queue.get(one!)).toMatchObject({ reading: { step: 'failed' }, findings: [IN_NAME] })
    expect(stepOf(two)).toBe('reading')
  })

  it('ends a reading when asked, and one of a dropped file', async () => {
    const [one, two] = queue.add([makeFile('a.pdf'), makeFile('b.pdf')])
    await settlePromises()
    queue.stop([one!])
    await settlePromises()
    expect(stepOf(one)).toBe('stopped')
    expect(stepOf(two)).toBe('reading')
    queue.drop([two!])
    await settlePromises()
    expect(service.started.map(({ signal }) => signal.aborted)).toEqual([true, true])
    expect(queue.get(two!)).toBeUndefined()
    expect(onFault).not.toHaveBeenCalled()
  })

  it('points out no finding of a file that may be published', async () => {
    const [id] = queue.add([makeFile('729-CV.pdf')])
    await settlePromises()
    service.started[0]!.end(makeReport([STAMP]))
    await settlePromises()
    await queue.allow(id!)
    expect(queue.get(id!)!.findings).toEqual([])
    const [again] = queue.add([makeFile('729-CV.pdf')])
    expect(queue.get(again!)!.findings).toEqual([])
    await settlePromises()
    expect(queue.get(again!)).toMatchObject({ reading: { step: 'reading' }, findings: [] })
    service.started[1]!.end(makeReport([STAMP]))
    await settlePromises()
    expect(queue.get(again!)!.findings).toEqual([])
  })

  it('points out what is in the name of a file whose hash cannot be computed', async () => {
    service.hash = () => Promise.reject(new TypeError('no crypto on this page'))
    const [id] = queue.add([makeFile('729-CV.pdf')])
    await settlePromises()
    expect(queue.get(id!)!.findings).toEqual([IN_NAME])
  })

  it('points out what is in a name before it is known that the contents are not read', async () => {
    const steps: [string, number][] = []
    onChange.mockImplementation(() => {
      const attached = queue.get(1)!
      steps.push([attached.reading.step, attached.findings.length])
    })
    service.getChoices = async () => ({ contents: false, pictures: false })
    queue.add([makeFile('729-CV.pdf')])
    await settlePromises()
    expect(steps.at(-1)).toEqual(['skipped', 1])
    expect(steps).not.toContainEqual(['skipped', 0])
  })

  it('points out what is in a name when the reading is ended before that was asked', async () => {
    service.hash = () => new Promise(() => undefined)
    const [id] = queue.add([makeFile('729-CV.pdf')])
    queue.stop([id!])
    expect(queue.get(id!)).toMatchObject({ reading: { step: 'stopped' }, findings: [IN_NAME] })
  })

  it('points out again what is in a file that may be published no more', async () => {
    const file = makeFile('a.pdf')
    const [id] = queue.add([file])
    await settlePromises()
    service.started[0]!.end(makeReport([STAMP]))
    await settlePromises()
    expect(queue.isKnownClear(file)).toBe(false)
    await queue.allow(id!)
    expect(queue.isKnownClear(file)).toBe(true)
    await queue.forbid(id!)
    expect(queue.isKnownClear(file)).toBe(false)
    expect(queue.get(id!)!.findings).toEqual([STAMP])
    expect(service.allowed.size).toBe(0)
  })

  it('knows no file for clear that could not be read, or of which the reading was ended', async () => {
    const [locked, left] = [makeFile('a.pdf'), makeFile('b.pdf')]
    const [, id] = queue.add([locked, left])
    await settlePromises()
    service.started[0]!.end({ ...makeReport(), problem: 'encrypted' })
    await settlePromises()
    queue.stop([id!])
    await settlePromises()
    expect([locked, left].map((each) => queue.isKnownClear(each))).toEqual([false, false])
  })

  it('says once what both the name and the contents of a file show, also when it may be published no more', async () => {
    const mark: FileFinding = { ...STAMP, check: 'internal-document', message: 'mark', phrase: 'DỰ THẢO MẬT' }
    const { place: _place, ...named } = IN_NAME
    const [id] = queue.add([makeFile('729-CV.pdf')])
    await settlePromises()
    service.started[0]!.end(makeReport([named, mark]))
    await settlePromises()
    expect(queue.get(id!)!.findings).toEqual([mark])
    await queue.allow(id!)
    await queue.forbid(id!)
    expect(queue.get(id!)!.findings).toEqual([mark])
  })

  it('makes a number of the writer a note', async () => {
    const [id] = queue.add([makeFile('a.pdf')])
    await settlePromises()
    service.started[0]!.end(makeReport([{ ...STAMP, phrase: '0912000111' }]))
    await settlePromises()
    expect(queue.get(id!)!.findings.map(({ level }) => level)).toEqual(['note'])
  })
})
