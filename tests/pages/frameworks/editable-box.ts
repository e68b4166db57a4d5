/** Adds an element to write in to a form. */
export function addBox(form: HTMLElement, name: 'div' | 'textarea' = 'div'): HTMLElement {
  const box = document.createElement(name)
  form.append(box)
  return box
}

/** Makes an element one that is written in, as an editor without a wrapper of its own would. */
export function makeEditable(box: HTMLElement): HTMLElement {
  box.contentEditable = 'true'
  box.setAttribute('role', 'textbox')
  return box
}
