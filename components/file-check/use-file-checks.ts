import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { AttachmentCheckOptions } from '../../utils/attachments/check-attachment.ts'
import { checkFile, type FileVerdict } from '../../utils/attachments/check-file.ts'
import { ReadError } from '../../utils/library/imports/readers/read-error.ts'
import type { PageProgress } from '../../utils/library/imports/readers/read-pdf.ts'

/** How far the check of a file is. */
export type FileCheckState =
  | { step: 'waiting' | 'stopped' | 'failed' }
  | { step: 'reading'; progress: PageProgress | undefined }
  | { step: 'done'; verdict: FileVerdict; ms: number }

/** A file of the list. */
export interface ListedFile {
  id: number
  file: File
  state: FileCheckState
}

/** The files of the list, those that came last first, and what can be done with them. */
export interface FileChecks {
  files: readonly ListedFile[]
  add(files: Iterable<File>): void
  stop(id: number): void
  /** Puts a file at the end of the queue again. */
  repeat(id: number): void
  remove(id: number): void
}

/** Checks files one after another. They are kept as long as they are on the list, and only here. */
export function useFileChecks(options: Omit<AttachmentCheckOptions, 'signal'>): FileChecks {
  const [files, setFiles] = useState<readonly ListedFile[]>([])
  const nextId = useRef(0)
  const running = useRef<{ id: number; stop: AbortController } | undefined>(undefined)
  const latest = useRef(options)
  latest.current = options
  const setState = useCallback((id: number, state: FileCheckState) => {
    setFiles((before) => before.map((each) => (each.id === id ? { ...each, state } : each)))
  }, [])
  useEffect(() => {
    const next = files.find(({ state }) => state.step === 'waiting')
    if (!next || running.current) return
    const { id, file } = next
    const stop = new AbortController()
    running.current = { id, stop }
    const begun = performance.now()
    setState(id, { step: 'reading', progress: undefined })
    const onProgress = (progress: PageProgress) => setState(id, { step: 'reading', progress })
    void checkFile(file, { ...latest.current, signal: stop.signal, onProgress })
      .then((verdict): FileCheckState => ({ step: 'done', verdict, ms: performance.now() - begun }))
      .catch((error: unknown): FileCheckState => {
        if (error instanceof ReadError) return { step: 'stopped' }
        console.error('Trước khi đăng:', error)
        return { step: 'failed' }
      })
      .then((state) => {
        running.current = undefined
        setState(id, state)
      })
  }, [files, setState])
  useEffect(() => () => running.current?.stop.abort(), [])
  const stop = (id: number) => {
    if (running.current?.id === id) running.current.stop.abort()
  }
  return {
    files,
    add: (added) => {
      const listed = [...added].map((file): ListedFile => ({ id: nextId.current++, file, state: { step: 'waiting' } }))
      // The newest first: they are in sight, and checked first.
      setFiles((before) => [...listed, ...before])
    },
    stop,
    repeat: (id) => setState(id, { step: 'waiting' }),
    remove: (id) => {
      stop(id)
      setFiles((before) => before.filter((each) => each.id !== id))
    },
  }
}
