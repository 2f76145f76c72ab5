// Interviews. Everything here adds to a page that already works: links, notes, anchors and print need none of it.
(() => {
  const { $, $$, acts, added, lead, recall, store } = colloquy;
  const parts = $$('[data-part]:not(li)');
  let byKey = false;
  addEventListener('keydown', () => { byKey = true; }, true);
  addEventListener('pointerdown', () => { byKey = false; }, true);

  // Adds to an open note, besides the definition: a name, the places of its term, and a button that closes it.
  const made = (name, properties) => Object.assign(document.createElement(name), properties);
  $$('.note').forEach(note => note.addEventListener('beforetoggle', () => {
    const entry = note.parentElement;
    const term = note.dataset.definition;
    const page = `${entry.parentElement.dataset.pages}${encodeURIComponent(term)}.html`;
    const shut = made('button', { type: 'button', className: 'note-close', ariaLabel: entry.parentElement.dataset.close, textContent: '×' });
    Object.assign(note, { role: 'dialog', ariaLabel: $('dfn', note).textContent, tabIndex: -1 });
    const all = term && !('own' in note.dataset) ? made('a', { className: 'all', href: page, textContent: entry.parentElement.dataset.all }) : '';
    note.append($('.at', entry)?.cloneNode(true) ?? '', all, shut);
    $$('a, button', note).forEach(a => a.addEventListener('click', () => note.hidePopover()));
  }, { once: true }));

  // An open note has no bar beside it.
  addEventListener('toggle', () => $('.bar')?.toggleAttribute('data-behind', $('.note:popover-open')), true);

  // Notes: a click or tap opens the note that the link would have led to.
  // One that a click has opened is kept, whatever comes to lie under the pointer.
  let rests, kept;
  addEventListener('pointerout', () => { rests = false; });
  addEventListener('interest', e => { if (rests || kept) e.preventDefault(); }, true);
  $$('[data-term], .mark').forEach(term => {
    const note = document.getElementById(term.getAttribute('interestfor'));
    if (note?.showPopover) term.addEventListener('click', e => {
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      e.preventDefault();
      note.hidePopover();
      note.showPopover({ source: term });
      kept = note;
      term.ariaExpanded = true;
      // A sheet at the foot of a narrow screen does not cover the term that it explains.
      const sheet = note.getBoundingClientRect();
      const { bottom, right } = term.getBoundingClientRect();
      if (bottom > sheet.top && sheet.left < right && sheet.bottom >= innerHeight - 1) scrollBy(0, bottom - sheet.top + 24);
      note.addEventListener('toggle', function shut({ newState }) {
        if (newState !== 'closed') return;
        note.removeEventListener('toggle', shut);
        if (kept === note) kept = null;
        term.ariaExpanded = null;
        // A mouse that has rested there since does not open it again.
        rests = true;
        if (note.contains(document.activeElement) || document.activeElement === document.body) term.focus({ preventScroll: true });
      });
      if (byKey || e.detail === 0) note.focus({ preventScroll: true });
    });
  });

  // What is printed besides the text, as it was chosen.
  const prints = $$('[name=print]');
  recall(() => prints.forEach(i => { i.checked = i.id === (store.get('print') ?? ''); }));
  prints.forEach(i => i.addEventListener('change', () => store.set('print', i.id)));

  // A question alone: the keys lead to its neighbours and to the whole.
  if (!parts.length) {
    $$('.neighbours [rel]').forEach(a => { acts[{ next: 'j', prev: 'k', up: 't' }[a.rel]] = () => a.click(); });
    return;
  }

  // Where the reader is
  const entries = $$('.toc li[data-part] a');
  const now = $('.bar-now');
  const toc = $('#toc');
  // The links to the back matter, and the one to the part of it that is being read.
  const more = $$('.side-more a');
  let behind;
  let at = -1;
  // A long list shows the current entry, except where the reader has moved it.
  const follow = () => {
    const entry = entries[at]?.getBoundingClientRect();
    const list = toc.getBoundingClientRect();
    if (entry && (entry.top < list.top || entry.bottom > list.bottom)) toc.scrollTop += entry.top - list.top - list.height / 3;
  };
  toc?.addEventListener('toggle', follow);
  const mark = (i, ends) => {
    if (i === at && ends === behind) return;
    at = i;
    behind = ends;
    // The line bears it too: asking by :has() whether its link does would have the whole of a long page styled anew.
    entries.forEach((a, k) => {
      const here = !ends && k === i;
      a.ariaCurrent = here ? 'location' : null;
      a.parentElement.toggleAttribute('data-current', here);
    });
    more.forEach(a => { a.ariaCurrent = a === ends ? 'location' : null; });
    if (now) now.textContent = ends?.textContent ?? (i < 0 ? '' : `${i + 1} / ${parts.length}`);
    if (toc && !toc.matches(':hover, :focus-within')) follow();
  };
  const above = part => part.getBoundingClientRect().top <= innerHeight * .3;
  const locate = () => { let i = -1; parts.forEach((q, k) => { if (above(q)) i = k; }); mark(i, more.findLast(a => above($(a.hash)))); };
  let due = false;
  addEventListener('scroll', () => { if (!due) { due = true; requestAnimationFrame(() => { due = false; locate(); }); } }, { passive: true });
  // The page would have to be laid out within the script before.
  // Until a second from then on the place in the address counts: the browser may still be on the way there, and may not have told
  // the style sheets of it.
  let settled = Infinity;
  addEventListener('load', () => { requestAnimationFrame(locate); settled = performance.now() + 1000; });
  const step = d => {
    const near = parts.findIndex(q => Math.abs(q.getBoundingClientRect().top) < 60);
    const here = near < 0 && performance.now() < settled ? parts.findIndex(q => '#' + q.id === location.hash) : near;
    const from = here >= 0 ? here : at + (d < 0 ? 1 : 0);
    $('.note:popover-open')?.hidePopover();
    const i = Math.min(Math.max(from + d, 0), parts.length - 1);
    const q = parts[i];
    location.replace('#' + q.id);
    mark(i);
    lead($('h2, h3', q));
  };
  $$('[data-step]').forEach(a => a.addEventListener('click', e => { e.preventDefault(); step(Number(a.dataset.step)); }));

  // The script that leads back to where a page was left; transcripts bring it along.
  if (!$('.transcript')) addEventListener(performance.navigation.type || location.hash ? 'DOMContentLoaded' : 'scroll', () => added('coming-back.js'), { once: true });

  acts.j = () => step(1);
  acts.k = () => step(-1);
  acts.t = () => { const entry = entries[Math.max(at, 0)]; if (!entry.checkVisibility()) toc.showPopover(); entry.focus(); };
})();
