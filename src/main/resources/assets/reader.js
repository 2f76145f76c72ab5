// On interviews. Everything here adds to a page that already works: links, notes, anchors and print need none of it.
(() => {
  const { $, $$, acts } = colloquy;
  const parts = $$('[data-part]:not(li)');
  let byKey = false;
  addEventListener('keydown', () => { byKey = true; }, true);
  addEventListener('pointerdown', () => { byKey = false; }, true);

  // Notes: a click or tap opens the note that the link would have led to.
  $$('.term').forEach(term => {
    const note = document.getElementById(term.getAttribute('interestfor'));
    if (!note || !note.showPopover) return;
    term.addEventListener('click', e => {
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || e.button) return;
      e.preventDefault();
      if (note.matches(':popover-open')) note.hidePopover();
      try { note.showPopover({ source: term }); } catch { note.showPopover(); }
      term.setAttribute('aria-expanded', 'true');
      note.addEventListener('toggle', function shut(t) { if (t.newState === 'closed') { term.removeAttribute('aria-expanded'); note.removeEventListener('toggle', shut); if (note.contains(document.activeElement) || document.activeElement === document.body) term.focus({ preventScroll: true }); } });
      if (byKey || e.detail === 0) note.focus({ preventScroll: true });
    });
  });
  $$('.note a').forEach(a => a.addEventListener('click', () => a.closest('.note').hidePopover()));

  // A question alone: the keys lead to its neighbours and to the whole.
  if (!parts.length) {
    Object.entries({ j: 'next', k: 'prev', t: 'up' }).forEach(([key, rel]) => { const link = $(`.neighbours a[rel=${rel}]`); if (link) acts[key] = () => link.click(); });
    return;
  }

  // Where the reader is
  const entries = $$('.toc li[data-part] a');
  const now = $('.bar-now');
  const toc = $('#toc');
  let at = -1;
  // A long list shows the current entry, except where the reader has moved it.
  const follow = () => {
    const entry = entries[at]?.getBoundingClientRect();
    const list = toc.getBoundingClientRect();
    if (entry && (entry.top < list.top || entry.bottom > list.bottom)) toc.scrollTop += entry.top - list.top - list.height / 3;
  };
  toc?.addEventListener('toggle', follow);
  const mark = i => {
    if (i === at) return;
    at = i;
    entries.forEach((a, k) => k === i ? a.setAttribute('aria-current', 'location') : a.removeAttribute('aria-current'));
    if (now) now.textContent = i < 0 ? '' : `${i + 1} / ${parts.length}`;
    if (toc && !toc.matches(':hover, :focus-within')) follow();
  };
  const locate = () => { const line = innerHeight * .3; let i = -1; parts.forEach((q, k) => { if (q.getBoundingClientRect().top <= line) i = k; }); mark(i); };
  let due = false;
  addEventListener('scroll', () => { if (!due) { due = true; requestAnimationFrame(() => { due = false; locate(); }); } }, { passive: true });
  locate();
  const step = d => {
    const here = parts.findIndex(q => Math.abs(q.getBoundingClientRect().top) < 60);
    const from = here >= 0 ? here : at + (d < 0 ? 1 : 0);
    const q = parts[Math.min(Math.max(from + d, 0), parts.length - 1)];
    location.replace('#' + q.id);
    const h = $('h2, h3', q);
    h.tabIndex = -1;
    h.focus({ preventScroll: true });
  };
  $$('[data-step]').forEach(a => a.addEventListener('click', e => { e.preventDefault(); step(Number(a.dataset.step)); }));

  acts.j = () => step(1);
  acts.k = () => step(-1);
  acts.t = () => { const entry = entries[Math.max(at, 0)]; if (!entry.checkVisibility()) toc.showPopover(); entry.focus(); };
})();
