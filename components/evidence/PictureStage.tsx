import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { BoundingBox } from '../../utils/report/picture/bounding-box.ts'
import { toImageData } from '../../utils/report/picture/picture-codec.ts'
import { applyEdits, type PictureEdits } from '../../utils/report/picture/picture-edits.ts'
import type { Pixels } from '../../utils/report/picture/pixels.ts'
import { adjustFrameByKey, createFrameFromPoints } from './selection-frame.ts'
import { ZoomControls } from './ZoomControls.tsx'

interface PictureStageProps {
  pixels: Pixels
  edits: PictureEdits
  frame: BoundingBox
  /** Whether the user has drawn or moved the selection. */
  isChosen: boolean
  language: Language
  onFrame(frame: BoundingBox): void
  onApply(): void
  onDelete(): void
}

type Point = { x: number; y: number }

/**
 * Shows the picture with its covers and the selection, which is drawn by mouse or touch and moved or resized by keys.
 */
export function PictureStage(props: PictureStageProps): JSX.Element {
  const { pixels, edits, frame, onFrame } = props
  const messages = translate(evidenceMessages, props.language).editor
  const canvas = useRef<HTMLCanvasElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const drag = useRef<(point: Point) => BoundingBox>(undefined)
  const zoomToFit = () => room.current && setZoom(Math.min(1, room.current.clientWidth / pixels.width))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each picture; then the user sets the zoom
  useEffect(() => void zoomToFit(), [pixels])
  // The part outside the crop stays visible but shaded, so that the user can change the crop.
  const shown = useMemo(() => applyEdits(pixels, { ...edits, crop: null }), [pixels, edits])
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(toImageData(shown), 0, 0)
  }, [shown])

  const toPicturePoint = (event: TargetedPointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: (event.clientX - box.left) / zoom, y: (event.clientY - box.top) / zoom }
  }
  const startDrag = (event: TargetedPointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const start = toPicturePoint(event)
    drag.current = (point) => createFrameFromPoints(start, point, pixels)
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = adjustFrameByKey(frame, event, pixels)
    if (next) onFrame(next)
    else if (event.key === 'Enter') props.onApply()
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onDelete()
    else return
    event.preventDefault()
  }
  return (
    <div class="stage">
      <ZoomControls zoom={zoom} language={props.language} onZoom={setZoom} onFit={zoomToFit} />
      <div class="room" ref={room}>
        <div
          class="paper"
          style={{ width: `${pixels.width * zoom}px`, height: `${pixels.height * zoom}px` }}
          onPointerDown={startDrag}
          onPointerMove={(event) => drag.current && onFrame(drag.current(toPicturePoint(event)))}
          onPointerUp={() => {
            drag.current = undefined
          }}
          onPointerCancel={() => {
            drag.current = undefined
          }}
        >
          <canvas ref={canvas} width={pixels.width} height={pixels.height} role="img" aria-label={messages.picture} />
          {edits.crop && <div class="crop" style={toStyle(edits.crop, zoom)} />}
          {edits.covers.map((cover, index) => (
            <div
              key={cover.id}
              class={cover.on ? 'cover on' : 'cover'}
              style={toStyle(cover.box, zoom)}
              aria-hidden="true"
            >
              <span>{index + 1}</span>
            </div>
          ))}
          <div
            class={props.isChosen ? 'frame-box chosen' : 'frame-box'}
            style={toStyle(frame, zoom)}
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the selection is moved, resized and applied by keys
            tabIndex={0}
            aria-label={messages.frameAt(frame.left, frame.top, frame.width, frame.height)}
            aria-describedby="frame-keys"
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
      <p class="meta muted" id="frame-keys">
        {messages.keys}
      </p>
    </div>
  )
}

/** Returns the style that positions a box of the picture at the current zoom. */
function toStyle({ left, top, width, height }: BoundingBox, zoom: number) {
  return {
    left: `${left * zoom}px`,
    top: `${top * zoom}px`,
    width: `${width * zoom}px`,
    height: `${height * zoom}px`,
  }
}
