// The chosen appearance. No page waits for it, so that a first visit, for which nothing is chosen yet, is painted sooner;
// afterwards the browser has it and runs it before the first paint, which holds as long as it stays this small.
// Where the browser keeps nothing, the system's choice stands.
try {
  const theme = localStorage.theme ?? 'auto';
  document.documentElement.dataset.theme = theme;
  if (theme !== 'auto') document.querySelector('meta[name=color-scheme]').content = theme;
} catch {}
// The fonts of the first lines, before the sheet asks for them, and below what a page cannot be painted without.
// From a disk browsers take them from sheets only, and would say so.
if (location.protocol !== 'file:') document.querySelectorAll('[rel=font]').forEach(font => { font.fetchPriority = 'low'; font.rel = 'preload'; });
