import type { JSX } from 'preact'

/**
 * A link over the page's top that shows only with the focus: it leads past the lists of links to the contents.
 * @param props.target - the id of the contents, which must be focusable
 */
export function SkipLink({ target, name }: { target: string; name: string }): JSX.Element {
  return (
    <a
      class="skip btn main"
      href={`#${target}`}
      onClick={(event) => {
        // The address keeps the section that it names.
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {name}
    </a>
  )
}
