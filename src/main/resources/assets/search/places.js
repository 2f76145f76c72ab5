// Finds passages in the index that lies beside the pages. It is loaded in stretches, as far as a query needs it.
colloquy.places = (() => {
  const { teach, tokens, asked, names, fold } = colloquy.forms;
  const MOST_STRETCHES = 24; // of words, for one query: FileSearch.MOST_WORDS
  const NEAR = 6;            // words
  const LOOKED_AT = 400;
  const WEIGHTS = { exact: 8, other: 0.5, near: 3 };
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const TERM = '\u0001'; // stands before the id of a term among the words

  // ---- what is loaded ----
  const kept = new Map();
  let edition;
  colloquy.stretch = (own, name, content) => kept.set(name, { own, content });
  const load = async name => {
    if (!kept.has(name)) await colloquy.fetched(`../../search/${name}.js`);
    const { own, content } = kept.get(name);
    edition ??= own;
    if (own !== edition) throw new Error('another edition');
    return content;
  };
  // Numbers.java
  const numbers = text => {
    const all = [];
    let number = 0;
    let factor = 1;
    for (const letter of text) {
      const bits = LETTERS.indexOf(letter);
      number += bits % 32 * factor;
      factor *= 32;
      if (bits < 32) { all.push(number); number = 0; factor = 1; }
    }
    return all;
  };
  let contents;
  // Loads the list of interviews, people and terms; it has no passages where the site is too large to be searched in files.
  const open = async () => {
    if (contents !== undefined) return contents;
    const found = await load('contents');
    if (!found.passages) return contents = found;
    teach(found.folds);
    found.terms.forEach((term, i) => { term.number = i; });
    const facts = numbers(found.passages);
    const pages = found.pages ?? [];
    const size = pages[0]?.first ?? facts.length / 3;
    let interview = 0;
    const passages = Array.from({ length: size }, (_, i) => {
      while (found.interviews[interview + 1]?.first <= i) interview++;
      return { interview, people: found.speakers[facts[3 * i]], role: facts[3 * i + 1], words: facts[3 * i + 2] };
    });
    // Behind the passages of interviews stand those of the pages of the house.
    let page = 0;
    const onPages = Array.from({ length: facts.length / 3 - size }, (_, i) => {
      while (pages[page + 1]?.first <= size + i) page++;
      return { page: pages[page], words: facts[3 * (size + i) + 2] };
    });
    return contents = { ...found, passages, onPages };
  };

  const lastNotBehind = (all, one) => {
    let [low, high] = [0, all.length - 1];
    while (low < high) { const middle = (low + high + 1) >> 1; if (all[middle] <= one) low = middle; else high = middle - 1; }
    return low;
  };
  const words = new Map();
  const stretchOfWords = async i => {
    if (!words.has(i)) words.set(i, new Map((await load(`words-${i}`)).map(([form, places, ...others]) => [form, { places, others }])));
    return words.get(i);
  };

  // ---- one query ----
  const isText = part => ['word', 'phrase', 'beginning'].includes(part.kind);
  const searching = () => {
    let left = MOST_STRETCHES;
    let cut = false;
    const unknown = [];
    const stretch = async i => {
      if (words.has(i)) return words.get(i);
      if (!left) { cut = true; return new Map(); }
      left--;
      return stretchOfWords(i);
    };
    const entry = async form => contents.words.length ? (await stretch(lastNotBehind(contents.words, form))).get(form) : undefined;
    // The positions of a form by passage.
    const places = async form => {
      const found = await entry(form);
      const all = new Map();
      if (!found) return all;
      found.decoded ??= numbers(found.places);
      const list = found.decoded;
      let passage = 0;
      for (let at = 0; at < list.length;) {
        passage += list[at++];
        let count = list[at++];
        let position = 0;
        const positions = [];
        while (count--) positions.push(position += list[at++]);
        all.set(passage, positions);
      }
      return all;
    };
    const relatives = async form => {
      const base = form.endsWith('\'s') ? form.slice(0, -2) : form;
      const own = (await entry(base))?.others ?? [];
      return [...new Set([...(base === form ? [] : [base]), ...own])].filter(other => other !== form);
    };
    // Matches are lists of [form, position], by passage.
    const single = (form, found) => new Map([...found].map(([passage, positions]) => [passage, positions.map(position => [[form, position]])]));
    const merged = maps => {
      const all = new Map();
      for (const map of maps) for (const [passage, matches] of map) all.set(passage, [...all.get(passage) ?? [], ...matches]);
      return all;
    };
    const all = async (list, of) => { const done = []; for (const one of list) done.push(await of(one)); return done; };
    const inARow = async slots => {
      const found = await all(slots, async slot => merged(await all(slot.forms, async form => single(form, await places(form)))));
      const first = slots[0].position;
      const rows = new Map();
      for (const [passage, begins] of found[0]) {
        const others = found.slice(1).map(map => new Map((map.get(passage) ?? []).map(([[form, position]]) => [position, form])));
        const matches = [];
        for (const [[form, position]] of begins) {
          const rest = others.map((map, i) => [map.get(position + slots[i + 1].position - first), position + slots[i + 1].position - first]);
          if (rest.every(([one]) => one !== undefined)) matches.push([[form, position], ...rest]);
        }
        if (matches.length) rows.set(passage, matches);
      }
      return rows;
    };
    const row = chosen => inARow(chosen.map(({ form, position }) => ({ forms: [form], position })));
    const word = async text => {
      const chosen = asked(text);
      const others = await all(chosen, async token => token.kind === 'whole' ? relatives(token.form) : []);
      if (chosen.length === 1) {
        const [{ form, kind }] = chosen;
        if (kind === 'whole' && !await entry(form)) unknown.push({ text, form });
        return { exact: single(form, await places(form)), other: merged(await all(others[0], async one => single(one, await places(one)))) };
      }
      const exact = await row(chosen);
      const loose = await inARow(chosen.map(({ form, position }, i) => ({ forms: [form, ...others[i]], position })));
      exact.forEach((_, passage) => loose.delete(passage));
      return { exact, other: loose };
    };
    const beginning = async text => {
      const start = fold(text);
      const forms = [];
      for (let i = lastNotBehind(contents.words, start); i < contents.words.length && (contents.words[i] <= start || contents.words[i].startsWith(start)) && !cut; i++) {
        forms.push(...[...(await stretch(i)).keys()].filter(form => form.startsWith(start)));
      }
      return { exact: merged(await all(forms, async form => single(form, await places(form)))) };
    };
    const passagesWhere = test => ({ exact: new Map(contents.passages.flatMap((passage, i) => test(passage) ? [[i, []]] : [])) });
    const named = (lists, text) => {
      const wanted = names(text);
      return new Set(lists.flatMap((all, i) => wanted.length && all.some(name => { const own = names(name); return wanted.every(w => own.includes(w)); }) ? [i] : []));
    };
    const terms = text => {
      const wanted = names(text).join(' ');
      return [...new Map(contents.terms.filter(term => term.names.some(name => names(name).join(' ') === wanted)).map(term => [term.id, term])).values()];
    };
    const found = async part => {
      if (part.kind === 'word') return word(part.text);
      if (part.kind === 'phrase') return { exact: await row(asked(part.text)) };
      if (part.kind === 'beginning') return beginning(part.text);
      if (part.kind === 'term') return { exact: merged(await all(terms(part.text), async term => single(TERM + term.id, await places(TERM + term.id)))) };
      if (part.kind === 'by') return passagesWhere(passage => passage.role === part.role);
      if (part.kind === 'year') return passagesWhere(({ interview }) => { const { year } = contents.interviews[interview]; return year !== null && year >= part.from && year <= part.to; });
      if (part.kind === 'topic') { const those = named(contents.topics, part.text); return passagesWhere(({ interview }) => contents.interviews[interview].topics.some(topic => those.has(topic))); }
      const those = named(contents.people, part.text);
      return passagesWhere(({ people }) => people.some(person => those.has(person)));
    };
    return { found, terms, all, unknown, isCut: () => cut, stretch };
  };

  // What was found from one passage up to another, numbered from the first.
  const between = (results, first, end) => {
    const cut = map => new Map([...map].flatMap(([id, matches]) => id >= first && id < end ? [[id - first, matches]] : []));
    return results.map(({ exact, other }) => ({ exact: cut(exact), other: other && cut(other) }));
  };

  // The library ranks, and combines what must be there, what may and what must not.
  const ranked = (parts, results, passages) => {
    const frequencies = results.flatMap(({ exact, other }, i) => [[`${i}exact`, exact], [`${i}other`, other]]).filter(([, map]) => map);
    const candidates = new Set(frequencies.flatMap(([, map]) => [...map.keys()]));
    const onlyNot = parts.every(part => part.not);
    if (onlyNot) passages.forEach((_, i) => candidates.add(i));
    const lengths = passages.reduce((sum, passage) => sum + passage.words, 0);
    const counted = map => Object.fromEntries([...map].map(([passage, matches]) => [passage, Math.max(1, matches.length)]));
    const index = MiniSearch.loadJS({
      documentCount: passages.length, nextId: passages.length, dirtCount: 0, serializationVersion: 2,
      fieldIds: { text: 0 }, averageFieldLength: [Math.max(1, lengths / passages.length)], storedFields: {},
      documentIds: Object.fromEntries([...candidates].map(passage => [passage, passage])),
      fieldLength: Object.fromEntries([...candidates].map(passage => [passage, [Math.max(1, passages[passage].words)]])),
      index: frequencies.map(([name, map]) => [name, { 0: counted(map) }]),
    }, { fields: ['text'], tokenize: text => text.split(' '), processTerm: name => name });
    const of = i => `${i}exact ${i}other`;
    const groups = [];
    parts.forEach((part, i) => {
      if (part.not) return;
      if (part.or) groups.at(-1).queries.push(of(i)); else groups.push({ combineWith: 'OR', queries: [of(i)] });
    });
    const must = onlyNot ? MiniSearch.wildcard : { combineWith: 'AND', queries: groups };
    const not = parts.flatMap((part, i) => part.not ? [{ combineWith: 'OR', queries: [of(i)] }] : []);
    const boostTerm = name => isText(parts[parseInt(name, 10)]) ? WEIGHTS[name.replace(/^\d+/, '')] : 1e-6;
    const hits = index.search({ combineWith: 'AND_NOT', queries: [must, ...not] }, { boostTerm }).map(({ id, score }) => ({ id, score }));
    hits.sort((a, b) => b.score - a.score || a.id - b.id);
    // Passages where the words stand near each other are better.
    const wanted = results.filter((_, i) => parts[i].kind === 'word' && !parts[i].not);
    if (wanted.length > 1) {
      const positions = (id, { exact, other }) => [...exact.get(id) ?? [], ...other?.get(id) ?? []].map(([[, position]]) => position);
      hits.slice(0, LOOKED_AT).forEach(hit => {
        const [first, ...rest] = wanted.map(one => positions(hit.id, one));
        const gap = Math.min(...first.map(at => Math.max(...rest.map(list => Math.min(...list.map(to => Math.abs(to - at)))))));
        if (gap <= NEAR) hit.score *= 1 + WEIGHTS.near / (1 + gap);
      });
      hits.sort((a, b) => b.score - a.score || a.id - b.id);
    }
    return hits.map(hit => hit.id);
  };

  // Returns the number of letters that two words begin with in common.
  const shared = (one, other) => { let length = 0; while (length < one.length && one[length] === other[length]) length++; return length; };

  // Returns the passages that answer a query, best first, with the matches in each and remarks about the query.
  const find = async (reading, slug = null) => {
    const search = searching();
    const { parts } = reading;
    const every = await search.all(parts, search.found);
    const { passages, onPages } = contents;
    const results = onPages.length ? between(every, 0, passages.length) : every;
    const isWithin = id => slug === null || contents.interviews[contents.passages[id].interview].slug === slug;
    const answer = (chosen, own) => chosen.length ? ranked(chosen, own, passages) : [];
    const whole = answer(parts, results);
    const marked = parts.flatMap((part, i) => part.not ? [] : [results[i]]);
    const wanted = parts.flatMap((part, i) => part.not ? [] : [every[i]]);
    // The pages of the house that have the words, each by what answers best; a query that also asks who speaks or when asks for interviews.
    const pages = () => {
      if (!onPages.length || slug !== null || !wanted.length || !parts.every(isText)) return [];
      const ids = ranked(parts, between(every, passages.length, Infinity), onPages).map(id => id + passages.length);
      const isTitle = id => onPages[id - passages.length].page.first === id;
      const best = new Map();
      [...ids.filter(isTitle), ...ids].forEach(id => { const { page } = onPages[id - passages.length]; if (!best.has(page)) best.set(page, id); });
      return [...best].map(([page, id]) => ({ page, id, isTitle: isTitle(id) }));
    };
    return {
      ids: whole.filter(isWithin), pages: pages(), all: whole.length, isCut: search.isCut(), several: marked.length > 1,
      // The number of matches in the whole interview of a passage.
      marksBeside: id => { const { interview } = contents.passages[id]; return marked.flatMap(({ exact, other }) => [exact, other ?? new Map()]).flatMap(map => [...map]).filter(([one]) => contents.passages[one].interview === interview).reduce((sum, [, matches]) => sum + matches.length, 0); },
      matches: id => wanted.flatMap(({ exact, other }) => [...exact.get(id) ?? [], ...other?.get(id) ?? []]),
      terms: [...new Map(parts.filter(part => !part.not && ['word', 'phrase', 'term'].includes(part.kind)).flatMap(part => search.terms(part.text))
        .concat(search.terms(parts.filter(part => !part.not && part.kind === 'word').map(part => part.text).join(' ')))
        .map(term => [term.id, term])).values()],
      // Proposals with one part of the query left out, where they find something.
      fewer: () => parts.map((part, i) => ({ part, count: answer(parts.toSpliced(i, 1).map((one, j) => j ? one : { ...one, or: false }), results.toSpliced(i, 1)).filter(isWithin).length })).filter(one => one.count),
      // Another spelling of a word that occurs nowhere, from the words around it in the index.
      meant: async () => {
        const changes = await search.all(search.unknown, async ({ text, form }) => {
          // A word that stands on pages of the house only would find no passage.
          const isSaid = places => numbers(places)[0] < passages.length;
          const near = [...await search.stretch(lastNotBehind(contents.words, form))].filter(([one, { places }]) => !one.startsWith(TERM) && isSaid(places)).map(([one]) => one);
          const dictionary = new MiniSearch({ fields: ['form'], idField: 'form', tokenize: one => [one], processTerm: one => one });
          dictionary.addAll(near.map(one => ({ form: one })));
          const [best] = dictionary.search(form, { fuzzy: form.length > 4 ? 2 : 1 });
          const beside = near.filter(one => shared(one, form) >= Math.max(3, form.length / 2)).sort((a, b) => shared(b, form) - shared(a, form))[0];
          const other = best?.id ?? beside;
          return other && form.length > 2 ? [text, other] : null;
        });
        const known = changes.filter(change => change);
        return known.length ? known.reduce((query, [from, to]) => query.replace(from, () => to), reading.text) : null;
      },
    };
  };

  // Returns a passage as results show it.
  const passage = async id => {
    const stretch = lastNotBehind(contents.texts, id);
    const [text, anchor, label, spoken, by, number, heading] = (await load(`texts-${stretch}`))[id - contents.texts[stretch]];
    return { id, text, anchor, label, spoken, by, number, heading };
  };
  // Returns the blocks of a term's definition.
  const definition = async ({ number }) => {
    const stretch = lastNotBehind(contents.definitions, number);
    return (await load(`definitions-${stretch}`))[number - contents.definitions[stretch]];
  };
  // Returns where the matches stand in a passage's text: matches that touch as one, and, where several things were asked for, also neighbours.
  const marks = (text, language, matches, several) => {
    const byPlace = new Map(tokens(text, language).map(token => [`${token.position} ${token.form}`, token]));
    const atPosition = new Map(tokens(text, language).map(token => [token.position, token]).reverse());
    const spans = matches.map(match => match.map(([form, position]) => byPlace.get(`${position} ${form}`) ?? atPosition.get(position)).filter(Boolean))
      .filter(found => found.length).map(found => [Math.min(...found.map(t => t.start)), Math.max(...found.map(t => t.end))])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const joined = [];
    for (const span of spans) {
      const last = joined.at(-1);
      if (last && (span[0] < last[1] || (several && !text.slice(last[1], span[0]).trim()))) last[1] = Math.max(last[1], span[1]);
      else joined.push([...span]);
    }
    return joined;
  };
  return { open, find, passage, definition, marks };
})();
