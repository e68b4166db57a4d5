import type { JSX } from 'preact'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { getWeekday } from '../../utils/study/calendar-days.ts'
import type { DayStats } from '../../utils/study/study-stats.ts'

type CellLook = 'none' | 'part' | 'full'

/**
 * Shows the answers by day as a calendar, a column for each week. A table below has the figures.
 * @param props.figures The days up to today, the oldest first.
 */
export function DaysCalendar({ figures, language }: { figures: readonly DayStats[]; language: Language }): JSX.Element {
  const messages = translate(studyMessages, language)
  const right = figures.reduce((sum, day) => sum + day.right, 0)
  const total = figures.reduce((sum, day) => sum + day.right + day.wrong, 0)
  const looks = figures.map(getLook)
  const count = (wanted: CellLook) => looks.filter((look) => look === wanted).length
  const first = figures[0]!.day
  const last = figures.at(-1)!.day
  return (
    <>
      <p class="head">
        <b class="strong">{messages.lastDays}</b>
        <span class="meta muted">
          {formatDate(first)} – {formatDate(last)}
        </span>
      </p>
      <p class="muted">{messages.lastDaysText(total, right)}</p>
      <div class="calendar" role="img" aria-label={messages.calendar(count('full'), count('part'))}>
        {messages.weekdays.map((name, index) => (
          // Every other name: the rows are narrower than two lines of text.
          <span key={name} style={{ gridArea: `${index + 1} / 1` }}>
            {index % 2 === 0 && name}
          </span>
        ))}
        {figures.map(({ day }, index) => (
          <i
            key={day}
            class={day === last ? `day-cell ${looks[index]} now` : `day-cell ${looks[index]}`}
            style={{ gridArea: getCell(getWeekday(first) + index) }}
          />
        ))}
      </div>
      <p class="legend meta muted" aria-hidden="true">
        {(['none', 'part', 'full'] as const).map((look) => (
          <span key={look}>
            <i class={`day-cell ${look}`} />
            {messages.cells[look]}
          </span>
        ))}
      </p>
      {total > 0 && <DaysTable figures={figures} language={language} />}
    </>
  )
}

/** Returns the grid area of the nth day since the Monday of the first week. */
function getCell(nth: number): string {
  return `${(nth % 7) + 1} / ${Math.floor(nth / 7) + 2}`
}

function getLook({ right, wrong, full }: DayStats): CellLook {
  return full ? 'full' : right + wrong > 0 ? 'part' : 'none'
}

function DaysTable({ figures, language }: { figures: readonly DayStats[]; language: Language }): JSX.Element {
  const messages = translate(studyMessages, language)
  return (
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
          {figures
            .filter(({ right, wrong }) => right + wrong > 0)
            .map(({ day, right, wrong }) => (
              <tr key={day}>
                <th scope="row">{formatDate(day)}</th>
                <td>{right}</td>
                <td>{wrong}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}
