// Ports as browsers connect them: messages come later and are copies in JSON, the end comes to the other side only, and
// a port that is closed takes no message.

import type { Browser } from 'wxt/browser'

type Port = Browser.runtime.Port

/** The two ends of a connection: that of the page that connects, and that of the page that listens. */
export interface PortPair {
  site: Port
  reader: Port
  /** All that the page has sent so far. */
  sent: unknown[]
}

/** A content script as Chromium 156 and Firefox 153 describe it. */
export function describeSender(tab: number): Browser.runtime.MessageSender {
  const url = 'https://www.facebook.com/'
  return { id: 'own', tab: { id: tab } as never, frameId: 0, url, origin: 'https://www.facebook.com' }
}

/** Connects two ports. */
export function connectPorts(name: string, sender = describeSender(7)): PortPair {
  const sent: unknown[] = []
  const site = createPort(name)
  const reader = createPort(name, sender)
  let isOpen = true
  const connect = (from: TestPort, to: TestPort, log?: unknown[]) => {
    from.port.postMessage = (message: unknown) => {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object')
      const copy = JSON.parse(JSON.stringify(message))
      log?.push(copy)
      queueMicrotask(() => to.messages.fire(copy))
    }
    from.port.disconnect = () => {
      if (!isOpen) return
      isOpen = false
      queueMicrotask(() => to.ends.fire(to.port))
    }
  }
  connect(site, reader, sent)
  connect(reader, site)
  return { site: site.port, reader: reader.port, sent }
}

interface TestPort {
  port: Port
  messages: TestEvent
  ends: TestEvent
}

function createPort(name: string, sender?: Browser.runtime.MessageSender): TestPort {
  const messages = createEvent()
  const ends = createEvent()
  const port = { name, ...(sender && { sender }), onMessage: messages.event, onDisconnect: ends.event } as never as Port
  return { port, messages, ends }
}

interface TestEvent {
  event: { addListener(listener: (value: unknown) => void): void; removeListener(listener: unknown): void }
  fire(value: unknown): void
}

function createEvent(): TestEvent {
  const listeners = new Set<(value: unknown) => void>()
  return {
    event: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener as never),
    },
    fire: (value) => {
      for (const listener of listeners) listener(value)
    },
  }
}
