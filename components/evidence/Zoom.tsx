import type { JSX } from 'preact'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'

const STEP = 1.25
const LEAST = 0.1
const MOST = 4

/** The buttons that make the picture larger and smaller on the screen. In: the zoom, 1 for a pixel a pixel. */
export function Zoom(props: {
  zoom: number
  language: Language
  onZoom(zoom: number): void
  onFit(): void
}): JSX.Element {
  const words = say(evidenceWords, props.language).editor
  const { zoom, onZoom } = props
  return (
    <div class="zoom">
      <button
        type="button"
        class="icon-btn"
        aria-label={words.smaller}
        title={words.smaller}
        disabled={zoom <= LEAST}
        onClick={() => onZoom(Math.max(LEAST, zoom / STEP))}
      >
        −
      </button>
      <output class="meta">{words.zoom(Math.round(zoom * 100))}</output>
      <button
        type="button"
        class="icon-btn"
        aria-label={words.larger}
        title={words.larger}
        disabled={zoom >= MOST}
        onClick={() => onZoom(Math.min(MOST, zoom * STEP))}
      >
        +
      </button>
      <button type="button" class="btn quiet" onClick={props.onFit}>
        {words.fit}
      </button>
    </div>
  )
}
