// The product's code asks the browser for the extension's own address, to know which browser it is in. To be imported before it.

const runtime = { id: 'bench', getURL: (path: string) => `chrome-extension://bench${path}` }
Object.assign(globalThis, { chrome: { runtime } })
