/** @jsxImportSource react */
import { useState } from 'react'

const TRACKING = '__cft__[0]=AZXkq3Tn0aGk7vRb1yLw9sQeUoPzMdHfJcVi2&__cft__[1]=AZXr4b1&__tn__=%2CO%2CP-R&mibextid=wwXIfr'

/**
 * Returns the characters of a time in shuffled order, restored by CSS `order`, with decoys outside the anchor's box.
 */
function shuffled(time: string): { glyph: string; order: number; decoy: boolean }[] {
  const glyphs = [...time].map((glyph, order) => ({ glyph, order, decoy: false }))
  const decoys = [...'ưxq7'].map((glyph, index) => ({ glyph, order: index * 2, decoy: true }))
  return [...glyphs, ...decoys].sort((a, b) => ((a.order * 7 + 3) % 5) - ((b.order * 7 + 3) % 5))
}

/**
 * A post's time. Its link is "#" until it is hovered or focused; then it is the permalink with tracking, and a tooltip
 * shows the full date. The time itself is drawn (shuffled characters, or a picture), so its text cannot be read.
 */
export function Timestamp(props: { path: string; date: string; time: string; drawn: 'glyphs' | 'picture' }) {
  const [met, setMet] = useState(false)
  const [over, setOver] = useState(false)
  const meet = () => {
    setMet(true)
    setOver(true)
  }
  return (
    <span className="stamp">
      <a
        href={met ? `${props.path}?${TRACKING}` : '#'}
        role="link"
        className="stamp-link"
        onMouseOver={meet}
        onFocus={meet}
        onMouseOut={() => setOver(false)}
        onBlur={() => setOver(false)}
        onClick={(event) => event.preventDefault()}
      >
        {props.drawn === 'picture' ? (
          <svg width="52" height="16" aria-hidden="true">
            <rect x="0" y="7" width="52" height="3" rx="1.5" fill="currentColor" opacity="0.5" />
          </svg>
        ) : (
          <span className="glyphs">
            {shuffled(props.time).map(({ glyph, order, decoy }) => (
              <span key={`${glyph}${order}${decoy}`} className={decoy ? 'decoy' : undefined} style={{ order }}>
                {glyph === ' ' ? '\u00a0' : glyph}
              </span>
            ))}
          </span>
        )}
      </a>
      {over && (
        <span role="tooltip" className="tooltip">
          {props.date}
        </span>
      )}
    </span>
  )
}
