import { useEffect, useRef, useState } from 'preact/hooks'
import type { ImportProblem } from '../../../utils/i18n/library/import-messages.ts'
import { parseInWorker } from '../../../utils/library/imports/parse-in-worker.ts'
import type { TextFacts, TextOrigin } from '../../../utils/library/imports/parser/imported-text.ts'
import type { OcrError } from '../../../utils/library/imports/parser/ocr-errors.ts'
import type { ParsedText } from '../../../utils/library/imports/parser/parse-text.ts'
import type { ExtractedText, ExtractionNote } from '../../../utils/library/imports/readers/extracted-text.ts'
import { ReadError } from '../../../utils/library/imports/readers/read-error.ts'
import { sanitizeName } from '../../../utils/library/imports/readers/sanitize-name.ts'

/** Progress of an import: characters, then pages, then articles. `of` is 0 while unknown. */
interface ImportProgress {
  stage: 'file' | 'pages' | 'articles'
  done: number
  of: number
}

/** The user's edits of the facts; other facts are as extracted. */
interface FactEdits {
  facts: Partial<TextFacts>
  own?: boolean
}

/** A parsed text under review. */
export interface ImportDraft {
  origin: TextOrigin
  /** The plain lines it was parsed from. */
  text: string
  parsed: ParsedText
  ocrErrors: readonly OcrError[]
  notes: readonly ExtractionNote[]
  /** The number of corrected OCR errors. */
  corrected: number
  edits: FactEdits
}

/** The step of the import. */
type ImportStep =
  | { at: 'choose'; stopped: boolean }
  | { at: 'reading'; name: string; progress: ImportProgress }
  /** `onePiece`: the draft to save as one piece, if there is one. */
  | { at: 'refused'; problem: ImportProblem; onePiece?: ImportDraft }
  | { at: 'review'; draft: ImportDraft }

/** Reads the lines of a text and its origin. Rejects with a `ReadError`. */
type ImportReader = (watch: {
  signal: AbortSignal
  onProgress(progress: { done: number; of: number }): void
}) => Promise<Pick<ExtractedText, 'text' | 'notes'> & { origin: TextOrigin }>

/** The state and the actions of an import. */
export interface UseImportResult {
  step: ImportStep
  /** Starts to read; `name` is shown meanwhile. */
  read(name: string, reading: ImportReader): void
  /** Parses the changed lines of the draft again. */
  reparse(draft: ImportDraft, text: string, corrected: number): void
  stop(): void
  /** Continues with a text without structure as one piece. */
  continueAsOnePiece(draft: ImportDraft): void
  /** Returns to the choice of a source. */
  leave(): void
}

/** Reads and parses a text and finds OCR errors. Saves no text. Unmounting cancels it. */
export function useImport(): UseImportResult {
  const [step, setStep] = useState<ImportStep>({ at: 'choose', stopped: false })
  const running = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (name: string, reading: ImportReader, corrected: number, edits: FactEdits) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const show = (next: ImportStep) => {
      if (!signal.aborted) setStep(next)
    }
    const progress = (stage: ImportProgress['stage'], done: number, of: number) =>
      show({ at: 'reading', name: sanitizeName(name), progress: { stage, done, of } })
    progress('file', 0, 0)
    try {
      const onPages = ({ done, of }: { done: number; of: number }) => progress('pages', done, of)
      const { text: lines, notes, origin: from } = await reading({ signal, onProgress: onPages })
      const origin = { ...from, name: sanitizeName(from.name) }
      const { text, parsed, ocrErrors } = await parseInWorker(lines, {
        signal,
        onProgress: ({ done, total }) => progress('articles', done, total),
      })
      if (parsed.problem !== null && parsed.problem !== 'no-structure')
        return show({ at: 'refused', problem: parsed.problem })
      const draft: ImportDraft = { origin, text, parsed, ocrErrors, notes, corrected, edits }
      if (parsed.problem === null) show({ at: 'review', draft })
      else show({ at: 'refused', problem: 'no-structure', onePiece: draft })
    } catch (error) {
      const reason = error instanceof ReadError ? error.reason : 'failed'
      const problem = reason === 'old-office' ? 'not-a-text' : reason
      if (problem === 'cancelled') return
      if (problem === 'failed') console.error('Trước khi đăng:', error)
      show({ at: 'refused', problem })
    }
  }
  return {
    step,
    read: (name, reading) => void run(name, reading, 0, { facts: {} }),
    reparse: ({ origin, notes, edits }, text, corrected) =>
      void run(origin.name, async () => ({ text, notes: [...notes], origin }), corrected, edits),
    stop: () => {
      running.current?.abort()
      setStep({ at: 'choose', stopped: true })
    },
    continueAsOnePiece: (draft) => setStep({ at: 'review', draft }),
    leave: () => {
      running.current?.abort()
      setStep({ at: 'choose', stopped: false })
    },
  }
}
