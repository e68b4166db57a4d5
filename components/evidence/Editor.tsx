import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { type Box, common } from '../../utils/report/picture/box.ts'
import { type Cover, type Covering, covered, type Edits } from '../../utils/report/picture/edits.ts'
import { done, type History, redone, undone } from '../../utils/report/picture/history.ts'
import type { Pixels } from '../../utils/report/picture/pixels.ts'
import { ChipSet } from '../ui/ChipSet.tsx'
import { CoverList } from './CoverList.tsx'
import { firstFrame } from './frame.ts'
import { Stage } from './Stage.tsx'

/** What the selection is for. */
type Tool = Covering | 'crop'

const TOOLS: readonly Tool[] = ['black', 'blur', 'crop']

interface EditorProps {
  pixels: Pixels
  history: History<Edits>
  language: Language
  onChange(history: History<Edits>): void
  onPreview(): void
  reportHref: string
}

/** The editor of a picture: a selection on it, what to do with it, and the list of what is covered. */
export function Editor({ pixels, history, language, onChange, onPreview, reportHref }: EditorProps): JSX.Element {
  const words = say(evidenceWords, language).editor
  const [tool, setTool] = useState<Tool>('black')
  const [frame, setFrame] = useState<Box>(() => firstFrame(pixels))
  const [said, setSaid] = useState('')
  const edits = history.now
  const step = (next: Edits, word: string) => {
    onChange(done(history, next))
    setSaid(word)
  }
  const apply = () =>
    step(tool === 'crop' ? { ...edits, crop: frame } : covered(edits, tool, frame), words.applied[tool])
  const drop = (cover: Cover) => step({ ...edits, covers: without(edits.covers, cover) }, words.dropped)
  const undo = () => {
    onChange(undone(history))
    setSaid(words.undone)
  }
  const redo = () => {
    onChange(redone(history))
    setSaid(words.redone)
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z works from everything inside, beside the buttons for it
    <div class="editor" onKeyDown={onKeyDown}>
      <Stage
        pixels={pixels}
        edits={edits}
        frame={frame}
        language={language}
        onFrame={setFrame}
        onApply={apply}
        onDelete={() => {
          const under = edits.covers.filter((cover) => cover.on && common(cover.box, frame)).at(-1)
          if (under) drop(under)
          else if (edits.crop) step({ ...edits, crop: null }, words.dropped)
        }}
      />
      <div class="tools">
        <ChipSet
          title={words.tool}
          kind="radio"
          name="tool"
          options={TOOLS.map((id) => ({ id, label: words.tools[id] }))}
          chosen={[tool]}
          onChange={([next]) => next && setTool(next)}
        />
        {tool === 'blur' && <p class="meta muted">{words.blurNote}</p>}
        <div class="acts">
          <button type="button" class="btn tonal" onClick={apply}>
            {words.apply[tool]}
          </button>
          <button type="button" class="btn line" disabled={history.past.length === 0} onClick={undo}>
            {words.undo}
          </button>
          <button type="button" class="btn line" disabled={history.next.length === 0} onClick={redo}>
            {words.redo}
          </button>
        </div>
        <p role="status" class="meta said">
          {said}
        </p>
        <CoverList
          edits={edits}
          language={language}
          onToggle={(cover, on) =>
            step({ ...edits, covers: edits.covers.map((each) => (each === cover ? { ...each, on } : each)) }, '')
          }
          onDrop={drop}
          onUncrop={() => step({ ...edits, crop: null }, words.dropped)}
          onShow={setFrame}
        />
        <div class="acts onward">
          <button type="button" class="btn main big" onClick={onPreview}>
            {words.preview}
          </button>
          <a class="btn plain big" href={reportHref}>
            {say(evidenceWords, language).page.leave}
          </a>
        </div>
      </div>
    </div>
  )
}

/** A cover of the user's own goes; a suggestion stays in the list, off. */
function without(covers: readonly Cover[], gone: Cover): Cover[] {
  return covers.flatMap((cover) => (cover !== gone ? [cover] : cover.what === 'own' ? [] : [{ ...cover, on: false }]))
}
