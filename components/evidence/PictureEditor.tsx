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

/** The tool that is applied to the selection. */
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

/** The picture editor: a selection on the picture, tools to apply to it, and the list of covers. */
export function PictureEditor(props: PictureEditorProps): JSX.Element {
  const { pixels, history, language, onChange, onPreview, reportHref } = props
  const messages = translate(evidenceMessages, language).editor
  const [tool, setTool] = useState<EditorTool>('black')
  const [chosen, setChosen] = useState<BoundingBox>()
  const [initial] = useState(() => createInitialFrame(pixels))
  const frame = chosen ?? initial
  const [status, setStatus] = useState('')
  const edits = history.present
  const applyStep = (next: PictureEdits, announcement: string) => {
    onChange(pushStep(history, next))
    setStatus(announcement)
  }
  const apply = () =>
    applyStep(tool === 'crop' ? { ...edits, crop: frame } : addCover(edits, tool, frame), messages.applied[tool])
  const drop = (cover: Cover) => applyStep({ ...edits, covers: removeCover(edits.covers, cover) }, messages.dropped)
  const undo = () => {
    onChange(undoStep(history))
    setStatus(messages.undone)
  }
  const redo = () => {
    onChange(redoStep(history))
    setStatus(messages.redone)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z works everywhere inside, in addition to the buttons
    <div class="editor" onKeyDown={(event) => handleUndoKey(event, undo, redo)}>
      <PictureStage
        pixels={pixels}
        edits={edits}
        frame={frame}
        isChosen={chosen !== undefined}
        language={language}
        onFrame={setChosen}
        onApply={apply}
        onDelete={() => {
          const coverBelow = edits.covers.filter((cover) => cover.on && intersectBoxes(cover.box, frame)).at(-1)
          if (coverBelow) drop(coverBelow)
          else if (edits.crop) applyStep({ ...edits, crop: null }, messages.dropped)
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
        <ToolButtons {...{ tool, history, language, apply, undo, redo }} />
        <p role="status" class="meta said">
          {status}
        </p>
        <CoverList
          edits={edits}
          language={language}
          onToggle={(cover, on) =>
            applyStep({ ...edits, covers: edits.covers.map((each) => (each === cover ? { ...each, on } : each)) }, '')
          }
          onDrop={drop}
          onUncrop={() => applyStep({ ...edits, crop: null }, messages.dropped)}
          onShow={setChosen}
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

/** Handles Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, with Cmd instead of Ctrl on macOS. */
function handleUndoKey(event: TargetedKeyboardEvent<HTMLElement>, undo: () => void, redo: () => void): void {
  if (!(event.ctrlKey || event.metaKey)) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  if (key === 'y' || event.shiftKey) redo()
  else undo()
}

function ToolButtons(props: {
  tool: EditorTool
  history: UndoHistory<PictureEdits>
  language: Language
  apply(): void
  undo(): void
  redo(): void
}): JSX.Element {
  const { tool, history, language, apply, undo, redo } = props
  const messages = translate(evidenceMessages, language).editor
  return (
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
  )
}

/** Removes a cover that the user drew; turns a suggestion off but keeps it in the list. */
function removeCover(covers: readonly Cover[], removed: Cover): Cover[] {
  return covers.flatMap((cover) =>
    cover !== removed ? [cover] : cover.what === 'own' ? [] : [{ ...cover, on: false }],
  )
}
