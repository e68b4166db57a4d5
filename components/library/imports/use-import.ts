import { useEffect, useRef, useState } from 'preact/hooks'
import type { ImportProblem } from '../../../utils/i18n/library/import-messages.ts'
import type { TextFacts, TextOrigin } from '../../../utils/library/imports/parser/imported-text.ts'
import { findOcrErrors, type OcrError } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { type ParsedText, parseText } from '../../../utils/library/imports/parser/parse-text.ts'
import { prepareText } from '../../../utils/library/imports/parser/prepare-text.ts'
import type { ExtractedText, ExtractionNote } from '../../../utils/library/imports/readers/extracted-text.ts'
import { ReadError } from '../../../utils/library/imports/readers/read-error.ts'
import { sanitizeName } from '../../../utils/library/imports/readers/sanitize-name.ts'

/** How far the reading of a text is: its characters, its pages, then its articles. `of` is 0 until it is known. */
interface ImportProgress {
  stage: 'file' | 'pages' | 'articles'
  done: number
  of: number
}

/** What the user changed of what a text says about itself; what is not in it is as the text says. */
interface FactEdits {
  facts: Partial<TextFacts>
  own?: boolean
}

/** A text as it was read, to be looked at before it is kept. */
export interface ImportDraft {
  origin: TextOrigin
  /** The plain lines it was made from. */
  text: string
  parsed: ParsedText
  faults: readonly OcrError[]
  notes: readonly ExtractionNote[]
  /** How many faults were mended so far. */
  mended: number
  edits: FactEdits
}

/** Where bringing in a text stands. */
type ImportStep =
  | { at: 'choose'; stopped: boolean }
  | { at: 'reading'; name: string; progress: ImportProgress }
  /** `whole`: what would be kept in one piece, where there is something to keep. */
  | { at: 'refused'; problem: ImportProblem; whole?: ImportDraft }
  | { at: 'review'; draft: ImportDraft }

/** Gives the lines of a text, and where it is from. Rejects with a ReadRefusal. */
type ImportReader = (watch: {
  signal: AbortSignal
  onProgress(progress: { done: number; of: number }): void
}) => Promise<Pick<ExtractedText, 'text' | 'notes'> & { origin: TextOrigin }>

/** Bringing in a text, step by step. */
export interface UseImportResult {
  step: ImportStep
  /** Begins to read; `name` is what it is called meanwhile. */
  read(name: string, reading: ImportReader): void
  /** Reads changed lines of the draft again. */
  again(draft: ImportDraft, text: string, mended: number): void
  stop(): void
  /** Keeps what shows no structure in one piece. */
  takeWhole(draft: ImportDraft): void
  /** Back to the choice. */
  leave(): void
}

/** Reads a text, takes it apart, looks for faults. Nothing is kept by it; leaving the page ends it. */
export function useImport(): UseImportResult {
  const [step, setStep] = useState<ImportStep>({ at: 'choose', stopped: false })
  const running = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (name: string, reading: ImportReader, mended: number, edits: FactEdits) => {
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
      // Faults are places in the lines as the parser prepares them.
      const text = prepareText(lines)
      const parsed = await parseText(text, {
        signal,
        onProgress: ({ done, total }) => progress('articles', done, total),
      })
      if (parsed.problem === 'cancelled') return
      const draft: ImportDraft = { origin, text, parsed, faults: findOcrErrors(text), notes, mended, edits }
      if (parsed.problem === null) show({ at: 'review', draft })
      else if (parsed.problem === 'no-structure') show({ at: 'refused', problem: 'no-structure', whole: draft })
      else show({ at: 'refused', problem: parsed.problem })
    } catch (error) {
      const problem = error instanceof ReadError ? error.reason : 'failed'
      if (problem === 'cancelled') return
      if (problem === 'failed') console.error('Trước khi đăng:', error)
      show({ at: 'refused', problem })
    }
  }
  return {
    step,
    read: (name, reading) => void run(name, reading, 0, { facts: {} }),
    again: ({ origin, notes, edits }, text, mended) =>
      void run(origin.name, async () => ({ text, notes: [...notes], origin }), mended, edits),
    stop: () => {
      running.current?.abort()
      setStep({ at: 'choose', stopped: true })
    },
    takeWhole: (draft) => setStep({ at: 'review', draft }),
    leave: () => {
      running.current?.abort()
      setStep({ at: 'choose', stopped: false })
    },
  }
}
