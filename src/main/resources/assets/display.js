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
  // What is outside an open dialog is not heard.
  const say = text => { const status = $('dialog[open] [role=status]') ?? $('.status'); status.textContent = text; clearTimeout(timer); timer = setTimeout(() => { status.textContent = ''; }, 2500); };
  // Links are copied as they are published; where that is not known, as they are open here.
  const address = href => { const url = new URL(href, $('link[rel=canonical]')?.href ?? location.href); if (url.hash === '#main') url.hash = ''; url.search = ''; return url.href; };
  const copy = async (text, said) => { try { await navigator.clipboard.writeText(text); say(said); return true; } catch { say($('dialog[open]') ? 'Could not copy. Select the text.' : 'Could not copy. The link is in the address bar.'); return false; } };

  // Keys act only outside fields, dialogs and menus, without modifiers, and while they are switched on.
  const acts = {};
  addEventListener('keydown', e => {
    if (!keys?.checked || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') || $('dialog[open], .menu:popover-open')) return;
    if (acts[e.key]) { e.preventDefault(); acts[e.key](); }
  });

  addEventListener('DOMContentLoaded', () => {
    $$('[data-print]').forEach(b => b.addEventListener('click', () => print()));
    $$('a.copy').forEach(a => a.addEventListener('click', e => { e.preventDefault(); copy(address(a.getAttribute('href')), 'Link copied'); }));
    // A sheet has done its work when a link in it was followed.
    $$('.side a').forEach(a => a.addEventListener('click', () => { const side = a.closest('.side'); if (side.matches(':popover-open')) side.hidePopover(); }));
  });
  return { $, $$, say, address, copy, acts };
})();
