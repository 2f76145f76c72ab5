// The chosen appearance, before the first paint: the only script for which a page waits, so it stays this small.
// Where the browser keeps nothing, the system's choice stands.
try {
  const theme = localStorage.theme ?? 'auto';
  document.documentElement.dataset.theme = theme;
  if (theme !== 'auto') document.querySelector('meta[name=color-scheme]').content = theme;
} catch {}
// The fonts of the first lines, before the sheet asks for them, and below what a page cannot be painted without.
// From a disk browsers take them from sheets only, and would say so.
if (location.protocol !== 'file:') document.querySelectorAll('[rel=font]').forEach(font => { font.fetchPriority = 'low'; font.rel = 'preload'; });
