// The player: a bar with the keys of the recording. It marks what is being said, and the page follows it until the reader scrolls.
colloquy.player = (() => {
  const { $, $$, copy, store, spoken, spokenMarks: marks } = colloquy;
  const STEP = 10_000;    // milliseconds that a key goes back or on
  const BEGUN = 2_000;    // milliseconds after which a key leads to the beginning of a turn, and not to the one before
  const KEEP = 5_000;     // milliseconds between notes of where the reader is
  const AWAY = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'j', 'k', 'J', 'K'];  // keys by which a reader goes elsewhere
  const RATES = [.75, 1, 1.25, 1.5, 1.75, 2];
  const TOP = .3;         // of the window's height: where the page puts what is said
  const button = $('[data-listen]');
  const article = $('article');
  const key = `heard ${location.pathname}`;
  const parts = button.dataset.sound.split(' ').reduce((all, text, i, list) => i % 2 ? all : [...all, { start: Number(text), href: list[i + 1] }], []);
  let due;

  const clock = ms => {
    const all = Math.max(0, Math.floor(ms / 1000));
    const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
    return `${h ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
  };
  const made = (name, properties, ...children) => { const one = Object.assign(document.createElement(name), properties); one.append(...children); return one; };

  // ---- the signs on the keys ----
  const SVG = 'http://www.w3.org/2000/svg';
  const TEN = ['M9.4 10.6l1.4-.8v4.9', 'M14.3 9.8c-1 0-1.5 1-1.5 2.45s.5 2.45 1.5 2.45 1.5-1 1.5-2.45-.5-2.45-1.5-2.45'];
  const DRAWN = {
    previous: ['M19 6v12l-9-6z', 'M6 6v12'], next: ['M5 6v12l9-6z', 'M18 6v12'],
    play: ['M8 5.5v13l11-6.5z'], pause: ['M8 6v12', 'M16 6v12'],
    back: ['M4 12a8 8 0 1 0 2.6-5.9', 'M6.4 2.6v3.7h3.8', ...TEN], on: ['M20 12a8 8 0 1 1-2.6-5.9', 'M17.6 2.6v3.7h-3.8', ...TEN],
    chapters: ['M4 6h16', 'M4 12h16', 'M4 18h10'],
    link: ['M10 14l4-4', 'M11 7.5l2.2-2.2a4 4 0 0 1 5.6 5.6L16.5 13', 'M13 16.5l-2.2 2.2a4 4 0 0 1-5.6-5.6L7.5 11'], close: ['M6 6l12 12', 'M18 6L6 18'],
  };
  const drawn = name => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    if (['play', 'pause', 'back', 'on'].includes(name)) svg.classList.add('fixed');
    for (const d of DRAWN[name]) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      if (d.endsWith('z')) path.classList.add('full');
      if (TEN.includes(d)) path.classList.add('thin');
      svg.append(path);
    }
    return svg;
  };

  const build = () => {
    const words = colloquy.playing;
    const sound = made('film' in button.dataset ? 'video' : 'audio', { preload: 'metadata' });
    let part = -1;
    let wanted = null;    // milliseconds in a part that is being loaded
    let playing = false;
    let follows = true;
    let until = null;     // the moment at which what was asked for ends
    let away = false;     // what is said is out of sight
    let frame = 0;
    let kept = -Infinity;

    // ---- the timeline, on which the parts lie ----
    const now = () => part < 0 ? 0 : parts[part].start + (wanted ?? sound.currentTime * 1000);
    const end = () => {
      const last = parts.at(-1);
      const length = part === parts.length - 1 && Number.isFinite(sound.duration) ? sound.duration * 1000 : last.length;
      last.length = length ?? last.length;
      return Math.max(now(), last.start + (last.length ?? 0), last.length === undefined ? spoken.end : 0);
    };
    const first = parts[0].start;
    if (parts.length > 1) {
      const probe = made('audio', { preload: 'metadata', src: parts.at(-1).href });
      probe.addEventListener('loadedmetadata', () => { if (Number.isFinite(probe.duration)) parts.at(-1).length ??= probe.duration * 1000; }, { once: true });
    }
    // The browser's own controls show the captions of the part, and fill the screen.
    const { captions, captionsLanguage, captionsName } = button.dataset;
    const texts = captions?.split(' ') ?? [];
    const text = to => {
      const shows = [...sound.textTracks].some(one => one.mode === 'showing');
      $$('track', sound).forEach(one => one.remove());
      if (!texts[to] || texts[to] === '-') return;
      const track = made('track', { kind: 'captions', src: texts[to], srclang: captionsLanguage, label: captionsName });
      sound.append(track);
      if (shows) track.track.mode = 'showing';
    };
    const load = (to, ms) => {
      if (to !== part) {
        part = to;
        sound.src = parts[to].href;
        text(to);
        sound.playbackRate = sound.defaultPlaybackRate;
        if (playing) sound.play().catch(() => { });
      }
      wanted = ms;
      if (sound.readyState > 0) settle();
    };
    const settle = () => {
      if (wanted === null) return;
      const ms = wanted;
      wanted = null;
      sound.currentTime = ms / 1000;
      // Where the recording ends before, the page stays at the words that were asked for.
      if (sound.duration * 1000 < ms - 1000) follows = false;
    };
    const seek = (ms, follow = true, to = null) => {
      until = to;
      const on = Math.max(parts.findLastIndex(one => one.start <= ms), 0);
      load(on, Math.max(ms - parts[on].start, 0));
      follows = follow;
      show(true);
    };
    const start = () => {
      if (part < 0) load(0, 0);
      playing = true;
      follows = true;
      sound.play().catch(e => { if (e.name !== 'AbortError') { playing = false; show(true); } });
    };
    const stop = () => { playing = false; sound.pause(); };

    // ---- the bar ----
    const act = (name, does, className = '') => {
      const one = made('button', { type: 'button', className, ariaLabel: words[name], title: words[name] }, drawn(name));
      one.addEventListener('click', does);
      return one;
    };
    const toggle = act('play', () => playing ? stop() : start(), 'play');
    toggle.append(drawn('pause'));
    // Texts are changed in place: to put in another would have the whole of a long page styled anew.
    const [passed, whole] = ['0:00', ' '].map(text => document.createTextNode(text));
    const line = made('input', { type: 'range', min: first / 1000, step: 1, value: 0, ariaLabel: words.position });
    const rate = made('select', { ariaLabel: words.rate, title: words.rate }, ...RATES.map(r => made('option', { value: r, textContent: `${r}×`, selected: r === 1 })));
    const list = spoken.chapters.length ? act('chapters', () => { }) : act('link', () => copy(linkTo(now())));
    const told = made('p', { className: 'player-said' });
    told.setAttribute('role', 'status');
    const back = made('button', { type: 'button', className: 'player-return', textContent: words.return, hidden: true });
    const bar = made('section', { className: 'player', ariaLabel: words.name },
      told,
      made('p', {}, act('previous', () => turn(-1)), act('back', () => seek(Math.max(now() - STEP, first))), toggle, act('on', () => seek(Math.min(now() + STEP, end()))), act('next', () => turn(1))),
      made('p', { className: 'player-line' }, made('span', {}, passed), line, made('span', {}, whole)),
      made('p', {}, rate, list, act('close', () => close())),
      back);
    bar.dataset.generated = '';
    bar.lang = $('.status').lang;
    bar.dir = $('.status').dir;
    if (sound.localName === 'video') { bar.prepend(sound); sound.ariaLabel = words.name; sound.playsInline = true; }
    if (captions) sound.controls = true;

    const turn = by => {
      const here = spoken.turn(now());
      const to = by < 0 && here && now() - here.from > BEGUN ? here : spoken.turn(now(), by);
      if (to) seek(to.from);
    };
    line.addEventListener('input', () => seek(line.value * 1000));
    rate.addEventListener('change', () => { sound.playbackRate = sound.defaultPlaybackRate = Number(rate.value); tell(); });

    // ---- the chapters, and the link to this moment ----
    const menu = made('section', { className: 'chapters', popover: 'auto', ariaLabel: words.chapters, id: 'chapters' });
    menu.lang = bar.lang;
    menu.dir = bar.dir;
    menu.dataset.generated = '';
    if (spoken.chapters.length) list.popoverTargetElement = menu;
    const nameOf = id => {
      const title = $('h2, h3', document.getElementById(id) ?? menu)?.cloneNode(true);
      if (!title) return id;
      $$('[data-generated]', title).forEach(one => one.remove());
      return title.textContent.trim();
    };
    const chapter = ms => spoken.chapters.findLastIndex(([, from]) => from <= ms);
    const fill = () => {
      const here = chapter(now());
      const entries = spoken.chapters.map(([id, from], i) => {
        const name = made('b', { textContent: nameOf(id), lang: document.documentElement.lang, dir: 'auto' });
        const entry = made('button', { type: 'button', ariaCurrent: i === here ? 'location' : null }, name, made('span', { textContent: clock(from) }));
        entry.addEventListener('click', () => { menu.hidePopover(); seek(from); });
        return made('li', {}, entry);
      });
      const moment = made('button', { type: 'button', textContent: words.moment.replace('{time}', clock(now())) });
      const link = linkTo(now());
      moment.addEventListener('click', () => { menu.hidePopover(); copy(link); });
      menu.replaceChildren(...entries.length ? [made('ol', {}, ...entries)] : [], made('p', {}, moment));
    };
    menu.addEventListener('beforetoggle', e => { if (e.newState === 'open') fill(); document.documentElement.dataset.player = e.newState; });
    menu.addEventListener('toggle', e => { if (e.newState === 'open') ($('[aria-current]', menu) ?? $('button', menu)).focus({ preventScroll: true }); else if (e.newState === 'closed' && (menu.contains(document.activeElement) || document.activeElement === document.body)) list.focus({ preventScroll: true }); });
    // A place and a time: the place is the passage that is said then.
    const linkTo = ms => {
      const id = spoken.at(ms)?.row.id ?? spoken.turn(ms)?.id ?? '';
      return colloquy.address(id ? `#${id}` : '#main').replace(/(?=#|$)/, `?t=${seconds(ms)}`);
    };
    const seconds = ms => String(Math.round(ms) / 1000);

    // ---- what is being said ----
    const bring = range => {
      const { top, bottom } = range.getBoundingClientRect();
      // Of a whole caption the beginning is enough.
      away = top < innerHeight * .08 || Math.min(bottom, top + innerHeight * TOP) > bar.getBoundingClientRect().top - 24;
      if (!away || !follows) return;
      away = false;
      // What is above may grow while it is laid out.
      const put = () => scrollBy({ top: range.getBoundingClientRect().top - innerHeight * TOP, behavior: 'instant' });
      put();
      requestAnimationFrame(() => requestAnimationFrame(() => { if (follows) put(); }));
    };
    let second = NaN;
    let length = NaN;
    const show = (moved = false) => {
      const ms = now();
      const range = marks.mark(spoken.at(ms)) ?? (moved && marks.now ? marks.rangeOf(marks.now) : null);
      if (range) bring(range);
      const to = end();
      if (Math.floor(ms / 1000) !== second || to !== length) {
        second = Math.floor(ms / 1000);
        length = to;
        passed.data = clock(ms - Math.min(first, 0));
        whole.data = to > ms ? clock(to - Math.min(first, 0)) : '';
        line.max = to / 1000;
        line.value = ms / 1000;
        line.ariaValueText = words.of.replace('{time}', passed.data).replace('{all}', whole.data);
        // A lock screen counts on by itself.
        if (chapter(ms) !== titled) tell();
        // A caption may last long: its reader is offered the way back before the next one, and none once it is in sight.
        const said = !range && !follows && marks.now && marks.rangeOf(marks.now);
        if (said) bring(said);
      }
      if (moved) tell();
      const apart = playing && !follows && away;
      if (back.hidden === apart) back.hidden = !apart;
    };
    const halt = () => {
      if (until === null || wanted !== null || now() < until) return;
      until = null;
      stop();
    };
    const tick = () => {
      halt();
      show();
      frame = playing ? requestAnimationFrame(tick) : 0;
    };
    const keep = () => {
      kept = performance.now();
      const ms = now();
      store.set(key, ms < end() - KEEP ? String(Math.round(ms)) : '');
    };
    const sign = () => {
      const name = playing ? 'pause' : 'play';
      if (toggle.ariaLabel === words[name]) return;
      toggle.ariaLabel = toggle.title = words[name];
      toggle.classList.toggle('on', playing);
    };
    sound.addEventListener('play', () => { playing = true; tell(); told.textContent = ''; sign(); if (!frame) tick(); });
    sound.addEventListener('pause', () => { if (sound.ended || wanted !== null) return; playing = false; sign(); if (bar.isConnected) keep(); });
    sound.addEventListener('timeupdate', () => { halt(); if (performance.now() - kept > KEEP) keep(); if (document.hidden && chapter(now()) !== titled) tell(); });
    sound.addEventListener('seeked', () => show(true));
    sound.addEventListener('loadedmetadata', () => { settle(); show(); });
    sound.addEventListener('ended', () => {
      if (part < parts.length - 1) {
        load(part + 1, 0);
        sound.play().catch(() => { });
      } else {
        playing = false;
        sign();
        keep();
      }
    });
    sound.addEventListener('error', () => { playing = false; sign(); told.textContent = words.failed; });
    addEventListener('pagehide', () => { if (part >= 0 && bar.isConnected) keep(); });

    // The next part begins where this one leaves off on the timeline, even if the file goes on.
    sound.addEventListener('timeupdate', () => { if (playing && part < parts.length - 1 && wanted === null && now() >= parts[part + 1].start) { load(part + 1, now() - parts[part + 1].start); sound.play().catch(() => { }); } });

    // ---- the reader goes elsewhere ----
    const isIn = (e, ...places) => e.target instanceof Node && places.some(place => place.contains(e.target));
    const leave = e => {
      if (playing && !isIn(e, bar, menu)) follows = false;
    };
    for (const moved of ['wheel', 'touchmove']) addEventListener(moved, leave, { passive: true });
    // The player has the focus when it was opened: its buttons leave the page all keys but the space bar.
    addEventListener('keydown', e => {
      if (playing && AWAY.includes(e.key) && !isIn(e, menu) && !e.target.closest?.(`input, textarea, select${e.key === ' ' ? ', button' : ''}`)) follows = false;
    });
    addEventListener('pointerdown', e => { if (e.target === document.documentElement) leave(e); });
    article.addEventListener('click', e => { if (e.target.closest('a[href^="#"]')) leave(e); });
    back.addEventListener('click', () => { follows = true; show(true); toggle.focus({ preventScroll: true }); });

    // A word that is chosen twice is heard, as soon as there is a player.
    const hear = (node, offset) => {
      const word = bar.isConnected && node && marks.wordAt(node, offset);
      if (!word || word.long) return;
      seek(word.from);
      start();
    };
    let tapped = { timeStamp: -Infinity };
    article.addEventListener('dblclick', e => {
      if (e.target.closest('a, button, input, select')) return;
      const selection = getSelection();
      if (selection.rangeCount) hear(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
    });
    article.addEventListener('click', e => {
      if (e.pointerType !== 'touch' || e.target.closest('a, button, input, select')) return;
      const twice = e.timeStamp - tapped.timeStamp < 400 && Math.hypot(e.clientX - tapped.clientX, e.clientY - tapped.clientY) < 24;
      tapped = twice ? { timeStamp: -Infinity } : e;
      if (!twice) return;
      const caret = document.caretPositionFromPoint?.(e.clientX, e.clientY);
      const range = caret ? null : document.caretRangeFromPoint?.(e.clientX, e.clientY);
      hear(caret?.offsetNode ?? range?.startContainer, caret?.offset ?? range?.startOffset);
    });

    // ---- the lock screen, and keys for sound ----
    const session = navigator.mediaSession;
    let titled;
    const tell = () => {
      if (!session || part < 0) return;
      const here = chapter(now());
      if (here !== titled && window.MediaMetadata) {
        titled = here;
        const title = $('h1').textContent.trim();
        session.metadata = new MediaMetadata({ title: here < 0 ? title : nameOf(spoken.chapters[here][0]), artist: here < 0 ? '' : title, album: $('.site-name').textContent.trim() });
      }
      const [length, position] = [(end() - first) / 1000, (now() - first) / 1000];
      if (length > 0 && position >= 0 && position <= length) try { session.setPositionState({ duration: length, playbackRate: sound.playbackRate, position }); } catch { /* Not known here. */ }
    };
    const on = { play: start, pause: stop, seekbackward: e => seek(Math.max(now() - (e.seekOffset * 1000 || STEP), first)), seekforward: e => seek(Math.min(now() + (e.seekOffset * 1000 || STEP), end())), seekto: e => seek(first + e.seekTime * 1000), previoustrack: () => turn(-1), nexttrack: () => turn(1) };
    for (const [name, does] of Object.entries(on)) try { session?.setActionHandler(name, does); } catch { /* Not known here. */ }

    const close = () => {
      stop();
      store.set(key, '');
      marks.mark(null);
      delete document.documentElement.dataset.player;
      bar.remove();
      menu.remove();
      button.focus({ preventScroll: true });
    };
    const place = () => {
      if (bar.isConnected) return;
      document.documentElement.dataset.player = '';
      article.after(bar, menu);
    };

    // The passage in which the reader is: that of the focus, else the one that is read.
    const passage = () => {
      const focused = document.activeElement?.closest?.('.para, .utterance, .question');
      const known = one => one && (spoken.rowOf(one.id) ? one : $$('.para', one).find(inner => spoken.rowOf(inner.id)));
      if (known(focused)) return known(focused);
      const reading = colloquy.transcript?.turns[colloquy.transcript.at()];
      if (known(reading)) return known(reading);
      return $$('article .para').findLast(one => spoken.rowOf(one.id) && one.getBoundingClientRect().top <= innerHeight * TOP) ?? $$('article .para').find(one => spoken.rowOf(one.id));
    };
    return {
      get now() { return now(); },
      get playing() { return playing; },
      play: ms => { place(); if (ms !== undefined) seek(ms); start(); if (ms === undefined) toggle.focus({ preventScroll: true }); },
      stand: (ms, asked, to) => {
        place();
        seek(ms, asked, to);
        if (!asked) return;
        const ready = (from, last) => told.textContent = `${words.ready}: ${clock(from)}${last ? `–${clock(last)}` : ''}`;
        ready(ms, to);
        // The recording may end before; its length is known then.
        sound.addEventListener('seeked', () => {
          if (!told.textContent) return;
          const [last, before] = [end(), now() < ms - 1000];
          if (to > last) until = null;
          if (to > last || before) ready(before ? now() : ms, before || !to ? null : Math.min(to, last));
        }, { once: true });
      },
      here: () => {
        place();
        const row = spoken.rowOf(passage()?.id);
        const heard = marks.now?.row;
        if (playing && (!row || row === heard || row.id.replace(/-p.*/, '') === heard?.id.replace(/-p.*/, ''))) return stop();
        if (row) seek(row.from);
        start();
      },
    };
  };

  // The times are fetched with the player; without them it plays all the same.
  return () => due ??= colloquy.timed().catch(() => { }).then(build).then(it => colloquy.listening = it);
})();
