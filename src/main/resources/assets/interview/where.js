// Transcripts: where one is, and the keys that lead from turn to turn. Without script every turn has its number, and the
// browser marks the current line of the contents.
(() => {
  const { $, $$, acts, lead } = colloquy;
  const turns = $$('.utterance[id]');
  if (!turns.length) return;
  const LINE = .3;        // of the window's height: what begins above it is read
  const MARGIN = 24;      // pixels that a link leaves above a turn
  const NEAR = 30;        // pixels from there
  const BACK = 300;       // turns that may bear no time
  const begins = new Map();
  turns.forEach((turn, i) => { if (!begins.has(turn.parentElement)) begins.set(turn.parentElement, i); });
  const groups = [...begins.keys()];
  const numbers = new Map(turns.map((turn, i) => [turn, i]));

  // The last of some places in order, from one to another, that begins above a line of the window; the one before the first if none does.
  const above = (all, from, to, line) => {
    let [low, high] = [from - 1, to];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle].getBoundingClientRect().top <= line) low = middle; else high = middle - 1;
    }
    return low;
  };
  // The turn at a line of the window; -1 before the first. Groups that are out of sight are asked for no more than their own edges.
  const at = line => {
    const group = above(groups, 0, groups.length - 1, line);
    if (group < 0) return -1;
    const next = groups[group + 1];
    return above(turns, begins.get(groups[group]), (next ? begins.get(next) : turns.length) - 1, line);
  };

  const clock = seconds => {
    const [h, m, s] = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(Math.floor);
    return `${h ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
  };
  const seconds = time => parseFloat(time.dateTime.slice(2));
  const isTimed = !!$('.utterance .clock');
  // The last time that stands above a line in a turn or, of those before, anywhere.
  const timeAt = (turn, line) => {
    for (let i = turn; isTimed && i >= 0 && i > turn - BACK; i--) {
      const time = $$('.clock', turns[i]).findLast(one => i < turn || !one.matches('.opening') || one.closest('.para').getBoundingClientRect().top <= line);
      if (time) return clock(seconds(time));
    }
    return null;
  };
  const sectionOf = turn => $(':scope > .question .qn', turn.closest('.part') ?? turn)?.textContent;

  // ---- the contents ----
  const toc = $('#toc');
  const lines = toc ? $$('ol a', toc) : [];
  const stops = lines.filter(line => line.parentElement.matches('.stop'));
  const placeOf = line => document.getElementById(decodeURIComponent(line.hash.slice(1)));
  // What the page's own address names, which may be written badly.
  const named = () => { try { return placeOf(location); } catch { return null; } };
  const turnOf = line => { const place = placeOf(line); return numbers.get(place) ?? numbers.get($('.utterance[id]', place)) ?? -1; };
  const starts = stops.length ? lines.map(turnOf) : [];
  let current;
  const follow = () => {
    const line = current?.getBoundingClientRect();
    const list = toc.getBoundingClientRect();
    const head = $('.to-place', toc)?.getBoundingClientRect().bottom ?? list.top;
    if (line && (line.top < head || line.bottom > list.bottom)) toc.scrollTop += line.top - head - (list.bottom - head) / 3;
  };
  const mark = turn => {
    let i = starts.length - 1;
    while (i >= 0 && (starts[i] < 0 || starts[i] > turn)) i--;
    const line = lines[i];
    if (line === current) return;
    stops.forEach(stop => {
      stop.ariaCurrent = stop === line ? 'location' : null;
      stop.parentElement.toggleAttribute('data-current', stop === line);
    });
    current = line;
    if (line && !toc.matches(':hover, :focus-within')) follow();
  };
  if (stops.length) toc.addEventListener('toggle', follow);

  // ---- the line that says where one is ----
  // Its text is one node that is changed in place: to put in another would have the whole page styled anew.
  const pattern = $('.to-place')?.dataset.where;
  const said = pattern ? [$('.where'), $('.bar-place')].map(line => line?.appendChild(document.createTextNode(''))) : [];
  const last = turns.at(-1).dataset.turn;
  let shown;
  const show = (i, line) => {
    const turn = turns[i];
    const time = turn && (i !== shown?.i || $('.opening', turn)) ? timeAt(i, line) : shown?.time;
    if (i === shown?.i && time === shown.time) return;
    shown = { i, time };
    const also = turn ? [sectionOf(turn), time] : [];
    const of = text => turn ? [also[0], text, also[1]].filter(Boolean).join(' · ') : '';
    if (said[0]) said[0].data = of(pattern.replace('{turn}', turn?.dataset.turn).replace('{last}', last));
    if (said[1]) said[1].data = of(`${turn?.dataset.turn} / ${last}`);
  };
  // The turn that is read: that to which a step or a link led, as long as it begins above the line, else the one at the line.
  const turnRead = line => {
    if (stepped.turn >= 0 && stepped.y === scrollY) return stepped.turn;
    const led = $(':target')?.closest('.utterance');
    const top = led?.getBoundingClientRect().top;
    return top >= 0 && top <= line ? numbers.get(led) : at(line);
  };
  const locate = () => { const line = innerHeight * LINE; const i = turnRead(line); show(i, line); mark(i); };
  let due = false;
  addEventListener('scroll', () => { if (!due) { due = true; requestAnimationFrame(() => { due = false; locate(); }); } }, { passive: true });
  for (const come of ['load', 'hashchange']) addEventListener(come, locate);

  // ---- coming back ----
  // A turn has its place only where its group is laid out, and keeps it where those beside it are.
  colloquy.comeBack(() => turns[at(0)], turn => {
    const group = turn.closest('.group');
    [group?.previousElementSibling, group, group?.nextElementSibling].forEach(one => one?.classList.add('shown'));
  });

  // ---- the keys ----
  // Where a step led to that the page could not scroll to its beginning, the next step goes on from there; and from where the address
  // leads to, as long as the page has not been scrolled there.
  // The page has no :target yet when this runs.
  let stepped = { turn: turns.indexOf(named()?.closest('.utterance')), y: 0 };
  addEventListener('scroll', () => { if (scrollY !== stepped.y) stepped = { y: -1 }; }, { passive: true });
  const go = (place, keeps = false) => {
    $('.note:popover-open')?.hidePopover();
    const hash = '#' + encodeURIComponent(place.id);
    if (keeps && location.hash !== hash) location.hash = hash; else location.replace(hash);
    lead(place);
  };
  // The line of the window to which a link leads: the header may stand above it.
  const head = () => (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) + MARGIN;
  // The number of the turn that a step starts from, and whether its beginning is where a step would lead to.
  const here = () => {
    if (stepped.turn >= 0 && stepped.y === scrollY) return [stepped.turn, true];
    const line = head();
    const turn = at(line + NEAR / 2);
    return [turn, turn >= 0 && line - turns[turn].getBoundingClientRect().top < NEAR];
  };
  const goTurn = turn => { go(turns[turn]); stepped = { turn, y: scrollY }; };
  // Where one speaker is read in full, the turns of the others are passed over.
  const isRead = turn => { const who = $('[name=who]:checked')?.value ?? 'all'; return who === 'all' || turn.dataset.who === who; };
  const step = d => {
    const [from, begun] = here();
    let turn = d < 0 && !begun ? from : from + d;
    while (turns[turn] && !isRead(turns[turn])) turn += d;
    if (turns[turn]) goTurn(turn);
  };
  const stepLine = d => {
    const from = starts.findLastIndex(start => start >= 0 && start <= here()[0]);
    const begun = starts[from] === here()[0] && here()[1];
    const turn = starts[d < 0 && !begun ? from : from + d];
    if (turn >= 0) goTurn(turn);
  };
  acts.J = stops.length ? () => stepLine(1) : acts.j;
  acts.K = stops.length ? () => stepLine(-1) : acts.k;
  acts.j = () => step(1);
  acts.k = () => step(-1);
  if (stops.length) {
    acts.t = () => { const line = current ?? lines[0]; if (!line.checkVisibility()) toc.showPopover(); line.focus(); };
    // Where there are no sections but those that the map names, the bar leads from one to the next.
    if (stops.length === lines.length) $$('[data-step]').forEach(a => a.addEventListener('click', e => { e.preventDefault(); stepLine(Number(a.dataset.step)); }));
  }

  // The number of what is read: of the turn that a step led to, else of the place that the address names if that stands above the
  // line, else of the section whose heading does, else of the turn at the line.
  const read = () => {
    if (stepped.turn >= 0 && stepped.y === scrollY) return $('.pn', turns[stepped.turn]);
    const line = innerHeight * LINE;
    const isRead = place => { const { top, bottom } = place.getBoundingClientRect(); return bottom > 0 && top >= 0 && top <= line; };
    const led = $(':is(.utterance, .utterance .para):target');
    if (led && isRead(led)) return $('.pn', led) ?? $('.pn', led.closest('.utterance'));
    const turn = turns[at(line)];
    const heading = turn && $(':scope > .question', turn.closest('.part') ?? turn);
    return heading && isRead(heading) ? $('.qn', heading) : turn && $('.pn', turn);
  };

  colloquy.transcript = { turns, numbers, at: () => at(innerHeight * LINE), seconds, go, read };
})();
