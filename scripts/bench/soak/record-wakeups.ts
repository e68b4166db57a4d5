import type { CDPSession } from 'puppeteer-core'

/**
 * How often a script of ours ran, or set a timer, in each tab (by the id of its target), by what the browser called;
 * the background is under `BACKGROUND`.
 */
export type Wakeups = Map<string, Record<WakeupKind, number>>

/** `setting` is a timer that is set, and `event` everything else: listeners, messages, observers. */
export type WakeupKind = 'timer' | 'setting' | 'idle' | 'frame' | 'event'

export const NO_WAKEUPS: Readonly<Record<WakeupKind, number>> = { timer: 0, setting: 0, idle: 0, frame: 0, event: 0 }

/** A worker has no frame. */
export const BACKGROUND = 'background'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** In microseconds, as `dur`. */
  ts: number
  dur?: number
  args: { data?: { url?: string; frame?: string; stackTrace?: { url: string }[] } }
}

const CALLERS: Readonly<Record<string, WakeupKind>> = {
  TimerFire: 'timer',
  FireIdleCallback: 'idle',
  FireAnimationFrame: 'frame',
}
/** A recording is read in parts of this length, in ms, so that no buffer of the browser fills up. */
const PART_MS = 30_000

/**
 * Records, for some time, when the browser calls scripts of an origin, in all tabs.
 * @param session of the browser
 * @param ms how long
 * @throws Error when the browser has lost a part of its recording
 */
export async function recordWakeups(session: CDPSession, origin: string, ms: number): Promise<Wakeups> {
  const seen: Wakeups = new Map()
  for (const end = performance.now() + ms; performance.now() < end; ) {
    const events = await trace(session, Math.min(PART_MS, end - performance.now()))
    countWakeups(events, origin, seen)
  }
  return seen
}

/** Adds up some kinds in all tabs, or in all but one. */
export function sumWakeups(wakeups: Wakeups, kinds: readonly WakeupKind[], except?: string): number {
  const tabs = [...wakeups].filter(([tab]) => tab !== except && tab !== BACKGROUND)
  return tabs.reduce((sum, [, counts]) => sum + kinds.reduce((all, kind) => all + counts[kind], 0), 0)
}

async function trace(session: CDPSession, ms: number): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      // The second one names who sets a timer: where the callback is the browser's own, as the `resolve` of a promise,
      // the call has no script's address.
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
      excludedCategories: ['*'],
    },
  })
  await new Promise((over) => setTimeout(over, ms))
  const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
    session.once('Tracing.tracingComplete', resolve),
  )
  await session.send('Tracing.end')
  const { dataLossOccurred } = await complete
  session.off('Tracing.dataCollected', collect)
  if (dataLossOccurred) throw new Error('The browser lost a part of its recording')
  return events
}

function countWakeups(events: readonly TraceEvent[], origin: string, into: Wakeups): void {
  const isOurs = (url: string | undefined) => url?.startsWith(`${origin}/`) === true
  const count = (frame: string | undefined, kind: WakeupKind) => {
    const counts = into.get(frame ?? BACKGROUND) ?? { ...NO_WAKEUPS }
    counts[kind]++
    into.set(frame ?? BACKGROUND, counts)
  }
  const callers = new Map<string, TraceEvent>()
  // A caller begins with, or before, what it calls, and is longer.
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const thread = `${event.pid} ${event.tid}`
    const { url, frame, stackTrace } = event.args?.data ?? {}
    if (Object.hasOwn(CALLERS, event.name)) callers.set(thread, event)
    else if (event.name === 'FunctionCall' && isOurs(url)) {
      const caller = callers.get(thread)
      const isCalled = caller && event.ts < caller.ts + (caller.dur ?? 0)
      count(frame, isCalled ? CALLERS[caller.name]! : 'event')
    } else if (event.name === 'TimerInstall' && isOurs(stackTrace?.[0]?.url)) count(frame, 'setting')
  }
}
