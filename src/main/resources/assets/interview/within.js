// Finds words in the transcript that is open, as the search page finds them in all: cut and folded by the same rules, but as they
// are written, without other forms of a word. The words are marked where they stand, and the page is not changed.
colloquy.within = (() => {
  const { $, $$, lead, query, transcript } = colloquy;
  const { tokens, asked, folded, names } = colloquy.forms;
  const SLICE = 8;   // milliseconds that the page may be kept waiting
  const PAUSE = 150; // milliseconds without a key
  const UNREAD = '[data-generated], .said, .clock:not(.opening)';
  const finder = $('.seek[role=search]');
  const field = $('#side-words');
  const told = $('.told');
  const toc = $('#toc');
  const { lang } = document.documentElement;
  const { hit: pattern, none, next, previous, clear: clears } = finder.dataset;

  // ---- the words of the page ----
  const passages = $$(':is(.intro, .transcript) .para, .transcript .part > .question > h2').map(element => ({ element }));
  // The pieces of a passage: nodes of text, and signs of nodes that part words.
  const pieces = element => {
    const found = [];
    const isWhole = element.matches('p, h2');
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      node => node.nodeType === Node.ELEMENT_NODE && node.matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node); else if (node.localName === 'br' || (!isWhole && node.matches('li, p, td, th, pre, blockquote'))) found.push(null);
    }
    return found;
  };
  const textOf = passage => passage.text ??= pieces(passage.element).map(node => node?.data ?? '\n').join('');
  const foldOf = passage => passage.fold ??= folded(textOf(passage));
  const rangeOf = ({ passage, start, end }) => {
    const range = new Range();
    let at = 0;
    for (const node of pieces(passage.element)) {
      const length = node ? node.length : 1;
      if (node && start >= at && start < at + length) range.setStart(node, start - at);
      if (node && end > at && end <= at + length) { range.setEnd(node, end - at); break; }
      at += length;
    }
    return range;
  };
  const placeOf = passage => passage.element.closest('.utterance') ?? passage.element;

  // ---- what is asked ----
  // The last word may not be finished yet.
  const unfinished = typed => /(?:^|\s)\p{L}{2,}$/u.test(typed) && !/["“”„«»]/.test(typed) ? `${typed}*` : typed;
  const isText = part => ['word', 'phrase', 'beginning'].includes(part.kind);
  // Returns the alternatives that must be there and the parts that must not; null where only the search page can answer.
  const read = typed => {
    const { parts } = query(unfinished(typed));
    if (!parts.every(part => isText(part) || part.kind === 'person') || !parts.some(part => isText(part) && !part.not)) return null;
    const must = [];
    const not = [];
    for (const part of parts) {
      const one = { ...part, forms: isText(part) ? asked(part.text) : names(part.text) };
      if (part.not) not.push(one); else if (part.or) must.at(-1).push(one); else must.push([one]);
    }
    return { must, not };
  };
  const isSaidBy = (passage, part) => {
    const own = names(passage.element.closest('.utterance')?.dataset.speaker ?? '');
    return part.forms.length > 0 && part.forms.every(name => own.includes(name));
  };
  const maybe = (passage, part) => part.kind === 'person' ? isSaidBy(passage, part) : part.forms.length > 0 && part.forms.every(({ form }) => foldOf(passage).includes(form));
  // The places of a part in tokens that are in order.
  const spans = (part, all) => {
    const [first, ...rest] = part.forms;
    const like = (token, form) => token.form === form || (part.kind === 'beginning' && token.form.startsWith(form));
    return all.flatMap(token => {
      if (!like(token, first.form)) return [];
      const others = rest.map(({ form, position }) => all.find(one => one.position === token.position + position - first.position && one.form === form));
      return others.every(Boolean) ? [[token.start, Math.max(token.end, ...others.map(one => one.end))]] : [];
    });
  };
  // Returns where the words stand in a passage; nowhere unless it has all that must be there.
  const found = (passage, { must, not }) => {
    if (!must.every(alternatives => alternatives.some(part => maybe(passage, part)))) return [];
    const all = tokens(textOf(passage), lang);
    const has = part => part.kind === 'person' ? isSaidBy(passage, part) : maybe(passage, part) && spans(part, all).length > 0;
    if (!must.every(alternatives => alternatives.some(has)) || not.some(has)) return [];
    const marks = must.flat().filter(isText).flatMap(part => maybe(passage, part) ? spans(part, all) : []).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const joined = [];
    for (const mark of marks) {
      const last = joined.at(-1);
      if (last && mark[0] < last[1]) last[1] = Math.max(last[1], mark[1]); else joined.push([...mark]);
    }
    return joined.map(([start, end]) => ({ passage, start, end }));
  };

  // ---- the marks ----
  const paint = name => {
    if (!CSS.highlights) return { add() { }, delete() { }, clear() { } };
    const marks = new Highlight();
    marks.priority = name === 'hit-now' ? 1 : 0;
    CSS.highlights.set(name, marks);
    return marks;
  };
  const marks = paint('hit');
  const mark = paint('hit-now');
  // Only what is near the window is marked: a common word stands in thousands of places.
  const holders = new Map();
  const near = new IntersectionObserver(seen => seen.forEach(({ target, isIntersecting }) => {
    const held = holders.get(target);
    if (!held) return;
    held.ranges.forEach(range => marks.delete(range));
    held.ranges = isIntersecting ? held.hits.map(rangeOf) : [];
    held.ranges.forEach(range => marks.add(range));
  }), { rootMargin: '50%' });
  const holderOf = passage => passage.element.closest('.group') ?? passage.element;

  // ---- the hits ----
  let hits = [];
  let now = -1;
  let run = 0;
  let typed = '';
  let busy = false;
  let wanted = 0;
  let wait;
  let place;
  const shown = [];
  const isActive = () => hits.length > 0;
  // The first hit from the turn on that is read.
  const first = () => {
    const turn = transcript.turns[transcript.at()];
    if (!turn) return 0;
    let [low, high] = [0, hits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const isBehind = turn.compareDocumentPosition(hits[middle].passage.element) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
      if (isBehind) high = middle; else low = middle + 1;
    }
    return low % hits.length;
  };
  const button = (label, sign, act) => { const made = Object.assign(document.createElement('button'), { type: 'button', ariaLabel: label, textContent: sign }); made.addEventListener('click', act); return made; };
  const buttons = () => [button(previous, '‹', () => step(-1)), button(next, '›', () => step(1)), button(clears, '×', () => clear())];
  const row = Object.assign(document.createElement('p'), { className: 'bar-hits', hidden: true });
  const count = Object.assign(document.createElement('span'), { role: 'status' });
  row.append(...buttons().toSpliced(1, 0, count));
  $('.bar')?.append(row);
  const tools = Object.assign(document.createElement('p'), { className: 'hit-tools', hidden: true });
  tools.append(...buttons());
  told.after(tools);
  // Texts are changed in place, and attributes only where they change: the whole of a long page would be styled anew.
  const counts = [told, count].map(one => one.firstChild ?? one.appendChild(document.createTextNode('')));
  const tell = () => {
    const text = hits.length ? pattern.replace('{hit}', (now < 0 ? first() : now) + 1).replace('{all}', hits.length) + (busy ? '…' : '') : typed && !busy ? none : '';
    counts.forEach(one => { if (one.data !== text) one.data = text; });
    if (tools.hidden === isActive()) {
      tools.hidden = row.hidden = !isActive();
      $('.bar')?.classList.toggle('finding', isActive());
    }
  };
  const leave = () => {
    place?.classList.remove('found');
    shown.splice(0).forEach(group => group.classList.remove('shown'));
    mark.clear();
  };
  const reset = () => {
    run++;
    clearTimeout(wait);
    leave();
    near.disconnect();
    holders.clear();
    marks.clear();
    hits = [];
    now = -1;
    typed = '';
    busy = false;
    wanted = 0;
  };
  const clear = () => {
    reset();
    field.value = '';
    tell();
  };
  const go = i => {
    now = i;
    leave();
    const { passage } = hits[now];
    place = placeOf(passage);
    place.classList.add('found');
    // What is above may not grow while the hit is in the window.
    const group = place.closest('.group');
    for (const one of [group?.previousElementSibling, group]) if (one?.matches('.group')) { one.classList.add('shown'); shown.push(one); }
    const range = rangeOf(hits[now]);
    mark.add(range);
    const bring = () => {
      const { top } = range.getBoundingClientRect();
      if (top < innerHeight * .15 || top > innerHeight * .7) scrollBy({ top: top - innerHeight * .35, behavior: 'instant' });
    };
    bring();
    requestAnimationFrame(() => requestAnimationFrame(() => { if (hits[now]?.passage === passage) bring(); }));
    // The field and the bar keep the focus, unless they have just been hidden.
    const held = document.activeElement;
    if (!held?.closest('.side, .bar') || !held.checkVisibility()) lead(place);
    tell();
  };
  const step = d => {
    if (busy) { wanted = d; return; }
    if (!hits.length) return;
    if (toc.matches(':popover-open')) toc.hidePopover();
    go(now < 0 ? (first() + (d < 0 ? hits.length - 1 : 0)) % hits.length : (now + d + hits.length) % hits.length);
  };

  // Goes through the passages in slices, so that the page answers meanwhile.
  const search = async () => {
    reset();
    const own = run;
    const text = field.value.trim();
    const asking = text && read(text);
    typed = text;
    busy = !!asking;
    tell();
    if (!asking) { counts.forEach(one => { one.data = ''; }); return; }
    let until = performance.now() + SLICE;
    let holder;
    const hold = () => { if (holders.has(holder)) near.observe(holder); };
    for (const passage of passages) {
      if (performance.now() > until) {
        await new Promise(done => setTimeout(done));
        if (own !== run) return;
        until = performance.now() + SLICE;
      }
      const here = found(passage, asking);
      if (!here.length) continue;
      if (holderOf(passage) !== holder) { hold(); holder = holderOf(passage); holders.set(holder, { hits: [], ranges: [] }); }
      holders.get(holder).hits.push(...here);
      const one = hits.length === 0;
      hits.push(...here);
      if (one) tell();
    }
    hold();
    busy = false;
    tell();
    if (wanted) { const d = wanted; wanted = 0; step(d); }
  };
  // Where it cannot be found here, the search page answers.
  const submit = () => {
    clearTimeout(wait);
    if (field.value.trim() && !read(field.value.trim())) { finder.submit(); return; }
    if (field.value.trim() !== typed) search();
    step(1);
  };
  field.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(search, field.value.trim() ? PAUSE : 0); });
  field.addEventListener('keydown', e => {
    if (e.isComposing) return;
    if (e.key === 'Enter' && e.shiftKey) { e.preventDefault(); step(-1); }
  });
  addEventListener('keydown', e => { if (e.key === 'Escape' && isActive() && !document.querySelector(':popover-open, dialog[open]')) clear(); });

  if (field.value.trim()) search();
  return { submit, step, active: isActive };
})();
