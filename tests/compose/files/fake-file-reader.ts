import type { FileFinding, FileReport } from '../../../utils/attachments/file-report.ts'
import type { FileReaderService } from '../../../utils/compose/files/file-reading-queue.ts'

/** A serious finding in a file. */
export const STAMP: FileFinding = {
  check: 'secret-marking',
  level: 'stop',
  message: 'stamp',
  provisions: [],
  phrase: 'MẬT',
  place: { kind: 'page', number: 1 },
}

/** Makes the report on a file. */
export function makeReport(findings: readonly FileFinding[] = []): FileReport {
  return { findings: [...findings], unavailable: [], hash: 'a'.repeat(64) }
}

/** A reading that a test ends. */
export interface StartedReading {
  file: File
  signal: AbortSignal
  onProgress: (progress: { done: number; of: number }) => void
  end: (report: FileReport) => void
  fail: (error: unknown) => void
}

/** A reader whose readings end when the test says so. */
export function makeFakeReader(): FileReaderService & { started: StartedReading[]; allowed: Set<string> } {
  const started: StartedReading[] = []
  const allowed = new Set<string>()
  return {
    started,
    allowed,
    getChoices: async () => ({ contents: true, pictures: true }),
    read: (file, { signal, onProgress }) =>
      new Promise((end, fail) => {
        signal.addEventListener('abort', () => fail(new Error('cancelled')))
        started.push({ file, signal, onProgress, end, fail })
      }),
    hash: async () => 'a'.repeat(64),
    isAllowed: async (hash) => allowed.has(hash),
    allow: async (hash, isAllowed) => void (isAllowed ? allowed.add(hash) : allowed.delete(hash)),
  }
}

/** Lets what waits for resolved promises run. */
export async function settlePromises(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
