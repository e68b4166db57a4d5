/** How events that we dispatch go through a page: like those that a user makes. */
export const EVENT_OPTIONS = { bubbles: true, cancelable: true, composed: true }
