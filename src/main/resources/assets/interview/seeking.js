// Transcripts: the field that leads to a turn, a section or a time, and the one that finds words. Without script a server answers
// both; what is typed is read as PlaceRequestParser does.
(() => {
  const { $, $$, acts, transcript, fetched } = colloquy;
  const [form, finder] = $$('.seek');
  if (!form || !transcript) return;
  const { turns, seconds, go } = transcript;
  const toc = $('#toc');
  const field = $('#side-at');
  const words = $('#side-words');
  const told = $('.told').appendChild(document.createTextNode(''));
  const MOST = 60; // characters

  const any = list => `(?:${list.split(' ').sort((a, b) => b.length - a.length).map(word => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')})`;
  const { hours, minutes, seconds: moments, sections } = form.dataset;
  const SPAN = new RegExp(`^(?:(\\d{1,6})\\s*${any(hours)})?\\s*(?:(\\d{1,6})\\s*${any(minutes)})?\\s*(?:(\\d{1,6})\\s*${any(moments)})?$`);
  const MINUTE = new RegExp(`^()${any(minutes)}\\s*(\\d{1,6})$`);
  const CLOCK = /^(?:(\d{1,3}):(?=[0-5]?\d:))?(\d{1,3}):([0-5]\d)(?:[.,]\d+)?$/;
  const ANCHOR = /^([qts])(\d+[a-z]*)(?:-p(\d+[a-z]*))?$/;
  const SECTION = new RegExp(`^${any(sections)}\\s*(\\d+[a-z]*)(?:\\.(\\d+[a-z]*))?[^\\d:]*$`);
  const NUMBER = /^[^\d:]*(\d+[a-z]*)(?:\.(\d+[a-z]*))?[^\d:]*$/;
  // Reads what was typed: a time, or a number and whether it is that of a section; null if it names no place.
  const read = typed => {
    const text = typed.normalize('NFKC').toLowerCase().trim().replace(/^#/, '');
    if (!text || text.length > MOST) return null;
    const time = CLOCK.exec(text) ?? SPAN.exec(text) ?? MINUTE.exec(text);
    if (time) return { seconds: [1, 2, 3].reduce((sum, i) => sum * 60 + Number(time[i] ?? 0), 0) };
    const anchor = ANCHOR.exec(text);
    if (anchor) return { section: anchor[1] === 's', number: anchor[2], part: anchor[3] };
    const section = SECTION.exec(text);
    const number = section ?? NUMBER.exec(text);
    return number && { section: !!section, number: number[1], part: number[2] };
  };

  // The turn or the passage of one that is said at a time: the last that begins before, the first turn where none is known to.
  const turnAt = wanted => {
    const placeOf = (time, turn) => { const passage = time.closest('.para'); return time.matches('.opening') && $('.pn', passage)?.hash !== `#${turn.id}` ? passage : turn; };
    const timed = turns.flatMap(turn => $$('.clock', turn).map(time => [placeOf(time, turn), seconds(time)]));
    if (!timed.length) return null;
    let best = [turns[0]];
    let latest = -1;
    for (const one of timed) if (one[1] <= wanted && one[1] > latest) { best = one; latest = one[1]; }
    return best[0];
  };
  const nearest = (places, number, wanted) => {
    let best;
    for (const place of places) if (parseInt(number(place), 10) <= wanted && !(best && parseInt(number(place), 10) <= parseInt(number(best), 10))) best = place;
    return best ?? places[0];
  };
  // The place that was asked for, or the nearest, and what is to be said of it: { place, says }.
  const find = asked => {
    if ('seconds' in asked) { const place = turnAt(asked.seconds); return { place, says: place ? '' : form.dataset.noTime }; }
    const { section, number, part } = asked;
    const anchors = section ? [`s${number}`] : [`t${number}`, ...number === '0' ? ['intro'] : []];
    const placeOf = end => anchors.map(anchor => document.getElementById(anchor + end)).find(Boolean);
    const whole = placeOf('');
    const place = part ? placeOf(`-p${part}`) : whole;
    if (place) return { place, says: '' };
    const none = (number, last) => form.dataset[section ? 'noSection' : 'noTurn'].replace('{turn}', number).replace('{last}', last);
    if (whole) {
      const last = $$(`[id^=${whole.id}-p]`, whole).at(-1)?.id.slice(whole.id.length + 2) ?? (section ? null : 1);
      return { place: whole, says: last ? none(`${number}.${part}`, `${number}.${last}`) : '' };
    }
    const places = section ? $$('.part[id]') : turns;
    const numberOf = section ? place => place.id.slice(1) : place => place.dataset.turn;
    if (!places.length) return { says: form.dataset.unclear };
    const last = numberOf(places.at(-1));
    const wanted = parseInt(number, 10);
    return wanted > parseInt(last, 10) ? { says: none(number, last) } : { place: nearest(places, numberOf, wanted), says: '' };
  };
  const shut = () => { if (toc.matches(':popover-open')) toc.hidePopover(); };
  const seek = typed => {
    const asked = read(typed);
    const { place, says } = asked ? find(asked) : { says: form.dataset.unclear };
    told.data = says;
    if (!place) return;
    if (!says) shut();
    go(place, true);
  };
  form.addEventListener('submit', e => { e.preventDefault(); seek(field.value); });
  field.addEventListener('input', () => { told.data = ''; });

  // Where no server has answered for a place, its address leads there all the same.
  const asked = new URLSearchParams(location.search).get('at');
  if (asked) {
    field.value = asked;
    addEventListener('load', () => { history.replaceState(null, '', location.pathname); seek(asked); });
  }

  // The script that finds words is fetched when somebody comes to its field; if it cannot be had, the search page answers.
  let due;
  const within = () => due ??= fetched('within.js');
  words.addEventListener('focus', () => within().catch(() => { due = null; }));
  finder.addEventListener('submit', async e => {
    e.preventDefault();
    try {
      await within();
      colloquy.within.submit();
    } catch {
      finder.submit();
    }
  });

  const focus = one => { if (!one.checkVisibility()) toc.showPopover(); one.select(); one.focus(); };
  acts.g = () => focus(field);
  acts.f = () => focus(words);
  acts.n = () => colloquy.within?.active() ? colloquy.within.step(1) : focus(words);
  acts.N = () => colloquy.within?.active() ? colloquy.within.step(-1) : focus(words);
})();
