import type { JSX } from 'preact'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

const ZOOM_STEP = 1.25
const MIN_ZOOM = 0.1
const MAX_ZOOM = 4

/** The buttons for the zoom of the picture. At zoom 1, a picture pixel is one CSS pixel. */
export function ZoomControls(props: {
  zoom: number
  language: Language
  onZoom(zoom: number): void
  onFit(): void
}): JSX.Element {
  const messages = translate(evidenceMessages, props.language).editor
  const { zoom, onZoom } = props
  return (
    <div class="zoom">
      <button
        type="button"
        class="icon-btn"
        aria-label={messages.smaller}
        title={messages.smaller}
        disabled={zoom <= MIN_ZOOM}
        onClick={() => onZoom(Math.max(MIN_ZOOM, zoom / ZOOM_STEP))}
      >
        −
      </button>
      <output class="meta">{messages.zoom(Math.round(zoom * 100))}</output>
      <button
        type="button"
        class="icon-btn"
        aria-label={messages.larger}
        title={messages.larger}
        disabled={zoom >= MAX_ZOOM}
        onClick={() => onZoom(Math.min(MAX_ZOOM, zoom * ZOOM_STEP))}
      >
        +
      </button>
      <button type="button" class="btn quiet" onClick={props.onFit}>
        {messages.fit}
      </button>
    </div>
  )
}
