// The player: a bar with the keys of the recording. It marks what is being said, and the page follows it until the reader scrolls.
colloquy.player = (() => {
  const { $, $$, copy, store, spoken, spokenMarks: marks, clock, heardAt } = colloquy;
  const STEP = 10_000;    // milliseconds that a key goes back or on
  const BEGUN = 2_000;    // milliseconds after which a key leads to the beginning of a turn, and not to the one before
  const KEEP = 5_000;     // milliseconds between notes of where the reader is
  const button = $('[data-listen]');
  const article = $('article');
  const key = `heard ${location.pathname}`;
  let due;

  // The passage in which the reader is: that of the focus, else the one that is read.
  const passage = () => {
    const focused = document.activeElement?.closest?.('.para, .utterance, .question');
    const known = one => one && (spoken.rowOf(one.id) ? one : $$('.para', one).find(inner => spoken.rowOf(inner.id)));
    if (known(focused)) return known(focused);
    const reading = colloquy.transcript?.turns[colloquy.transcript.at()];
    if (known(reading)) return known(reading);
    return $$('article .para').findLast(one => spoken.rowOf(one.id) && one.getBoundingClientRect().top <= innerHeight * heardAt) ?? $$('article .para').find(one => spoken.rowOf(one.id));
  };
  const saidAt = ms => spoken.at(ms)?.row.id ?? spoken.turn(ms)?.id ?? '';
  // A place and a time: the place is the passage that is said then.
  const linkTo = ms => {
    const id = saidAt(ms);
    return colloquy.address(id ? `#${id}` : '#main').replace(/(?=#|$)/, `?t=${String(Math.round(ms) / 1000)}`);
  };
  // An address may name a place in which the moment is not said; the page stays there.
  const isElsewhere = ms => {
    const named = $(':target');
    const said = document.getElementById(saidAt(ms));
    return named && said && !named.contains(said);
  };

  // What the keys do, on the bar and on a lock screen.
  const acting = (timeline, { seek, start, stop }) => {
    const { now, end, first } = timeline;
    const turn = by => {
      const here = spoken.turn(now());
      const to = by < 0 && here && now() - here.from > BEGUN ? here : spoken.turn(now(), by);
      if (to) seek(to.from);
    };
    const back = by => seek(Math.max(now() - by, first));
    const on = by => seek(Math.min(now() + by, end()));
    return {
      bar: {
        seek, toggle: () => timeline.playing ? stop() : start(), link: () => copy(linkTo(now())),
        previous: () => turn(-1), next: () => turn(1), back: () => back(STEP), on: () => on(STEP),
      },
      screen: {
        play: start, pause: stop, previoustrack: () => turn(-1), nexttrack: () => turn(1), seekto: e => seek(first + e.seekTime * 1000),
        seekbackward: e => back(e.seekOffset * 1000 || STEP), seekforward: e => on(e.seekOffset * 1000 || STEP),
      },
    };
  };

  const build = () => {
    const timeline = colloquy.timeline(button, () => { follower.follows = false; });
    const { sound, first, now, end } = timeline;
    let until = null;     // the moment at which what was asked for ends
    let frame = 0;
    let kept = -Infinity;

    const seek = (ms, follow = true, to = null) => {
      until = to;
      timeline.seek(ms);
      follower.follows = follow;
      show(true);
    };
    const start = () => {
      timeline.begin();
      timeline.playing = follower.follows = true;
      sound.play().catch(e => { if (e.name !== 'AbortError') { timeline.playing = false; show(true); } });
    };
    const stop = () => { timeline.playing = false; sound.pause(); };
    const close = () => {
      stop();
      store.set(key, '');
      marks.mark(null);
      delete document.documentElement.dataset.player;
      bar.element.remove();
      chapters.menu.remove();
      button.focus({ preventScroll: true });
    };

    const acts = acting(timeline, { seek, start, stop });
    const bar = colloquy.playerBar({
      sound, first, does: {
        ...acts.bar, close, rate: rate => { sound.playbackRate = sound.defaultPlaybackRate = rate; tell(); },
        return: () => { follower.follows = true; show(true); bar.toggle.focus({ preventScroll: true }); },
      },
    });
    const chapters = colloquy.chapters({ now, seek, linkTo, bar: bar.element, key: bar.list });
    const follower = colloquy.following({ article, bar: bar.element, menu: chapters.menu, isPlaying: () => timeline.playing });
    const screen = colloquy.lockScreen({ now, first, end, sound, chapters, does: acts.screen });
    const tell = () => { if (timeline.isBegun) screen.tell(); };

    // ---- what is being said ----
    let second = NaN;
    let length = NaN;
    const show = (moved = false) => {
      const ms = now();
      const range = marks.mark(spoken.at(ms)) ?? (moved && marks.now ? marks.rangeOf(marks.now) : null);
      if (range) follower.bring(range);
      const to = end();
      if (Math.floor(ms / 1000) !== second || to !== length) {
        second = Math.floor(ms / 1000);
        length = to;
        bar.show(ms, to);
        // A lock screen counts on by itself.
        if (screen.isBehind(ms)) tell();
        // A caption may last long: its reader is offered the way back before the next one, and none once it is in sight.
        const said = !range && !follower.follows && marks.now && marks.rangeOf(marks.now);
        if (said) follower.bring(said);
      }
      if (moved) tell();
      const apart = timeline.playing && follower.isLeft();
      if (bar.back.hidden === apart) bar.back.hidden = !apart;
    };
    const halt = () => {
      if (until === null || timeline.isLoading || now() < until) return;
      const to = until;
      until = null;
      stop();
      // A frame may come late: what is heard next begins where this ended.
      timeline.put(to);
    };
    const tick = () => {
      halt();
      show();
      frame = timeline.playing ? requestAnimationFrame(tick) : 0;
    };
    const keep = () => {
      kept = performance.now();
      const ms = now();
      store.set(key, ms < end() - KEEP ? String(Math.round(ms)) : '');
    };
    const sign = is => { timeline.playing = is; bar.sign(is); };
    sound.addEventListener('play', () => { timeline.playing = true; tell(); bar.told.textContent = ''; bar.sign(true); if (!frame) tick(); });
    sound.addEventListener('pause', () => { if (sound.ended || timeline.isLoading) return; sign(false); if (bar.element.isConnected) keep(); });
    sound.addEventListener('timeupdate', () => { halt(); if (performance.now() - kept > KEEP) keep(); if (document.hidden && screen.isBehind(now())) tell(); timeline.pass(); });
    sound.addEventListener('seeked', () => show(true));
    sound.addEventListener('loadedmetadata', () => show());
    sound.addEventListener('ended', () => { if (timeline.isLast()) { sign(false); keep(); } else timeline.goOn(0); });
    sound.addEventListener('error', () => { sign(false); bar.told.textContent = colloquy.playing.failed; });
    addEventListener('pagehide', () => { if (timeline.isBegun && bar.element.isConnected) keep(); });

    // A word that is chosen twice is heard, as soon as there is a player.
    colloquy.chosenTwice(article, (node, offset) => {
      const word = bar.element.isConnected && node && marks.wordAt(node, offset);
      if (!word || word.long) return;
      seek(word.from);
      start();
    });

    const place = () => {
      if (bar.element.isConnected) return;
      document.documentElement.dataset.player = '';
      article.after(bar.element, chapters.menu);
    };
    // Says that a stretch is ready to be heard. The recording may end before; its length is known then.
    const ready = (ms, to) => {
      const say = (from, last) => bar.told.textContent = `${colloquy.playing.ready}: ${clock(from)}${last ? `–${clock(last)}` : ''}`;
      say(ms, to);
      sound.addEventListener('seeked', () => {
        if (!bar.told.textContent) return;
        const [last, before] = [end(), now() < ms - 1000];
        if (to > last) until = null;
        if (to > last || before) say(before ? now() : ms, before || !to ? null : Math.min(to, last));
      }, { once: true });
    };

    return {
      get now() { return now(); },
      get playing() { return timeline.playing; },
      play: ms => { place(); if (ms !== undefined) seek(ms); start(); if (ms === undefined) bar.toggle.focus({ preventScroll: true }); },
      stand: (ms, asked, to) => {
        place();
        seek(ms, asked && !isElsewhere(ms), to);
        if (asked) ready(ms, to);
      },
      here: () => {
        place();
        const row = spoken.rowOf(passage()?.id);
        const heard = marks.now?.row;
        if (timeline.playing && (!row || row === heard || row.id.replace(/-p.*/, '') === heard?.id.replace(/-p.*/, ''))) return stop();
        if (row) seek(row.from);
        start();
      },
    };
  };

  // The times are fetched with the player; without them it plays all the same.
  return () => due ??= colloquy.timed().catch(() => { }).then(build).then(it => colloquy.listening = it);
})();
