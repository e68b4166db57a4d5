// Gives a page the theme that components/ui/apply-theme.ts has left, before anything is drawn: the settings are read
// only later, and a page that is light for a moment dazzles who has chosen the dark theme.
try {
  const theme = localStorage.getItem('theme')
  if (theme) document.documentElement.dataset.theme = theme
} catch {
  // The browser keeps no values for this page: it follows the system until the settings are read.
}
