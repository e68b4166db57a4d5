// Background of the measuring extension: delivers the same bytes in every available way.

const api = globalThis.browser ?? chrome
const CHUNK = 96 * 1024

async function file(name) {
  return new Uint8Array(await (await fetch(api.runtime.getURL(`/${name}`))).arrayBuffer())
}

// In steps, because a call cannot take half a million spread arguments.
function base64(bytes) {
  if (bytes.toBase64) return bytes.toBase64()
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

const WAYS = {
  whole: async () => base64(await file('weights.bin')),
  packed: async () => base64(await file('weights.gz')),
  chunk: async ({ at }) => base64((await file('weights.bin')).subarray(at, at + CHUNK)),
  buffer: async () => (await file('weights.bin')).buffer,
  script: async (_, target) => {
    await api.scripting.executeScript({ target, files: ['weights.js'], injectImmediately: true })
    return null
  },
  argument: async (_, target) => {
    const args = [base64(await file('weights.bin'))]
    const func = (text) => globalThis.takeWeights(text)
    await api.scripting.executeScript({ target, func, args, injectImmediately: true })
    return null
  },
  store: async ({ area }) => {
    if (area === 'session')
      await api.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })
    await api.storage[area].set({ weights: base64(await file('weights.bin')) })
    return null
  },
  nothing: async () => null,
}

api.runtime.onMessage.addListener((message, { tab, frameId }, answer) => {
  WAYS[message.way](message, { tabId: tab.id, frameIds: [frameId] }).then(
    (value) => answer({ value }),
    (error) => answer({ error: String(error) }),
  )
  return true
})
