// The player: a bar with the keys of the recording. It marks what is being said, and the page follows it until the reader scrolls.
colloquy.player = (() => {
  const { $, $$, copy, store, spoken, spokenMarks: marks, made, drawn, clock } = colloquy;
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

  // The passage in which the reader is: that of the focus, else the one that is read.
  const passage = () => {
    const focused = document.activeElement?.closest?.('.para, .utterance, .question');
    const known = one => one && (spoken.rowOf(one.id) ? one : $$('.para', one).find(inner => spoken.rowOf(inner.id)));
    if (known(focused)) return known(focused);
    const reading = colloquy.transcript?.turns[colloquy.transcript.at()];
    if (known(reading)) return known(reading);
    return $$('article .para').findLast(one => spoken.rowOf(one.id) && one.getBoundingClientRect().top <= innerHeight * TOP) ?? $$('article .para').find(one => spoken.rowOf(one.id));
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

    // A place and a time: the place is the passage that is said then.
    const linkTo = ms => {
      const id = spoken.at(ms)?.row.id ?? spoken.turn(ms)?.id ?? '';
      return colloquy.address(id ? `#${id}` : '#main').replace(/(?=#|$)/, `?t=${seconds(ms)}`);
    };
    const seconds = ms => String(Math.round(ms) / 1000);

    const chapters = colloquy.chapters({ now, seek, linkTo, bar, key: list });
    const { menu } = chapters;

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
        if (screen.isBehind(ms)) tell();
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
      const to = until;
      until = null;
      stop();
      // A frame may come late: what is heard next begins where this ended.
      sound.currentTime = (to - parts[part].start) / 1000;
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
    sound.addEventListener('timeupdate', () => { halt(); if (performance.now() - kept > KEEP) keep(); if (document.hidden && screen.isBehind(now())) tell(); });
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
    colloquy.chosenTwice(article, hear);

    const does = {
      play: start, pause: stop, previoustrack: () => turn(-1), nexttrack: () => turn(1), seekto: e => seek(first + e.seekTime * 1000),
      seekbackward: e => seek(Math.max(now() - (e.seekOffset * 1000 || STEP), first)), seekforward: e => seek(Math.min(now() + (e.seekOffset * 1000 || STEP), end())),
    };
    const screen = colloquy.lockScreen({ now, first, end, sound, chapters, does });
    const tell = () => { if (part >= 0) screen.tell(); };

    const close = () => {
      stop();
      store.set(key, '');
      marks.mark(null);
      delete document.documentElement.dataset.player;
      bar.remove();
      menu.remove();
      button.focus({ preventScroll: true });
    };
    // An address may name a place in which the moment is not said; the page stays there.
    const isElsewhere = ms => {
      const named = $(':target');
      const said = document.getElementById(spoken.at(ms)?.row.id ?? spoken.turn(ms)?.id ?? '');
      return named && said && !named.contains(said);
    };
    const place = () => {
      if (bar.isConnected) return;
      document.documentElement.dataset.player = '';
      article.after(bar, menu);
    };

    return {
      get now() { return now(); },
      get playing() { return playing; },
      play: ms => { place(); if (ms !== undefined) seek(ms); start(); if (ms === undefined) toggle.focus({ preventScroll: true }); },
      stand: (ms, asked, to) => {
        place();
        seek(ms, asked && !isElsewhere(ms), to);
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
