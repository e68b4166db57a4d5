import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type AttachedFile, isBeingRead } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages, type SentKind } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { HoldShell } from '../HoldShell.tsx'
import { measureReading } from './describe-file-state.ts'
import { UnreadFiles } from './UnreadFiles.tsx'

/**
 * The dialog of what is held only because its files are not read yet: they can be waited for. Or because some could not
 * be read, which is known at the end.
 */
export function UnreadFilesDialog(props: {
  kind: SentKind
  files: readonly AttachedFile[]
  language: Language
  /** Whether the writer waits for the reading. */
  waits: boolean
  /** The name of the button that sends without waiting. */
  sendName: string
  /** The name of the button that waits no longer. */
  backName: string
  onSend(): void
  onWait(): void
  onBack(): void
  onResize(): void
}): JSX.Element {
  const { kind, files, language } = props
  const isOver = !files.some(isBeingRead)
  const waits = props.waits && !isOver
  const offersWait = !waits && !isOver
  const messages = translate(fileMessages, language)
  const edit = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another button has come
  useLayoutEffect(() => {
    props.onResize()
    edit.current?.focus({ preventScroll: true })
  }, [waits, isOver])
  const hasFindings = files.some(({ findings }) => findings.length > 0)
  const hasRead = files.some((each) => measureReading(each))
  const lead = hasFindings ? 'lighter' : hasRead ? 'clear' : 'none'
  return (
    <HoldShell
      calm
      ofFiles
      title={isOver ? messages.unreadable : messages.unread}
      lead={isOver ? messages.unreadableLead : messages.unreadLead[kind][lead]}
      listName={messages.list}
      list={<UnreadFiles files={files} language={language} onResize={props.onResize} />}
    >
      <footer class="held-foot">
        {!isOver && (
          <p class="result" role="status">
            {waits ? messages.waiting : messages.sentByItself[kind]}
          </p>
        )}
        <div class="choice">
          <button type="button" class="btn line big" onClick={props.onSend}>
            {props.sendName}
          </button>
          {offersWait ? (
            <button key="wait" type="button" class="btn main big edit" ref={edit} onClick={props.onWait}>
              {messages.wait}
            </button>
          ) : (
            <button
              key="back"
              type="button"
              class="btn line big edit"
              ref={edit}
              // The second click of a double click was meant for the button that was here before.
              onClick={({ detail }) => detail < 2 && props.onBack()}
            >
              {props.backName}
            </button>
          )}
        </div>
        <p class="quiet">{messages.escape[kind]}</p>
      </footer>
    </HoldShell>
  )
}
