import type { Span } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { Phrases } from '../../text/phrases.ts'
import { scan } from '../../text/scan.ts'
import type { Check, Hit } from '../check.ts'
import { isQuotedToObject } from '../shared/context/context.ts'
import { forFirst, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { isCall } from './call.ts'
import { isHarmless } from './harmless.ts'
import { ACCENTED, ANYWHERE, type Kind } from './lexicon.ts'
import { words } from './messages.ts'
import { isOwnThreat, stretched } from './own.ts'
import { isMenace, isSentThere } from './veiled.ts'

const anywhere = new Set(ANYWHERE.map(([template]) => template))
const LIST = new Phrases<Kind>([...ANYWHERE, ...ACCENTED], (template) => anywhere.has(template))

/** A threat of harm to a person, or a call to beat, burn, smash or hunt. */
export const threat: Check = {
  id: 'threat',
  level: 'stop',
  provisions: ['nd-330-2026.d9.k1.b', 'nd-174-2026.d96.k3.g'],
  words,
  find(draft, reading) {
    const hits: Hit[] = []
    for (const match of LIST.find(reading)) {
      const own = match.reading
      const message = messageOf(match.value, own, match)
      if (!message || isHarmless(own, match, message === 'own') || isQuotedToObject(own, match)) continue
      const whole = message === 'implied' ? match : stretched(own, match)
      const span = own.span(whole.start, whole.end)
      const last = hits.at(-1)
      // One sentence is one threat, however many blows it names.
      if (last?.fix && span.start < last.fix.end) last.end = Math.max(last.end, span.end)
      else
        hits.push({
          ...span,
          message,
          ...levelIn(own),
          ...forFirst(hits.length, () => ways(draft.text, withoutSentence(draft.text, span))),
        })
    }
    return hits
  },
}

const LAUGHING = scan(
  'text',
  /[\u{1F600}-\u{1F606}\u{1F923}\u{1F61C}\u{1F61D}\u{1F92A}\u{1F618}\u{1F970}]|(?:[:=]\){2,}|(?:ha){2,}|ha{2,}|(?:hi){2,}|(?:he){2,}|hí hí|kkk)/u,
)

/** Between people who laugh, a blow is seldom meant: then the finding warns and does not hold the send. */
function levelIn(reading: Reading): Pick<Hit, 'level'> {
  return LAUGHING.test(reading) ? { level: 'warn' } : {}
}

function messageOf(kind: Kind, reading: Reading, span: Span): 'own' | 'call' | 'implied' | undefined {
  switch (kind) {
    case 'innocent':
      return undefined
    case 'implied':
      return 'implied'
    case 'outcome':
      return isSentThere(reading, span) ? 'implied' : undefined
    case 'knows':
      return isMenace(reading, span) ? 'implied' : undefined
    default:
      if (isOwnThreat(reading, span, kind)) return 'own'
      return isCall(reading, span, kind) ? 'call' : undefined
  }
}
