import { readPageChoices } from '../common/page-choices.ts'
import { startDraft } from './draft-js.tsx'
import { startLexical } from './lexical.ts'
import { startPlain, startTextarea } from './plain-editors.ts'
import { startProseMirror } from './prosemirror.ts'
import { startQuill } from './quill.ts'
import { startEditors } from './start-editors.ts'

readPageChoices()
startEditors({
  lexical: startLexical,
  draft: startDraft,
  quill: startQuill,
  prosemirror: startProseMirror,
  plain: startPlain,
  textarea: startTextarea,
})
