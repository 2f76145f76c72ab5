// On every page: the chosen appearance, copying and printing. Loaded right after the Display panel
// and not deferred, so that a chosen theme is there before the first paint.
const colloquy = (() => {
  const $ = (s, r = document) => r.querySelector(s);
  const $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const store = { get: k => { try { return localStorage.getItem(k); } catch { return null; } }, set: (k, v) => { try { localStorage.setItem(k, v); } catch { /* private window */ } } };

  const theme = store.get('theme');
  if (theme) $$('input[name=theme]').forEach(i => { i.checked = i.value === theme; });
  $$('input[name=theme]').forEach(i => i.addEventListener('change', () => store.set('theme', i.value)));
  const keys = $('#keys');
  if (keys) {
    keys.checked = store.get('keys') !== 'off';
    keys.addEventListener('change', () => store.set('keys', keys.checked ? 'on' : 'off'));
  }

  let timer;
  const say = text => { const status = $('.status'); status.textContent = text; clearTimeout(timer); timer = setTimeout(() => { status.textContent = ''; }, 2500); };
  // Links are copied as they are published; where that is not known, as they are open here.
  const address = hash => { const base = new URL($('link[rel=canonical]')?.href ?? location.href); base.hash = hash === '#main' ? '' : hash; return base.href; };
  const copy = async (text, said) => { try { await navigator.clipboard.writeText(text); say(said); } catch { say('Could not copy. The link is in the address bar.'); } };

  // Keys act only outside fields, without modifiers, and while they are switched on.
  const acts = {};
  addEventListener('keydown', e => {
    if (!keys?.checked || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')) return;
    if (acts[e.key]) { e.preventDefault(); acts[e.key](); }
  });

  // Paper says when it was printed, and from where; a place on the reader's own disk is no address.
  addEventListener('beforeprint', () => {
    const data = document.documentElement.dataset;
    data.url ||= location.protocol === 'file:' ? '' : decodeURI(location.host + location.pathname);
    const line = $('.printed') ?? $('.colophon')?.appendChild(document.createElement('p'));
    if (!line) return;
    line.className = 'printed';
    line.hidden = true;
    line.dataset.generated = '';
    line.textContent = `Printed ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}${data.url && ` from ${data.url}`}`;
  });

  addEventListener('DOMContentLoaded', () => {
    $$('[data-print]').forEach(b => b.addEventListener('click', () => print()));
    $$('a.copy').forEach(a => a.addEventListener('click', e => { e.preventDefault(); copy(a.getAttribute('href').startsWith('#') ? address(a.getAttribute('href')) : a.href, 'Link copied'); }));
    // A sheet has done its work when a link in it was followed.
    $$('.side a').forEach(a => a.addEventListener('click', () => { const side = a.closest('.side'); if (side.matches(':popover-open')) side.hidePopover(); }));
  });
  return { $, $$, say, address, copy, acts };
})();
