/** Adds an element to write in to a form. */
export function addBox(form: HTMLElement, name: 'div' | 'textarea' = 'div'): HTMLElement {
  const box = document.createElement(name)
  form.append(box)
  return box
}

/** Makes an element editable, as an editor without its own wrapper would. */
export function makeEditable(box: HTMLElement): HTMLElement {
  box.contentEditable = 'true'
  box.setAttribute('role', 'textbox')
  return box
}
