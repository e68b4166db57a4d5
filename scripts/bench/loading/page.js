// Content script of the measuring extension: fetches the weights in the way that the page's event names, and stores the
// time in ms and the number of bytes in a data attribute.

const api = globalThis.browser ?? chrome
const CHUNK = 96 * 1024

async function ask(message) {
  const { value, error } = await api.runtime.sendMessage(message)
  if (error) throw new Error(error)
  return value
}

async function bytesOf(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text)
  const bytes = new Uint8Array(
    Math.floor((text.length * 3) / 4) - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0),
  )
  for (let at = 0, to = 0; at < text.length; at += 0x10000) {
    const part = atob(text.slice(at, at + 0x10000))
    for (let i = 0; i < part.length; i++) bytes[to++] = part.charCodeAt(i)
    await new Promise((go) => setTimeout(go))
  }
  return bytes
}

const injected = (way) =>
  new Promise((take, fail) => {
    globalThis.takeWeights = (text) => bytesOf(text).then(take, fail)
    ask({ way }).catch(fail)
  })

const WAYS = {
  'empty message': async () => {
    await ask({ way: 'nothing' })
    return new Uint8Array()
  },
  'message, base64, whole': async () => bytesOf(await ask({ way: 'whole' })),
  'message, base64, 96 KiB a piece': async ({ size }) => {
    const bytes = new Uint8Array(size)
    for (let at = 0; at < size; at += CHUNK) bytes.set(await bytesOf(await ask({ way: 'chunk', at })), at)
    return bytes
  },
  'message, gzip in base64': async () => {
    const packed = new Blob([await bytesOf(await ask({ way: 'packed' }))]).stream()
    return new Uint8Array(await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
  },
  'message, ArrayBuffer': async () => new Uint8Array(await ask({ way: 'buffer' })),
  'script with base64 text': () => injected('script'),
  'script with an argument': () => injected('argument'),
  'storage.local, base64': async () => bytesOf((await api.storage.local.get('weights')).weights),
  'storage.session, base64': async () => bytesOf((await api.storage.session.get('weights')).weights),
}

document.addEventListener('bench', async ({ detail }) => {
  const { way, size } = JSON.parse(detail)
  const result = {}
  try {
    const area = /^storage\.(\w+)/.exec(way)?.[1]
    if (area) await ask({ way: 'store', area })
    document.documentElement.dataset.bench = 'started'
    const started = performance.now()
    const bytes = await WAYS[way]({ size })
    result.ms = performance.now() - started
    result.bytes = bytes.length
  } catch (error) {
    result.error = String(error)
  }
  document.documentElement.dataset.bench = JSON.stringify(result)
})
document.documentElement.dataset.bench = 'ready'
