// Loads the index that lies beside the pages, in stretches and as far as a query needs it (FileSearch.java).
colloquy.stretches = (() => {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const VALUES = new Uint8Array(128);
  [...LETTERS].forEach((letter, i) => { VALUES[letter.charCodeAt(0)] = i; });
  const SIGN_BITS = 6;
  const LEVELS = 8;

  const kept = new Map();
  colloquy.stretch = (name, content, edition) => kept.set(name, { content, edition });
  // Of texts the edition is known beforehand; the names of other files say what is in them.
  const load = async (name, edition) => {
    if (!kept.has(name)) await colloquy.fetched(`../../search/${name}.js`);
    const found = kept.get(name);
    if (found.edition !== edition) throw new Error('another edition');
    return found.content;
  };
  // NumberEncoder.java
  const numbers = text => {
    const all = [];
    let number = 0;
    let shift = 0;
    for (let i = 0; i < text.length; i++) {
      const bits = VALUES[text.charCodeAt(i)];
      number |= bits % 32 << shift;
      shift += 5;
      if (bits < 32) { all.push(number); number = 0; shift = 0; }
    }
    return all;
  };
  const lastNotBehind = (all, one) => {
    let [low, high] = [0, all.length - 1];
    while (low < high) { const middle = (low + high + 1) >> 1; if (all[middle] <= one) low = middle; else high = middle - 1; }
    return low;
  };

  // ---- what there is ----
  let contents;
  // Loads the facts of each interview, of each page of the house behind them, and of the titles of the interviews behind these, and the
  // names of people, topics and terms.
  const open = async () => {
    if (contents) return contents;
    const found = await load('contents');
    const list = numbers(found.units);
    const units = [];
    let total = 0;
    for (let at = 0; at < list.length;) {
      const [size, year, lead, count] = list.slice(at, at + 4);
      const topics = list.slice(at + 4, at + 4 + count);
      at += 4 + count;
      const voices = Array.from({ length: list[at] }, (_, i) => ({ role: list[at + 1 + 2 * i], people: found.speakers[list[at + 2 + 2 * i]] }));
      at += 1 + 2 * voices.length;
      units.push({ first: total, size, year: year || null, lead: lead ? lead - 1 : null, topics, voices });
      total += size;
    }
    const firsts = units.map(unit => unit.first);
    const end = units[found.interviews]?.first ?? total;
    const titles = units[found.interviews + found.pages]?.first ?? total;
    return contents = { ...found, units, firsts, total, end, titles, terms: found.terms.map(([id, ...names], number) => ({ id, names, number })) };
  };
  // The number of the interview or page that a passage is in; those without passages have none.
  const unitOf = id => lastNotBehind(contents.firsts, id);
  const row = async (kind, number) => {
    const { firsts, files } = contents.files[kind];
    const i = lastNotBehind(firsts, number);
    return (await load(`${kind}-${files[i]}`))[number - firsts[i]];
  };
  // What results say of an interview or page.
  const shown = async number => {
    const [href, edition, parts, title, language, slug, by, foreign] = await row('shown', number);
    return { href, edition, parts, title, language, slug, by, foreign };
  };
  // A passage as results show it.
  const passage = async id => {
    const unit = unitOf(id);
    const { href, edition, parts } = await shown(unit);
    const firsts = numbers(parts);
    const number = id - contents.units[unit].first;
    const part = lastNotBehind(firsts, number);
    const [text, anchor, label, spoken, by, place, heading] = (await load(`${href.replace(/\.html$/, '')}-${part}`, edition))[number - firsts[part]];
    return { id, unit, text, anchor, label, spoken, by, number: place, heading };
  };
  const definition = async ({ number }) => {
    const [href, title, full, mentions, ...blocks] = await row('terms', number);
    return { href, title, full, mentions, blocks };
  };
  // The number of the voice of each passage in an interview.
  const voices = async unit => {
    const [runs] = await row('voices', unit);
    const list = numbers(runs);
    const all = [];
    for (let at = 0; at < list.length; at += 2) for (let i = 0; i < list[at + 1]; i++) all.push(list[at]);
    return all;
  };
  const voicesFile = unit => { const { firsts, files } = contents.files.voices; return `voices-${files[lastNotBehind(firsts, unit)]}`; };

  // ---- words ----
  const lists = new Map();
  const listed = async list => {
    const { files } = contents.files.words;
    if (!lists.has(list)) { const rows = await load(`lists-${files[list]}`); lists.set(list, { rows, firsts: rows.map(([first]) => first) }); }
    return lists.get(list);
  };
  // The list in which a form would be.
  const listOf = form => lastNotBehind(contents.files.words.firsts, form);
  const wordFile = async (list, i) => {
    const found = (await listed(list)).rows[i];
    return found && { list, i, first: found[0], file: `words-${found[1]}`, size: found[2] };
  };
  // The file in which a form would be, undefined if there are no words: { list, i, first, file, size }.
  const whereIs = async form => {
    if (!contents.files.words.files.length) return undefined;
    const list = listOf(form);
    return wordFile(list, lastNotBehind((await listed(list)).firsts, form));
  };
  const before = async ({ list, i }) => i ? wordFile(list, i - 1) : list ? wordFile(list - 1, (await listed(list - 1)).rows.length - 1) : undefined;
  const behind = async ({ list, i }) => await wordFile(list, i + 1) ?? (contents.files.words.files[list + 1] ? wordFile(list + 1, 0) : undefined);
  const words = new Map();
  // A row is { spots, places, others }: WordRow.java.
  const wordsIn = async file => {
    if (!words.has(file)) words.set(file, new Map((await load(file)).map(([form, spots, places, ...others]) => [form, { form, spots, places, others }])));
    return words.get(file);
  };
  const sparse = text => {
    const list = numbers(text);
    const ids = [];
    const codes = [];
    let unit = 0;
    for (let at = 0; at < list.length;) {
      unit += list[at++];
      let id = contents.units[unit].first;
      for (let count = list[at++]; count; count--) { ids.push(id += list[at++]); codes.push(list[at++]); }
    }
    return { ids, codes };
  };
  const dense = text => {
    const ids = [];
    let at = 1;
    for (const { first, size } of contents.units) {
      for (let i = 0; i < size; i++) if (VALUES[text.charCodeAt(at + Math.floor(i / SIGN_BITS))] >> i % SIGN_BITS & 1) ids.push(first + i);
      at += Math.ceil(size / SIGN_BITS);
    }
    return { ids, codes: null };
  };
  // The passages that have a word, ascending, each with a code that says who says it and how much it is about the word; of very
  // frequent words without.
  const spots = one => one.decoded ??= one.spots[0] === '-' ? dense(one.spots) : sparse(one.spots);
  const place = (all, id) => { const i = lastNotBehind(all, id); return all[i] === id ? i : -1; };
  // The positions of each passage in a text of places.
  const positions = text => {
    const all = [];
    let own = [];
    let last = 0;
    for (const number of numbers(text)) {
      own.push(last += number >> 1);
      if (!(number & 1)) { all.push(own); own = []; last = 0; }
    }
    return all;
  };
  // The part of a row in which the positions of a passage are: { file, size, from }, where from is the first passage in it.
  const partOf = (one, id) => {
    if (typeof one.places === 'string') return null;
    one.starts ??= one.places.map(([unit]) => contents.units[unit].first);
    const i = lastNotBehind(one.starts, id);
    const [, digest, size] = one.places[i];
    return { file: `places-${digest}`, size, from: one.starts[i] };
  };
  const decoded = new Map();
  // The positions of a word in a passage whose part has been loaded.
  const positionsIn = (one, id) => {
    const { ids } = spots(one);
    const at = place(ids, id);
    if (at < 0) return [];
    const part = partOf(one, id);
    if (!part) return (one.positions ??= positions(one.places))[at] ?? [];
    if (!kept.has(part.file)) return [];
    if (!decoded.has(part.file)) decoded.set(part.file, positions(kept.get(part.file).content));
    let start = lastNotBehind(ids, part.from);
    if (ids[start] < part.from) start++;
    return decoded.get(part.file)[at - start] ?? [];
  };
  return {
    LEVELS, open, load, numbers, lastNotBehind, unitOf, shown, passage, definition, voices, voicesFile, listOf, whereIs, before, behind, wordsIn, spots, partOf, positionsIn,
    isKept: name => kept.has(name), isListed: list => lists.has(list), has: (one, id) => place(spots(one).ids, id) >= 0,
  };
})();
