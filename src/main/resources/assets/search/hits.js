// Shows the results of a search where no server answers, as the template search/search.html does where one does.
colloquy.answer = (() => {
  const { $ } = colloquy;
  const { open, find, passage, definition, shown: info, unitOf, numberOf } = colloquy.places;
  const GROUPS = 10;     // interviews on a page
  const EACH = 3;        // passages of each
  const OF_ONE = 100;    // passages where only one interview is searched
  const EXCERPT = 280;   // characters
  const TITLES = 3;      // interviews that are found as a whole
  const PAGES = 3;       // pages of the house of which words are shown
  const PAGE_EXCERPT = 160;
  const BEFORE = 4;      // the part of them that stands before the first mark
  const WAYS = 12;       // of each kind, to narrow the results
  const AROUND = 3;      // pages that are linked on each side of this one
  const NEIGHBOURS = 3;  // words
  const LONGEST = 200;   // characters of a query
  const ROLES = ['interviewer', 'interviewee'];
  let says;
  // One of the site's own words, which are patterns with {0}, {0, number} and {0, plural, …} for values.
  const said = (key, ...values) => {
    const { language, texts } = says;
    const [, plural] = /^\{0, plural, (.*)\}$/.exec(texts[key]) ?? [];
    if (!plural) return texts[key].replace(/\{(\d)(, number)?\}/g, (_, i, number) => number ? values[i].toLocaleString(language) : values[i]);
    const forms = Object.fromEntries([...plural.matchAll(/(\S+) \{([^}]*)\}/g)].map(([, name, text]) => [name, text]));
    const [n] = values;
    return (forms[`=${n}`] ?? forms[new Intl.PluralRules(language).select(n)] ?? forms.other).replace('#', () => n.toLocaleString(language));
  };
  const spoken = () => says.language === document.documentElement.lang ? {} : { lang: says.language };


  const el = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.flat().filter(child => child !== null && child !== ''));
    return element;
  };
  const link = (href, ...children) => el('a', { href }, ...children);

  // ---- addresses: all of a search is in its address ----
  const asked = () => {
    const all = new URLSearchParams(location.search);
    const page = all.get('page') ?? '';
    return { q: all.get('q') ?? '', in: all.get('in') || null, sort: all.get('sort') === 'date' ? 'date' : null, page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1, lines: all.get('view') === 'concordance' };
  };
  const address = ({ q, in: slug, sort, page = 1 }) => {
    const pairs = { q, ...(slug && { in: slug }), ...(sort && { sort }), ...(page > 1 && { page }) };
    return `search.html?${Object.entries(pairs).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
  };

  // ---- words of the interviews ----
  const SCRIPTS = { zh: /[\p{sc=Han}\p{sc=Bopomofo}]/u, ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, ko: /[\p{sc=Hangul}\p{sc=Han}]/u };
  const RUN = /([\p{sc=Han}\p{sc=Bopomofo}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+(?:[\s\p{P}]*[\p{sc=Han}\p{sc=Bopomofo}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+)*)/u;
  const spokenIn = (run, { language, foreign }) => {
    const written = tag => SCRIPTS[(tag ?? '').split('-')[0]]?.test(run);
    if (written(language)) return null;
    if (written(foreign)) return foreign;
    return /\p{sc=Hangul}/u.test(run) ? 'ko' : /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(run) ? 'ja' : 'zh';
  };
  // Runs in another script bear their language.
  const runs = (text, interview) => text.split(RUN).map((run, i) => {
    const lang = i % 2 ? spokenIn(run, interview) : null;
    return lang ? el('span', { lang }, run) : run;
  });
  const languageOf = interview => interview.language === document.documentElement.lang ? {} : { lang: interview.language };

  // Returns the stretch of a passage that has the most matches.
  const excerpt = (text, spans, length) => {
    if (text.length <= length) return [0, text.length];
    let [best, most] = [0, 0];
    spans.slice(0, 60).forEach(([start], i) => {
      const last = start + length - length / BEFORE;
      const fitting = spans.slice(i).filter(([, end]) => end <= last).length;
      if (fitting > most) [most, best] = [fitting, start];
    });
    let start = Math.max(0, Math.min(best - length / BEFORE, text.length - length));
    if (start) {
      const blank = /\s/.exec(text.slice(start - 1, best));
      start = blank ? start + blank.index : start;
      if (/[\uDC00-\uDFFF]/.test(text[start])) start++;
    }
    let end = Math.min(text.length, start + length);
    if (end < text.length) {
      const last = Math.max(start, ...spans.filter(([from, to]) => from >= start && to <= end).map(([, to]) => to));
      const least = Math.max(last, start + Math.ceil(length / 2));
      const blank = /\s\S*$/.exec(text.slice(least, end + 1));
      if (blank) end = least + blank.index;
      else if (/[\uD800-\uDBFF]/.test(text[end - 1])) end--;
    }
    return [start, end];
  };
  const line = text => text.replace(/[ \t\n\r]+/g, ' ');
  const shown = (text, spans, interview, length = EXCERPT) => {
    const [start, end] = excerpt(text, spans, length);
    const pieces = start ? ['… '] : [];
    let at = start;
    for (const [from, to] of spans) {
      if (from < at || to > end) continue;
      pieces.push(...runs(line(text.slice(at, from)), interview), el('mark', {}, ...runs(line(text.slice(from, to)), interview)));
      at = to;
    }
    pieces.push(...runs(line(text.slice(at, end)), interview));
    return end < text.length ? [...pieces, ' …'] : pieces;
  };
  // A word with the signs that are a part of it, as in C++, C#, .NET.
  const WORD = /(?:(?<![^\s\p{Z}\p{Ps}\p{Pi}"])\.)?[\p{L}\p{M}\p{N}]+(?:['’.&_][\p{L}\p{M}\p{N}]+)*(?:(?:\+\+?|#)(?![\p{L}\p{M}\p{N}]))?/gu;
  // Returns the text fragment of a link, by which browsers go to the words.
  const fragment = (text, span, isOnce) => {
    const words = [...text.matchAll(WORD)].map(word => [word.index, word.index + word[0].length]);
    const first = words.findIndex(([, end]) => end > span[0]);
    const last = words.findLastIndex(([start]) => start < span[1]);
    if (first < 0 || last < first || words[last][1] - words[first][0] > 80) return '';
    const encoded = (from, to) => encodeURIComponent(line(text.slice(from, to)).trim()).replace(/[-()!'*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const own = encoded(words[first][0], words[last][1]);
    if (isOnce) return `:~:text=${own}`;
    const before = first ? `${encoded(words[Math.max(0, first - NEIGHBOURS)][0], words[first][0])}-,` : '';
    const behind = Math.min(words.length - 1, last + NEIGHBOURS);
    return `:~:text=${before}${own}${behind > last ? `,-${encoded(words[last][1], words[behind][1])}` : ''}`;
  };

  // ---- parts of the page ----
  const hit = async (found, id, interview) => {
    const one = await passage(id);
    const { spans, count } = await found.marks(one, interview.language);
    const href = `${interview.href}#${one.anchor}${spans.length ? fragment(one.text, spans[0], count === 1 && found.isAlone(id)) : ''}`;
    const place = one.number || one.by ? [el('span', { className: 'in' },
      one.number ? el('span', { className: 'num' }, one.number) : '', ' ', ...runs(one.heading, interview), ' ',
      one.number && one.by ? el('span', { ariaHidden: 'true' }, '·') : '', ' ', one.by)] : [];
    return el('li', { className: 'hit' }, ...place, Object.assign(link(href, one.label), { className: 'pn', ariaLabel: one.spoken }), ' ', ...shown(one.text, spans, interview));
  };
  const group = async (found, request, interview, ids, most) => {
    const own = ids.slice(0, most);
    const hits = [];
    for (const id of own) hits.push(await hit(found, id, interview));
    const language = languageOf(interview);
    return el('section', { className: 'result' },
      el('h2', { className: 'group-h', ...language }, link(interview.href, ...runs(interview.title, interview))),
      interview.by ? el('p', { className: 'group-by', ...spoken() }, interview.by) : '',
      el('ol', language, ...hits),
      ids.length > most ? el('p', { className: 'fine all', ...spoken() }, link(address({ ...request, in: interview.slug, page: 1 }), said('search.more-here', ids.length - most))) : '');
  };
  const quoted = name => `"${name.replace(/["“”„«»「」『』＂]/g, ' ')}"`;
  // A value that all results share would narrow nothing.
  const facets = async (contents, found, reading, request) => {
    const { ids } = found;
    const tally = keysOf => {
      const counts = new Map();
      ids.forEach(id => new Set(keysOf(id)).forEach(key => counts.set(key, (counts.get(key) ?? 0) + 1)));
      return [...counts];
    };
    const mostFirst = counts => counts.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const unit = id => contents.units[unitOf(id)];
    // Who says all that was found is not always known: that of very frequent words is too much to load.
    const isHeard = await found.heard(ids);
    const voiced = keysOf => isHeard ? tally(id => keysOf(found.voice(id))) : [];
    const written = part => reading.text.slice(part.start, part.end).replace(/^[^:]*:/, '').replaceAll('"', '').trim();
    const kinds = [
      ['person', mostFirst(voiced(one => one.people)).map(([i, n]) => [contents.people[i][0], `person:${quoted(contents.people[i][0])}`, n])],
      ['by', voiced(one => ROLES[one.role] ? [one.role] : []).sort((a, b) => b[0] - a[0]).map(([role, n]) => [said(`search.by.${ROLES[role]}`), `by:${ROLES[role]}`, n])],
      ['topic', mostFirst(tally(id => unit(id).topics)).map(([i, n]) => [contents.topics[i][0], `topic:${quoted(contents.topics[i][0])}`, n])],
      ['year', tally(id => unit(id).year === null ? [] : [unit(id).year]).sort((a, b) => b[0] - a[0]).map(([year, n]) => [String(year), `year:${year}`, n])],
    ];
    const sections = kinds.map(([kind, ways]) => [kind, reading.parts.length > 1 && reading.parts.find(part => part.kind === kind), ways.map(([label, criterion, n]) => [label, `${reading.text} ${criterion}`.trim(), n]).filter(([, q, n]) => n < ids.length && q.length <= LONGEST).slice(0, WAYS)])
      .filter(([, part, ways]) => part || ways.length)
      .map(([kind, part, ways]) => el('section', {}, el('h2', { className: 'side-h', ...spoken() }, said(`search.facet.${kind}`)), el('ul', { className: 'facet' },
        el('li', {}, Object.assign(link(address({ ...request, q: part ? `${reading.text.slice(0, part.start)}${reading.text.slice(part.end)}`.trim().replace(/ {2,}/g, ' ') : request.q, page: 1 }), said('search.facet.all')), { ariaCurrent: part ? null : 'true', ...spoken() })),
        part ? el('li', {}, el('span', { className: 'now' }, kind === 'by' ? said(`search.by.${ROLES[part.role]}`) : written(part))) : '',
        ...ways.map(([label, q, n]) => el('li', {}, link(address({ ...request, q, page: 1 }), el('span', {}, label), el('span', { className: 'num' }, n.toLocaleString(says.language))))))));
    return sections.length ? el('nav', { id: 'side', className: 'side', popover: 'auto', ariaLabel: said('search.narrow.what') }, ...sections) : null;
  };
  const chosen = (reading, request) => {
    const set = request.in === null ? [] : [[address({ ...request, in: null, page: 1 }), said('search.within')]];
    const { text, parts } = reading;
    parts.filter(part => !['word', 'phrase', 'beginning'].includes(part.kind) && parts.length > 1)
      .forEach(part => set.push([address({ ...request, q: `${text.slice(0, part.start)}${text.slice(part.end)}`.trim().replace(/ {2,}/g, ' '), page: 1 }), text.slice(part.start, part.end)]));
    return set.length ? [el('span', { className: 'set' }, ...set.map(([href, name]) => Object.assign(link(href, el('span', { className: 'vh' }, said('search.wide.before')), name, el('span', { className: 'vh' }, said('search.wide.after')), el('span', { ariaHidden: 'true' }, '×')), { className: 'x' })))] : [];
  };
  const orders = request => el('span', { className: 'set' }, said('search.by'), ' ',
    ...[[null, said('search.order.relevance')], ['date', said('search.order.date')]].map(([sort, name]) => Object.assign(link(address({ ...request, sort, page: 1 }), name), request.sort === sort && { ariaCurrent: 'true' })));
  const pages = (all, request) => {
    const last = Math.max(1, Math.ceil(all / GROUPS));
    if (last === 1) return [];
    const { page } = request;
    const near = Array.from({ length: last }, (_, i) => i + 1).filter(n => n === 1 || n === last || Math.abs(n - page) <= AROUND);
    const steps = near.flatMap((n, i) => [...n > (near[i - 1] ?? 0) + 1 ? [el('li', {}, el('span', { ariaHidden: 'true' }, '…'))] : [],
      el('li', {}, Object.assign(link(address({ ...request, page: n }), String(n)), n === page && { ariaCurrent: 'page' }))]);
    return [el('nav', { className: 'pages', ...spoken(), ariaLabel: said('pages') }, el('span', {}, said('pages.range', (page - 1) * GROUPS + 1, Math.min(all, page * GROUPS), all)), ' ', el('ol', {}, ...steps),
      ...page < last ? [' ', Object.assign(link(address({ ...request, page: page + 1 }), said('next')), { className: 'next', rel: 'next' })] : [])];
  };
  const definitions = terms => Promise.all(terms.slice(0, 2).map(async term => {
    const { href, title, full, mentions, blocks } = await definition(term);
    return el('aside', { className: 'definition', ariaLabel: said('search.term.what') },
      el('p', { className: 'small' }, said('search.term')), el('p', {}, el('dfn', {}, title), ...full ? [' ', el('span', { className: 'full-name' }, full)] : []),
      ...blocks.map(block => el('p', {}, block)), el('p', {}, link(href, mentions)));
  }));
  // The interviews that were found by their titles and the people in them.
  const titled = async found => {
    if (!found.titles.length) return [];
    const items = [];
    for (const number of found.titles.slice(0, TITLES)) {
      const interview = await info(number);
      items.push(el('li', {}, Object.assign(link(interview.href, ...runs(interview.title, interview)), languageOf(interview)),
        interview.by ? el('p', { className: 'fine', ...spoken() }, interview.by) : ''));
    }
    const more = found.titles.length - TITLES;
    return [el('section', { className: 'definition' }, el('h2', { className: 'small', ...spoken() }, said('search.titles')), el('ul', { className: 'titles' }, ...items),
      more > 0 ? el('p', { className: 'fine', ...spoken() }, said('search.titles.more', more)) : '')];
  };
  // The pages of the house that were found: a few with their words, more by their titles.
  const housePages = async found => {
    if (!found.pages.length) return [];
    const items = [];
    for (const [i, { unit, id, isTitle }] of found.pages.entries()) {
      const one = await passage(id);
      const { text, anchor } = one;
      const page = await info(unit);
      const { spans } = isTitle ? { spans: [] } : await found.marks(one, page.language);
      const place = anchor + (spans.length ? fragment(text, spans[0], false) : '');
      items.push(el('li', languageOf(page), link(page.href + (place && `#${place}`), ...runs(page.title, page)),
        i < PAGES && spans.length ? el('p', {}, ...shown(text, spans, page, PAGE_EXCERPT)) : ''));
    }
    return [el('section', { className: 'definition' }, el('h2', { className: 'small', ...spoken() }, said('house.pages')), el('ul', { className: 'own-pages' }, ...items))];
  };
  const total = async query => (await find(colloquy.query(query))).ids.length;
  // Returns the first query that finds something, and how much.
  const first = async queries => { for (const query of queries) { const count = await total(query); if (count) return { query, count }; } return null; };
  const empty = async (found, reading, request) => {
    const fewer = (await found.fewer()).slice(0, 5).map(({ query, count }) => [query, count]);
    const meant = await first(await found.meant());
    const isLost = !meant && !fewer.length && ![found.terms, found.titles, found.pages].some(list => list.length);
    return [el('section', { className: 'sect', ...spoken() }, el('h2', {}, said(found.isCut ? 'search.none.so-far' : found.titles.length || found.pages.length ? 'search.none.interviews' : reading.parts.length > 1 ? 'search.none-of-all' : 'search.none')),
      meant ? el('p', { className: 'lede' }, said('search.meant.before'), link(address({ ...request, q: meant.query, in: null, page: 1 }), el('b', {}, meant.query)), said('search.meant.finds', said('count.passage', meant.count))) : '',
      isLost ? el('p', { className: 'lede' }, said('search.nothing-like')) : '',
      isLost ? el('p', { className: 'fine onward' }, link('index.html', said('interviews.every'))) : ''),
    fewer.length ? el('section', { className: 'sect tight', ...spoken() }, el('h2', {}, said('search.fewer')), el('ul', { className: 'fam' },
      ...fewer.map(([q, n]) => el('li', {}, link(address({ ...request, q, in: null, page: 1 }), q), ' ', el('span', { className: 'at' }, said('count.passage', n)))))) : ''];
  };

  // ---- the page ----
  const results = async (contents, reading, request) => {
    const within = request.in === null ? null : await numberOf(request.in) ?? null;
    if (within === null) request.in = null;
    const found = await find(reading, within);
    const lines = [...request.lines ? [said('search.files.lines')] : [], ...found.isCut ? [said('search.files.cut')] : []];
    const { ids } = found;
    const groups = new Map();
    const inText = request.sort === 'date' || request.in !== null;
    (inText ? [...ids].sort((a, b) => a - b) : ids).forEach(id => { const number = unitOf(id); if (groups.has(number)) groups.get(number).push(id); else groups.set(number, [id]); });
    // Versions of one interview follow the first of them, and count as one.
    const once = new Map();
    [...groups.keys()].forEach(number => { const lead = contents.units[number].lead ?? number; if (once.has(lead)) once.get(lead).push(number); else once.set(lead, [number]); });
    const page = Math.min(request.page, Math.max(1, Math.ceil(once.size / GROUPS)));
    const now = { ...request, page };
    const most = request.in === null ? EACH : OF_ONE;
    const sections = [];
    for (const number of [...once.values()].slice((page - 1) * GROUPS, page * GROUPS).flat()) sections.push(await group(found, now, await info(number), groups.get(number), most));
    const head = el('p', { className: 'chosen', ...spoken() }, ids.length ? el('span', {}, said('search.counts', said('count.passage', ids.length), said('count.interview', once.size))) : '', ...chosen(reading, now), once.size > 1 ? orders(now) : '');
    const list = el('div', { className: 'list' }, ...await definitions(found.terms), ...page === 1 ? [...await titled(found), ...await housePages(found)] : [], head.childElementCount ? head : '', ...sections, ...pages(once.size, now));
    const side = await facets(contents, found, reading, now);
    return {
      lines, title: ids.length || found.titles.length || found.pages.length || found.isCut ? said('search.results', reading.text) : said('search.none-of', reading.text), total: ids.length, side,
      parts: [...side ? [side] : [], ...list.childElementCount ? [list] : [], ...ids.length ? [] : await empty(found, reading, now)],
    };
  };

  return async () => {
    const request = asked();
    const form = $('.find');
    $('.masthead > .fine')?.remove(); // What else there is to do here stands only where nothing is asked.
    const say = (...lines) => form.parentElement.append(...lines.map(text => el('p', { className: 'said' }, text)));
    try {
      const contents = await open();
      says = contents.says;
      const reading = colloquy.query(request.q);
      say(...reading.remarks.map(([kind, value]) => said(`search.remark.${kind}`, value)));
      if (!reading.parts.length) { say(said('search.no-word')); return; }
      const { lines, title, total, side, parts } = await results(contents, reading, { ...request, q: reading.text });
      say(...lines);
      form.closest('.page').append(...parts, el('p', { className: 'said' }, said('search.files.limits')));
      $('h1').textContent = title;
      document.title = document.title.replace(/^[^–]*/, () => `${title} `);
      if (side) $('main').after(el('div', { className: 'bar' }, Object.assign(el('button', { type: 'button' }, said('search.narrow')), { popoverTargetElement: side })));
      colloquy.say(said('count.passage', total));
    } catch {
      say(form.dataset.files);
    }
  };
})();
