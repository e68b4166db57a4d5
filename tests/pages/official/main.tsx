// The text of an official page comes with its document; a page's own script can only get in the way of reading it.
Object.defineProperty(document, 'title', { get: () => 'một tên khác', configurable: true })
