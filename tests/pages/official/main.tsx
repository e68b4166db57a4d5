// The text of an official page is in its document; the page's script can only interfere with reading it.
Object.defineProperty(document, 'title', { get: () => 'một tên khác', configurable: true })
