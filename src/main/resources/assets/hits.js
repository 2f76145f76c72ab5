// Shows what was found where no server answers, as SearchPages.java does where one does.
colloquy.answer = (() => {
  const { $ } = colloquy;
  const { open, find, passage, definition, marks } = colloquy.places;
  const GROUPS = 10;     // interviews on a page
  const EACH = 3;        // passages of each
  const OF_ONE = 100;    // passages where only one interview is searched
  const EXCERPT = 280;   // characters
  const BEFORE = 4;      // the part of them that stands before the first mark
  const WAYS = 12;       // of each kind, to narrow the results
  const AROUND = 3;      // pages that are linked on each side of this one
  const NEIGHBOURS = 3;  // words
  const LONGEST = 200;   // characters of a query
  const ROLES = ['interviewer', 'interviewee'];
  const count = (n, one) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
  const SAYS = {
    title: query => `Search results for “${query}”`,
    none: query => `No passage has “${query}”`,
    noneOf: parts => parts > 1 ? 'No passage has all of these words' : 'No passage has this',
    nothing: 'Nothing like it was found either.',
    noWord: 'There is no word in this to look for.',
    limits: 'This copy of the site consists of files: another form of a word is found where the word itself occurs too, and there are no concordances.',
    cut: 'This asks for more of the index than is loaded at once: there may be more than is shown.',
    tooLarge: 'This copy of the site consists of files and is too large to be searched without a server. Whoever publishes it can add a search, as the program’s documentation on export says.',
    lost: 'The search index beside this page could not be read. If the site has just been published anew, load this page again.',
    lines: 'Concordances are made by the program only: here are the passages.',
    counts: (passages, interviews) => `${count(passages, 'passage')} in ${count(interviews, 'interview')}`,
    more: n => `${n.toLocaleString('en')} more in this interview`,
    range: (from, to, all) => `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${all.toLocaleString('en')}`,
    found: n => count(n, 'passage'),
    facets: { people: 'Person', said: 'Said', topics: 'Topic', years: 'Year' },
    said: { interviewer: 'in questions', interviewee: 'in answers' },
    narrow: 'Narrow', narrowLabel: 'Narrow the results', by: 'By ', relevance: 'relevance', date: 'date',
    only: 'this interview only', without: 'Do not narrow by ', term: 'Term', termLabel: 'Matching term', all: mentions => `All ${mentions}`,
    meant: ['Did you mean ', '?'], fewer: 'With fewer words', pages: 'Pages', next: 'Next',
  };

  const el = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.flat().filter(child => child !== null && child !== ''));
    return element;
  };
  const link = (href, ...children) => el('a', { href }, ...children);

  // ---- the address says it all ----
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
  // Runs of another script bear their language (LanguageRuns.java).
  const runs = (text, interview) => text.split(RUN).map((run, i) => {
    const lang = i % 2 ? spokenIn(run, interview) : null;
    return lang ? el('span', { lang }, run) : run;
  });
  const languageOf = interview => interview.language === document.documentElement.lang ? {} : { lang: interview.language };

  // The stretch of a passage that has most of what was found (Excerpt.java).
  const excerpt = (text, spans) => {
    if (text.length <= EXCERPT) return [0, text.length];
    let [best, most] = [0, 0];
    spans.slice(0, 60).forEach(([start], i) => {
      const last = start + EXCERPT - EXCERPT / BEFORE;
      const fitting = spans.slice(i).filter(([, end]) => end <= last).length;
      if (fitting > most) [most, best] = [fitting, start];
    });
    let start = Math.max(0, Math.min(best - EXCERPT / BEFORE, text.length - EXCERPT));
    if (start) {
      const blank = /\s/.exec(text.slice(start - 1, best));
      start = blank ? start + blank.index : start;
      if (/[\uDC00-\uDFFF]/.test(text[start])) start++;
    }
    let end = Math.min(text.length, start + EXCERPT);
    if (end < text.length) {
      const last = Math.max(start, ...spans.filter(([from, to]) => from >= start && to <= end).map(([, to]) => to));
      const blank = text.lastIndexOf(' ', end);
      if (blank > Math.max(last, start + EXCERPT / 2)) end = blank;
      if (/[\uD800-\uDBFF]/.test(text[end - 1])) end--;
    }
    return [start, end];
  };
  const line = text => text.replace(/[ \t\n\r]+/g, ' ');
  const shown = (text, spans, interview) => {
    const [start, end] = excerpt(text, spans);
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
  // The end of a link that lets browsers go to the words (TextFragment.java).
  const fragment = (text, span, isOnce) => {
    const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.&_][\p{L}\p{M}\p{N}]+)*/gu)].map(word => [word.index, word.index + word[0].length]);
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
    const spans = marks(one.text, interview.language, found.matches(id), found.several);
    const href = `${interview.href}#${one.anchor}${spans.length ? fragment(one.text, spans[0], found.marksBeside(id) === 1) : ''}`;
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
      interview.by ? el('p', { className: 'group-by' }, interview.by) : '',
      el('ol', language, ...hits),
      ids.length > most ? el('p', { className: 'fine all' }, link(address({ ...request, in: interview.slug, page: 1 }), SAYS.more(ids.length - most))) : '');
  };
  const quoted = name => `"${name.replace(/["“”„«»「」『』＂]/g, ' ')}"`;
  // What all results have narrows nothing.
  const facets = (contents, ids, reading, request) => {
    const tally = keysOf => {
      const counts = new Map();
      ids.forEach(id => new Set(keysOf(contents.passages[id])).forEach(key => counts.set(key, (counts.get(key) ?? 0) + 1)));
      return [...counts];
    };
    const mostFirst = counts => counts.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const interview = one => contents.interviews[one.interview];
    const kinds = [
      [SAYS.facets.people, mostFirst(tally(one => one.people)).map(([i, n]) => [contents.people[i][0], `person:${quoted(contents.people[i][0])}`, n])],
      [SAYS.facets.said, tally(one => ROLES[one.role] ? [one.role] : []).sort((a, b) => b[0] - a[0]).map(([role, n]) => [SAYS.said[ROLES[role]], `by:${ROLES[role]}`, n])],
      [SAYS.facets.topics, mostFirst(tally(one => interview(one).topics)).map(([i, n]) => [contents.topics[i], `topic:${quoted(contents.topics[i])}`, n])],
      [SAYS.facets.years, tally(one => interview(one).year === null ? [] : [interview(one).year]).sort((a, b) => b[0] - a[0]).map(([year, n]) => [String(year), `year:${year}`, n])],
    ];
    const sections = kinds.map(([name, ways]) => [name, ways.map(([label, criterion, n]) => [label, `${reading.text} ${criterion}`.trim(), n]).filter(([, q, n]) => n < ids.length && q.length <= LONGEST).slice(0, WAYS)])
      .filter(([, ways]) => ways.length)
      .map(([name, ways]) => el('section', {}, el('h2', { className: 'side-h' }, name), el('ul', { className: 'facet' },
        ...ways.map(([label, q, n]) => el('li', {}, link(address({ ...request, q, page: 1 }), el('span', {}, label), el('span', { className: 'num' }, n.toLocaleString('en'))))))));
    return sections.length ? el('nav', { id: 'side', className: 'side', popover: 'auto', ariaLabel: SAYS.narrowLabel }, ...sections) : null;
  };
  const chosen = (reading, request) => {
    const set = request.in === null ? [] : [[address({ ...request, in: null, page: 1 }), SAYS.only]];
    const { text, parts } = reading;
    parts.filter(part => !['word', 'phrase', 'beginning'].includes(part.kind) && parts.length > 1)
      .forEach(part => set.push([address({ ...request, q: `${text.slice(0, part.start)}${text.slice(part.end)}`.trim().replace(/ {2,}/g, ' '), page: 1 }), text.slice(part.start, part.end)]));
    return set.length ? [el('span', { className: 'set' }, ...set.map(([href, name]) => Object.assign(link(href, el('span', { className: 'vh' }, SAYS.without), name, el('span', { ariaHidden: 'true' }, '×')), { className: 'x' })))] : [];
  };
  const orders = request => el('span', { className: 'set' }, SAYS.by,
    ...[[null, SAYS.relevance], ['date', SAYS.date]].map(([sort, name]) => Object.assign(link(address({ ...request, sort, page: 1 }), name), request.sort === sort && { ariaCurrent: 'true' })));
  const pages = (all, request) => {
    const last = Math.max(1, Math.ceil(all / GROUPS));
    if (last === 1) return [];
    const { page } = request;
    const near = Array.from({ length: last }, (_, i) => i + 1).filter(n => n === 1 || n === last || Math.abs(n - page) <= AROUND);
    const steps = near.flatMap((n, i) => [...n > (near[i - 1] ?? 0) + 1 ? [el('li', {}, el('span', { ariaHidden: 'true' }, '…'))] : [],
      el('li', {}, Object.assign(link(address({ ...request, page: n }), String(n)), n === page && { ariaCurrent: 'page' }))]);
    return [el('nav', { className: 'pages', ariaLabel: SAYS.pages }, el('span', {}, SAYS.range((page - 1) * GROUPS + 1, Math.min(all, page * GROUPS), all)), ' ', el('ol', {}, ...steps),
      ...page < last ? [' ', Object.assign(link(address({ ...request, page: page + 1 }), SAYS.next), { className: 'next', rel: 'next' })] : [])];
  };
  const definitions = terms => Promise.all(terms.slice(0, 2).map(async term => el('aside', { className: 'definition', ariaLabel: SAYS.termLabel },
    el('p', { className: 'small' }, SAYS.term), el('p', {}, el('dfn', {}, term.title)),
    ...(await definition(term)).map(block => el('p', {}, block)), el('p', {}, link(term.href, SAYS.all(term.mentions))))));
  const empty = async (found, reading, request) => {
    const fewer = found.fewer().slice(0, 5).map(({ part, count: n }) => [`${reading.text.slice(0, part.start)}${reading.text.slice(part.end)}`.trim().replace(/ {2,}/g, ' '), n]);
    const meant = await found.meant();
    return [el('section', { className: 'sect' }, el('h2', {}, SAYS.noneOf(reading.parts.length)),
      meant ? el('p', { className: 'lede' }, SAYS.meant[0], link(address({ ...request, q: meant, in: null, page: 1 }), el('b', {}, meant)), SAYS.meant[1]) : '',
      !meant && !fewer.length && !found.terms.length ? el('p', { className: 'lede' }, SAYS.nothing) : ''),
    fewer.length ? el('section', { className: 'sect tight' }, el('h2', {}, SAYS.fewer), el('ul', { className: 'fam' },
      ...fewer.map(([q, n]) => el('li', {}, link(address({ ...request, q, in: null, page: 1 }), q), ' ', el('span', { className: 'at' }, SAYS.found(n)))))) : ''];
  };

  // ---- the page ----
  const results = async (contents, reading, request) => {
    const found = await find(reading, request.in);
    const said = [...request.lines ? [SAYS.lines] : [], ...found.isCut ? [SAYS.cut] : []];
    const { ids } = found;
    const groups = new Map();
    const inText = request.sort === 'date' || request.in !== null;
    (inText ? [...ids].sort((a, b) => a - b) : ids).forEach(id => { const { interview } = contents.passages[id]; groups.set(interview, [...groups.get(interview) ?? [], id]); });
    const page = Math.min(request.page, Math.max(1, Math.ceil(groups.size / GROUPS)));
    const now = { ...request, page };
    const most = request.in === null ? EACH : OF_ONE;
    const sections = [];
    for (const [interview, own] of [...groups].slice((page - 1) * GROUPS, page * GROUPS)) sections.push(await group(found, now, contents.interviews[interview], own, most));
    const head = el('p', { className: 'chosen' }, ids.length ? el('span', {}, SAYS.counts(ids.length, groups.size)) : '', ...chosen(reading, now), groups.size > 1 ? orders(now) : '');
    const list = el('div', { className: 'list' }, ...await definitions(found.terms), head.childElementCount ? head : '', ...sections, ...pages(groups.size, now));
    const side = facets(contents, ids, reading, now);
    return {
      said, title: ids.length ? SAYS.title(reading.text) : SAYS.none(reading.text), total: ids.length, side,
      parts: [...side ? [side] : [], ...list.childElementCount ? [list] : [], ...ids.length ? [] : await empty(found, reading, now)],
    };
  };

  return async () => {
    const request = asked();
    const form = $('.find');
    const say = (...lines) => form.parentElement.append(...lines.map(text => el('p', { className: 'said' }, text)));
    try {
      const contents = await open();
      if (!contents) { say(SAYS.tooLarge); return; }
      if (!contents.interviews.some(interview => interview.slug === request.in)) request.in = null;
      const reading = colloquy.query(request.q);
      say(...reading.remarks);
      if (!reading.parts.length) { say(SAYS.noWord); return; }
      const { said, title, total, side, parts } = await results(contents, reading, { ...request, q: reading.text });
      say(...said);
      form.closest('.page').append(...parts, el('p', { className: 'said' }, SAYS.limits));
      $('h1').textContent = title;
      document.title = document.title.replace(/^[^–]*/, () => `${title} `);
      if (side) $('main').after(el('div', { className: 'bar' }, Object.assign(el('button', { type: 'button' }, SAYS.narrow), { popoverTargetElement: side })));
      colloquy.say(SAYS.found(total));
    } catch {
      say(SAYS.lost);
    }
  };
})();
