import type { ComponentChildren, JSX } from 'preact'
import { useRef } from 'preact/hooks'

/** A tab: its id, its name, and an optional element after the name, such as a count. */
interface Tab<Id extends string> {
  id: Id
  name: string
  badge?: ComponentChildren
}

interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[]
  open: Id
  /** `byKey`: an arrow key opened the tab, so the focus must stay on the tab row for the next arrow. */
  onOpen(id: Id, byKey: boolean): void
}

/**
 * A row of tabs. Arrow keys, Home and End follow the ARIA tabs pattern; the panel belongs to the caller (`panel-<id>`).
 */
export function Tabs<Id extends string>({ tabs, open, onOpen }: TabsProps<Id>): JSX.Element {
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const now = tabs.findIndex((tab) => tab.id === open)
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const tab = tabs[(next + tabs.length) % tabs.length]!
    onOpen(tab.id, true)
    row.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" ref={row} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === open}
          aria-controls={`panel-${tab.id}`}
          tabIndex={tab.id === open ? 0 : -1}
          class={tab.id === open ? 'on' : ''}
          onClick={() => onOpen(tab.id, false)}
        >
          {tab.name}
          {tab.badge}
        </button>
      ))}
    </div>
  )
}
