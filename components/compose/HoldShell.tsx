import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../ui/Icon.tsx'

/**
 * The frame of a dialog that holds something back, above the page. Head and foot are always in sight, only the list
 * scrolls. Its foot has one button of the class `edit`, which gets the focus.
 */
export function HoldShell(props: {
  /** Whether it holds for no finding: its badge has another colour then. */
  calm?: boolean
  /** Whether it is about files, and may grow while they are read: its foot stays in place then. */
  ofFiles?: boolean | undefined
  title: string
  lead: ComponentChildren
  /** The name of the list, for screen readers. */
  listName: string
  list: ComponentChildren
  /** What is below the list. */
  children: ComponentChildren
}): JSX.Element {
  return (
    <>
      <div class="scrim" />
      <section
        class={props.ofFiles ? 'dialog of-files' : 'dialog'}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="hold-title"
        aria-describedby="hold-lead"
      >
        <header class="held-head">
          <span class={props.calm ? 'badge' : 'badge stop'}>
            <Icon name={props.calm ? 'comma' : 'pause'} />
          </span>
          <h3 id="hold-title">{props.title}</h3>
          <p class="lead" id="hold-lead">
            {props.lead}
          </p>
        </header>
        <section class="held-list" aria-label={props.listName}>
          {props.list}
        </section>
        {props.children}
      </section>
    </>
  )
}
