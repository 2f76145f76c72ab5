// What is chosen under Display. No page waits for it, so that a first visit, for which nothing is chosen yet, is painted sooner;
// afterwards the browser has it and runs it before the first paint, which holds as long as it stays this small.
// Where the browser keeps nothing, the system's choice stands.
try {
  const data = document.documentElement.dataset;
  for (const kind of ['theme', 'size', 'face', 'marks']) data[kind] = localStorage[kind] ?? 'auto';
  if (data.theme !== 'auto') document.querySelector('[name=color-scheme]').content = data.theme;
} catch {}
// The fonts of the first lines, before the sheet asks for them, and below what a page cannot be painted without.
// From a disk browsers take them from sheets only, and would say so.
if (location.protocol !== 'file:') document.querySelectorAll('[rel=font]').forEach(f => { f.fetchPriority = 'low'; f.rel = 'preload'; });
