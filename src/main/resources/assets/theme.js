// The chosen appearance, before the first paint: the only script for which a page waits, so it stays this small.
// Where the browser keeps nothing, the system's choice stands.
try {
  const theme = localStorage.theme ?? 'auto';
  document.documentElement.dataset.theme = theme;
  if (theme !== 'auto') document.querySelector('meta[name=color-scheme]').content = theme;
} catch {}
// The fonts of the first lines, before the sheet asks for them. From a disk browsers take them from sheets only, so this is no markup.
if (location.protocol !== 'file:') {
  const { src, dataset } = document.currentScript;
  for (const name of ['serif-4', 'sans-3', ...'slanted' in dataset ? ['serif-4-italic'] : []])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href: src.replace('theme.js', `fonts/source-${name}.woff2`) }));
}
