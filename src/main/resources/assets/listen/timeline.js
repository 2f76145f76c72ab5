// The timeline of the recording, on which its parts lie one behind the other, and the element that plays them.
// `falls` is called where a part ends before the moment in it that was asked for.
colloquy.timeline = (button, falls) => {
  const { $$, made, spoken } = colloquy;
  const sound = made('film' in button.dataset ? 'video' : 'audio', { preload: 'metadata' });
  const parts = button.dataset.sound.split(' ').reduce((all, text, i, list) => i % 2 ? all : [...all, { start: Number(text), href: list[i + 1] }], []);
  const first = parts[0].start;
  let part = -1;
  let wanted = null; // milliseconds in a part that is being loaded
  let playing = false;

  const now = () => part < 0 ? 0 : parts[part].start + (wanted ?? sound.currentTime * 1000);
  const end = () => {
    const last = parts.at(-1);
    const length = part === parts.length - 1 && Number.isFinite(sound.duration) ? sound.duration * 1000 : last.length;
    last.length = length ?? last.length;
    return Math.max(now(), last.start + (last.length ?? 0), last.length === undefined ? spoken.end : 0);
  };
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
  if (captions) sound.controls = true;

  const settle = () => {
    if (wanted === null) return;
    const ms = wanted;
    wanted = null;
    sound.currentTime = ms / 1000;
    if (sound.duration * 1000 < ms - 1000) falls();
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
  sound.addEventListener('loadedmetadata', settle);
  const goOn = ms => { load(part + 1, ms); sound.play().catch(() => { }); };
  const isLast = () => part === parts.length - 1;

  return {
    sound, first, now, end, isLast, goOn,
    get playing() { return playing; },
    set playing(is) { playing = is; },
    get isBegun() { return part >= 0; },
    get isLoading() { return wanted !== null; },
    seek: ms => {
      const on = Math.max(parts.findLastIndex(one => one.start <= ms), 0);
      load(on, Math.max(ms - parts[on].start, 0));
    },
    begin: () => { if (part < 0) load(0, 0); },
    // Puts the element at a moment of the part that it plays.
    put: ms => { sound.currentTime = (ms - parts[part].start) / 1000; },
    // The next part begins where this one leaves off on the timeline, even if the file goes on.
    pass: () => { if (playing && !isLast() && wanted === null && now() >= parts[part + 1].start) goOn(now() - parts[part + 1].start); },
  };
};
