import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { RunChoices } from '../../utils/checks/check-contract.ts'
import { readKnownNumbers } from '../../utils/compose/own-number-store.ts'
import { hasNumber } from '../../utils/compose/own-numbers.ts'
import { fileCheckMessages } from '../../utils/i18n/pages/file-check-messages.ts'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { HAS_PICTURE_READER } from '../../utils/lib/build-options.ts'
import { useTrustedValue } from '../hooks/use-trusted-value.ts'
import { PageBar } from '../ui/PageBar.tsx'
import { FileCard } from './FileCard.tsx'
import { FileDropArea } from './FileDropArea.tsx'
import { useFileChecks } from './use-file-checks.ts'

/** The page "Kiểm một tệp": files that are chosen, dropped or pasted, and what the checks find in each. */
export function FileCheckPage(props: {
  language: Language
  choices: RunChoices
  hrefs: Readonly<Record<PageId, string>>
  onProvision(id: string): void
}): JSX.Element {
  const { language } = props
  const messages = translate(fileCheckMessages, language)
  const numbers = useTrustedValue('own-numbers', readKnownNumbers)
  const isKnownNumber = (digits: string) => typeof numbers === 'object' && hasNumber(numbers, digits)
  const checks = useFileChecks({ choices: props.choices, isKnownNumber })
  const chooseButton = useRef<HTMLButtonElement>(null)
  usePastedFiles(checks.add)
  useUndroppablePage()
  const remove = (id: number) => {
    checks.remove(id)
    // The pressed button is gone.
    chooseButton.current?.focus()
  }
  return (
    <div class="page" lang={language}>
      <PageBar language={language} hrefs={props.hrefs} titled />
      <main class="page-main file-check">
        <h1>{messages.title}</h1>
        <p class="intro">{messages.intro}</p>
        {!HAS_PICTURE_READER && <p class="banner warn">{messages.noPictureReader}</p>}
        <FileDropArea language={language} buttonRef={chooseButton} onFiles={checks.add} />
        <ul class="files" aria-live="polite">
          {checks.files.map((listed) => (
            <FileCard
              key={listed.id}
              listed={listed}
              language={language}
              onStop={() => checks.stop(listed.id)}
              onRepeat={() => checks.repeat(listed.id)}
              onRemove={() => remove(listed.id)}
              onProvision={props.onProvision}
            />
          ))}
        </ul>
        <p class="meta muted">{messages.kept}</p>
      </main>
    </div>
  )
}

/** Takes a picture or a file that is pasted anywhere on the page. */
function usePastedFiles(onFiles: (files: Iterable<File>) => void): void {
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files
      if (files?.length) latest.current(files)
    }
    document.addEventListener('paste', take)
    return () => document.removeEventListener('paste', take)
  }, [])
}

/** Keeps the browser from opening a file that is dropped next to the area for it. */
function useUndroppablePage(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => event.preventDefault()
    document.addEventListener('dragover', refuse)
    document.addEventListener('drop', refuse)
    return () => {
      document.removeEventListener('dragover', refuse)
      document.removeEventListener('drop', refuse)
    }
  }, [])
}
