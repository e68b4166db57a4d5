// The product's code asks for the extension's address to find out which browser it runs in. Import this file first.

const runtime = { id: 'bench', getURL: (path: string) => `chrome-extension://bench${path}` }
Object.assign(globalThis, { chrome: { runtime } })
