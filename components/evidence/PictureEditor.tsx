import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { type BoundingBox, intersectBoxes } from '../../utils/report/picture/bounding-box.ts'
import { addCover, type Cover, type CoverStyle, type PictureEdits } from '../../utils/report/picture/picture-edits.ts'
import type { Pixels } from '../../utils/report/picture/pixels.ts'
import { pushStep, redoStep, type UndoHistory, undoStep } from '../../utils/report/picture/undo-history.ts'
import { ChipSet } from '../ui/ChipSet.tsx'
import { CoverList } from './CoverList.tsx'
import { PictureStage } from './PictureStage.tsx'
import { createInitialFrame } from './selection-frame.ts'

/** What the selection is for. */
type EditorTool = CoverStyle | 'crop'

const EDITOR_TOOLS: readonly EditorTool[] = ['black', 'blur', 'crop']

interface PictureEditorProps {
  pixels: Pixels
  history: UndoHistory<PictureEdits>
  language: Language
  onChange(history: UndoHistory<PictureEdits>): void
  onPreview(): void
  reportHref: string
}

/** The editor of a picture: a selection on it, what to do with it, and the list of what is covered. */
export function PictureEditor({
  pixels,
  history,
  language,
  onChange,
  onPreview,
  reportHref,
}: PictureEditorProps): JSX.Element {
  const messages = translate(evidenceMessages, language).editor
  const [tool, setTool] = useState<EditorTool>('black')
  const [frame, setFrame] = useState<BoundingBox>(() => createInitialFrame(pixels))
  const [said, setSaid] = useState('')
  const edits = history.present
  const step = (next: PictureEdits, word: string) => {
    onChange(pushStep(history, next))
    setSaid(word)
  }
  const apply = () =>
    step(tool === 'crop' ? { ...edits, crop: frame } : addCover(edits, tool, frame), messages.applied[tool])
  const drop = (cover: Cover) => step({ ...edits, covers: removeCover(edits.covers, cover) }, messages.dropped)
  const undo = () => {
    onChange(undoStep(history))
    setSaid(messages.undone)
  }
  const redo = () => {
    onChange(redoStep(history))
    setSaid(messages.redone)
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
      <PictureStage
        pixels={pixels}
        edits={edits}
        frame={frame}
        language={language}
        onFrame={setFrame}
        onApply={apply}
        onDelete={() => {
          const under = edits.covers.filter((cover) => cover.on && intersectBoxes(cover.box, frame)).at(-1)
          if (under) drop(under)
          else if (edits.crop) step({ ...edits, crop: null }, messages.dropped)
        }}
      />
      <div class="tools">
        <ChipSet
          title={messages.tool}
          kind="radio"
          name="tool"
          options={EDITOR_TOOLS.map((id) => ({ id, label: messages.tools[id] }))}
          chosen={[tool]}
          onChange={([next]) => next && setTool(next)}
        />
        {tool === 'blur' && <p class="meta muted">{messages.blurNote}</p>}
        <div class="acts">
          <button type="button" class="btn tonal" onClick={apply}>
            {messages.apply[tool]}
          </button>
          <button type="button" class="btn line" disabled={history.past.length === 0} onClick={undo}>
            {messages.undo}
          </button>
          <button type="button" class="btn line" disabled={history.future.length === 0} onClick={redo}>
            {messages.redo}
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
          onUncrop={() => step({ ...edits, crop: null }, messages.dropped)}
          onShow={setFrame}
        />
        <div class="acts onward">
          <button type="button" class="btn main big" onClick={onPreview}>
            {messages.preview}
          </button>
          <a class="btn plain big" href={reportHref}>
            {translate(evidenceMessages, language).page.leave}
          </a>
        </div>
      </div>
    </div>
  )
}

/** A cover of the user's own goes; a suggestion stays in the list, off. */
function removeCover(covers: readonly Cover[], gone: Cover): Cover[] {
  return covers.flatMap((cover) => (cover !== gone ? [cover] : cover.what === 'own' ? [] : [{ ...cover, on: false }]))
}
