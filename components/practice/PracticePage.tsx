import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { practiceMessages, SAMPLE_DRAFTS } from '../../utils/i18n/compose/practice-messages.ts'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { BOX_KINDS, type BoxKind } from '../../utils/sites/site-definition.ts'
import { PageBar } from '../ui/PageBar.tsx'
import { PracticeBox } from './PracticeBox.tsx'

/** The practice page: three boxes, sample drafts for them, and the texts "sent". The composer watches the boxes. */
export function PracticePage(props: { language: Language; hrefs: Readonly<Record<PageId, string>> }): JSX.Element {
  const messages = translate(practiceMessages, props.language)
  const [sent, setSent] = useState<readonly { id: number; kind: BoxKind; text: string }[]>([])
  const boxes = {
    post: useRef<HTMLElement>(null),
    comment: useRef<HTMLElement>(null),
    message: useRef<HTMLElement>(null),
  }
  const lastKind = useRef<BoxKind>('post')
  const fill = (text: string) => {
    const box = boxes[lastKind.current].current
    if (!box) return
    box.focus()
    if (box instanceof HTMLTextAreaElement) box.select()
    else document.getSelection()?.selectAllChildren(box)
    document.execCommand('insertText', false, text)
  }
  return (
    <div class="page" lang={props.language}>
      <PageBar language={props.language} hrefs={props.hrefs} />
      <main class="page-main practice">
        <h2>{messages.title}</h2>
        <p class="intro">{messages.intro}</p>
        <section class="examples" aria-labelledby="examples">
          <h3 id="examples">{messages.examples}</h3>
          <p class="chips">
            {SAMPLE_DRAFTS.map((text, index) => (
              <button key={text} type="button" class="chip" onClick={() => fill(text)}>
                {messages.example[index]}
              </button>
            ))}
          </p>
          <p class="meta muted">{messages.examplesHint}</p>
        </section>
        <div class="boxes">
          {BOX_KINDS.map((kind) => (
            <PracticeBox
              key={kind}
              kind={kind}
              words={messages.box[kind]}
              elementRef={boxes[kind]}
              onFocus={() => {
                lastKind.current = kind
              }}
              onSend={(text) => setSent((before) => [{ id: before.length, kind, text }, ...before])}
            />
          ))}
        </div>
        <section class="sent" aria-labelledby="sent" aria-live="polite">
          <h3 id="sent">{messages.sent}</h3>
          {sent.length === 0 && <p class="muted">{messages.sentNone}</p>}
          <ul>
            {sent.map(({ id, kind, text }) => (
              <li key={id} data-kind={kind}>
                <span class="meta muted">{messages.sentKind[kind]}</span>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  )
}
