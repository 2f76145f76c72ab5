// The search page: arrow keys move between results, and first results are shown while a reader types.
(() => {
  const { $, $$ } = colloquy;
  const field = $('#q');
  const said = field.form.dataset;
  const stops = () => [field, ...$$('.soon a, .hit .pn, .kwic .pn')];
  addEventListener('keydown', e => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!step || e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
    const all = stops();
    const here = all.indexOf(document.activeElement);
    const next = here < 0 ? null : all[here + step];
    if (!next) return;
    e.preventDefault();
    next.focus();
  });

  // Where a server answers, its answer says so; a copy of files is searched by script, with the index beside it.
  const query = new URLSearchParams(location.search).get('q');
  if (query && !$('[data-answered]')) {
    field.value = query;
    colloquy.fetched('finding.js').then(() => colloquy.answer()).catch(() => {
      field.form.after(Object.assign(document.createElement('p'), { className: 'said', textContent: said.files }));
    });
    return;
  }
  // A page opened from a disk cannot ask a server.
  if (location.protocol === 'file:') return;
  // Where the site is published is not always known; here it is.
  if (!$('link[rel=search]')) {
    document.head.append(Object.assign(document.createElement('link'), {
      rel: 'search', type: 'application/opensearchdescription+xml', href: 'opensearch.xml', title: $('.site-name').textContent }));
  }
  const list = Object.assign(document.createElement('ol'), { className: 'soon', hidden: true });
  field.form.append(list);
  const MOST = 6;
  const PAUSE = 150; // milliseconds without a key
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&amp;': '&' };
  const plain = html => html.replace(/&(?:lt|gt|quot|amp|#39);/g, e => entities[e]);
  const line = ({ address, language = document.documentElement.lang, above, words: found, below }) => {
    const link = Object.assign(document.createElement('a'), { href: address, lang: language, dir: 'auto' });
    const place = Object.assign(document.createElement('span'), { className: 'num', textContent: above ?? '' });
    // Outside and inside <mark> take turns.
    const words = found.split(/<\/?mark>/).map((text, i) => i % 2 ? Object.assign(document.createElement('mark'), { textContent: plain(text) }) : plain(text));
    const whose = Object.assign(document.createElement('span'), { className: 'whose', textContent: below.filter(Boolean).join(' · ') });
    link.append(place, ...words, whose);
    const item = document.createElement('li');
    item.append(link);
    return item;
  };
  // Whose words they are, and in which interview.
  const passage = hit => line({ ...hit, above: plain(hit.words.replace(/<\/?mark>/g, '')) === hit.question ? '' : hit.question, below: [hit.speaker, hit.title] });
  const page = hit => line({ ...hit, above: hit.title, below: [hit.kind] });

  // The last word may not be finished yet.
  const unfinished = query => /(?:^|\s)\p{L}{2,}$/u.test(query) && !/["“”„«»]/.test(query) ? `${query}*` : query;
  const asked = field.value.trim();
  // Beside results of one edition stand none of another, which a server that has just been started may have.
  const edition = $('[data-answered]')?.dataset.answered;
  let wait;
  let asking;
  field.addEventListener('input', () => {
    clearTimeout(wait);
    asking?.abort();
    const query = field.value.trim();
    list.hidden = true;
    list.replaceChildren();
    if (query.length < 2 || query === asked) return;
    wait = setTimeout(async () => {
      asking = new AbortController();
      try {
        const answer = await fetch(`search.json?${new URLSearchParams({ q: unfinished(query), limit: MOST, names: '', ...edition && { edition } })}`, { signal: asking.signal });
        if (answer.status === 404) {
          list.replaceChildren(Object.assign(document.createElement('li'), { className: 'said', textContent: said.files }));
          list.hidden = false;
          colloquy.say(said.files);
        }
        if (!answer.ok) return;
        const found = await answer.json();
        list.replaceChildren(...(found.pages ?? []).map(page), ...found.hits.map(passage));
        list.hidden = !list.childElementCount;
        colloquy.say(found.count);
      } catch { /* Another key was pressed, or the server is gone: the form still works. */ }
    }, PAUSE);
  });
})();
