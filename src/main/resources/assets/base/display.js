// The parts of every page that need script: the chosen appearance, copying and printing.
const colloquy = (() => {
  const $ = (s, r = document) => r.querySelector(s);
  const $$ = (s, r = document) => [...r.querySelectorAll(s)];
  // Where the browser keeps nothing, a choice holds for as long as the page stands.
  const store = { get: k => { try { return localStorage[k]; } catch { } }, set: (k, v) => { try { localStorage[k] = v; } catch { } } };
  // A choice holds in all open tabs, and on a page that comes back from the browser's history.
  const recall = choices => {
    choices();
    addEventListener('storage', choices);
    addEventListener('pageshow', choices);
  };

  const data = document.documentElement.dataset;
  const choose = (kind, value) => {
    // Setting the same value again would make the browser style the whole page anew.
    if (data[kind] !== value) {
      data[kind] = value;
      if (kind === 'theme') $('meta[name=color-scheme]').content = value === 'auto' ? 'light dark' : value;
    }
    $$(`#display [name=${kind}]`).forEach(i => { i.checked = i.value === value; });
  };
  ['theme', 'size', 'face', 'marks'].forEach(kind => recall(() => choose(kind, store.get(kind) ?? 'auto')));
  $$('#display [type=radio]').forEach(i => i.addEventListener('change', () => { choose(i.name, i.value); store.set(i.name, i.value); }));

  // The header comes back when the reader scrolls up. A jump, a step by a key or a choice that folds the text does not bring it over
  // what is read.
  let before = 0;
  let stepped;
  const step = e => { stepped = !/Up|Home| /.test(e.key); };
  addEventListener('keydown', step, true);
  addEventListener('change', step, true);
  addEventListener('scroll', () => {
    const by = scrollY - before;
    before = scrollY;
    if (scrollY < 80) delete data.head;
    else if (by > 2 || by < -innerHeight / 2) { if (data.head) data.head = ''; }
    else if (by < -2 && !stepped) data.head = 'up';
    stepped = false;
  }, { passive: true });

  // The site's own words are the page's.
  const words = $('.status').dataset;
  let timer;
  // Screen readers do not announce anything outside an open dialog.
  const say = text => { const status = $('dialog[open] [role=status]') ?? $('.status'); status.textContent = text; clearTimeout(timer); timer = setTimeout(() => { status.textContent = ''; }, 2500); };
  // Links are copied as they are published; where that is not known, as they are open here.
  const address = href => { const url = new URL(href, $('link[rel=canonical]')?.href ?? location.href); if (url.hash === '#main') url.hash = ''; url.search = ''; return url.href; };
  const copy = async (text, done = words.copied) => { try { await navigator.clipboard.writeText(text); say(done); return true; } catch { say($('dialog[open]')?.dataset.not ?? words.not); return false; } };

  $$('[data-print=page]').forEach(b => b.addEventListener('click', () => print()));
  $$('a.copy').forEach(a => a.addEventListener('click', e => { e.preventDefault(); copy(address(a.getAttribute('href'))); }));
  // A side column that was opened as a sheet closes when a link in it was followed.
  $$('.side a').forEach(a => a.addEventListener('click', () => { const side = a.closest('.side'); if (side.matches(':popover-open')) side.hidePopover(); }));

  // A script that few readers need is fetched when they do. A page on a disk may have no modules, but is under no policy.
  const base = document.currentScript.src;
  const fetched = name => location.protocol !== 'file:' ? import(new URL(name, base)) : new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('script'), { src: new URL(name, base), onload: done, onerror: failed }));
  });
  // One that only adds: without it the page works all the same.
  const added = name => fetched(name).catch(() => { });
  const sheets = {};
  const sheet = name => sheets[name] ??= new Promise((onload, onerror) => {
    const first = $('link[rel=stylesheet]');
    first.after(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(name, first.href), onload, onerror }));
  });
  // Whoever edits reads on this machine, where the page follows the files until it is left, once it has been painted.
  if (/^http:..(localhost|127\.0\.0\.1|\[::1])(:|$)/.test(location.origin)) setTimeout(added, 300, 'follow.js');
  // Gives the focus to the place that a step led to. A browser that has not laid it out yet takes the focus away again with its
  // next frame.
  let led;
  const lead = place => {
    led = place;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    requestAnimationFrame(() => setTimeout(() => { if (led === place && document.activeElement === document.body) place.focus({ preventScroll: true }); }));
  };
  // Actions of single keys (keys.js).
  const acts = {};
  // Paper says when it was printed, and from where; a place on the reader's own disk is no address.
  addEventListener('beforeprint', () => {
    data.url ||= location.protocol === 'file:' ? '' : decodeURI(location.host + location.pathname);
    const line = $('.printed') ?? $('.colophon')?.appendChild(document.createElement('p'));
    if (!line) return;
    line.className = 'printed';
    line.hidden = true;
    line.dataset.generated = '';
    const date = new Date().toLocaleDateString(words.locale, { dateStyle: 'long' });
    line.textContent = words[data.url ? 'from' : 'printed'].replace('{date}', date).replace('{url}', () => data.url);
  });

  return { $, $$, store, recall, say, address, copy, fetched, added, sheet, lead, acts, said: words };
})();
