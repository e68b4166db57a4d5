import { readShownText } from './shown-text.ts'

/** Starts an editor in its form. Returns a function that reads the editor's own model, lines joined by one newline. */
export type StartEditor = (form: HTMLElement) => () => string

/** Starts editors, each in its form, and gives the tests each one's text in its own model and on screen. */
export function startEditors(starts: Readonly<Record<string, StartEditor>>): void {
  // Called by the tests: `textsOf.lexical()`.
  const textsOf = Object.fromEntries(
    Object.entries(starts).map(([name, start]) => {
      const form = document.querySelector<HTMLElement>(`form[data-editor=${name}]`)!
      const model = start(form)
      return [name, () => [model(), readShownText(form)]]
    }),
  )
  Object.assign(window, { textsOf })
}
