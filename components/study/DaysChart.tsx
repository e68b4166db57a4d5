import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import type { DayStats } from '../../utils/study/study-stats.ts'

const COLUMN = 10
const GAP = 2
const HEIGHT = 64
const FOOT = 2

/** Charts answers by day: right ones filled, wrong ones outlined on top. A table below shows the same figures. */
export function DaysChart({ figures, language }: { figures: readonly DayStats[]; language: Language }): JSX.Element {
  const messages = translate(studyMessages, language)
  const right = figures.reduce((sum, day) => sum + day.right, 0)
  const total = figures.reduce((sum, day) => sum + day.right + day.wrong, 0)
  const most = Math.max(1, ...figures.map((day) => day.right + day.wrong))
  const unit = (HEIGHT - FOOT) / Math.max(most, 4)
  const answered = figures.filter((day) => day.right + day.wrong > 0)
  if (total === 0) return <p class="muted">{messages.lastDaysText(0, 0)}</p>
  return (
    <>
      <p class="muted">{messages.lastDaysText(total, right)}</p>
      <svg class="chart days" viewBox={`0 0 ${figures.length * COLUMN} ${HEIGHT}`} aria-hidden="true">
        {figures.map((day, index) => (
          <DayColumn key={day.day} day={day} x={index * COLUMN + GAP / 2} unit={unit} />
        ))}
        <rect class="foot" x="0" y={HEIGHT - 1} width={figures.length * COLUMN} height="1" />
      </svg>
      <p class="ends meta muted" aria-hidden="true">
        <span>{formatDate(figures[0]!.day)}</span>
        <span>{formatDate(figures.at(-1)!.day)}</span>
      </p>
      <details>
        <summary class="meta">{messages.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.day}</th>
              <th scope="col">{messages.right}</th>
              <th scope="col">{messages.wrong}</th>
            </tr>
          </thead>
          <tbody>
            {answered.map((day) => (
              <tr key={day.day}>
                <th scope="row">{formatDate(day.day)}</th>
                <td>{day.right}</td>
                <td>{day.wrong}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** Draws the column of one day; `x` is its left edge, `unit` the height of one answer. */
function DayColumn({ day, x, unit }: { day: DayStats; x: number; unit: number }): JSX.Element {
  const top = HEIGHT - FOOT - day.right * unit
  const width = COLUMN - GAP
  return (
    <>
      {day.right > 0 && <rect class="known" x={x} y={top} width={width} height={day.right * unit} />}
      {day.wrong > 0 && (
        <rect
          class="outline"
          x={x + 0.5}
          y={top - day.wrong * unit + 0.5}
          width={width - 1}
          height={day.wrong * unit - 1}
        />
      )}
    </>
  )
}
