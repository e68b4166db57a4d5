// The addresses that reports go to and library updates come from are no default permissions of the extension. The
// browser asks the user once per host.

import { browser } from 'wxt/browser'

/**
 * Returns the match pattern of an address's host, as the permissions API expects it: all paths and ports.
 * @throws TypeError when it is not a URL.
 */
export function toOriginPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether the extension has permission for an address's host. */
export function hasHostPermission(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [toOriginPattern(address)] })
}

/**
 * Asks the user for permission for an address's host. Call it directly in the click handler, with no await before it:
 * browsers only ask during a user gesture. Resolves to false when the browser refuses to ask.
 */
export function requestHostPermission(address: string): Promise<boolean> {
  return requestOrigins([toOriginPattern(address)])
}

/** Asks for match patterns, as `requestHostPermission` for an address. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch((error: unknown) => {
    console.warn('permission: the browser would not ask', error)
    return false
  })
}
