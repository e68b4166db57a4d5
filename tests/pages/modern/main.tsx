import { readPageChoices } from '../common/page-choices.ts'
import { startEditors } from '../frameworks/start-editors.ts'
import { startSlate } from './slate.tsx'
import { startTiptap } from './tiptap.ts'

readPageChoices()
startEditors({ slate: startSlate, tiptap: startTiptap })
