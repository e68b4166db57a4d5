import { readPageChoices } from '../common/page-choices.ts'
import { startDraft } from './draft-js.tsx'
import { startLexical } from './lexical.ts'
import { startPlain, startTextarea } from './plain-editors.ts'
import { startProseMirror } from './prosemirror.ts'
import { startQuill } from './quill.ts'
import { readShownText } from './shown-text.ts'

/** Starts an editor in its form. Returns a function that reads the editor's own model, lines joined by one newline. */
export type StartEditor = (form: HTMLElement) => () => string

const STARTS: Readonly<Record<string, StartEditor>> = {
  lexical: startLexical,
  draft: startDraft,
  quill: startQuill,
  prosemirror: startProseMirror,
  plain: startPlain,
  textarea: startTextarea,
}

readPageChoices()

// Called by the tests: each editor's text in its own model and on screen (`textsOf.lexical()`).
const textsOf = Object.fromEntries(
  Object.entries(STARTS).map(([name, start]) => {
    const form = document.querySelector<HTMLElement>(`form[data-editor=${name}]`)!
    const model = start(form)
    return [name, () => [model(), readShownText(form)]]
  }),
)
Object.assign(window, { textsOf })
