// The chosen appearance, before the first paint: the only script for which a page waits, so it stays this small.
// Where the browser keeps nothing, the system's choice stands.
try {
  const theme = localStorage.theme ?? 'auto';
  document.documentElement.dataset.theme = theme;
  if (theme !== 'auto') document.querySelector('meta[name=color-scheme]').content = theme;
} catch {}
