// Text that only the eye and a screen reader can read. A page's script finds ordinary text even in a closed shadow
// root: `window.find()` selects it, and in Firefox the selection then hands out the root itself, with all its nodes.
// Text that CSS generates can be neither found nor selected.

/** The attribute that holds an element's text. */
export const TEXT_ATTRIBUTE = 'data-text'

/** The style that shows it. */
export const GENERATED_TEXT_STYLE = `[${TEXT_ATTRIBUTE}]::before { content: attr(${TEXT_ATTRIBUTE}); }`
