// Finds passages in the index that lies beside the pages.
colloquy.places = (() => {
  const { tokens, asked, spellings, names, fold } = colloquy.forms;
  const { open, load, numbers, unitOf, shown, passage, definition, voices, voicesFile, listOf, whereIs, before, behind, wordsIn, spots, partOf, positionsIn, isKept, isListed, has, LEVELS } = colloquy.stretches;
  const { isText, wanted, ranked, sorted } = colloquy.ranking;
  const MOST = 750_000;      // bytes of the index, for one query
  const MOST_NEAR = 250_000; // of them to see which words stand near each other
  const THOUSAND = 1000;
  const LIST = 8_000;        // bytes of a list of files
  const VOICES = 32_000;     // bytes of a stretch of voices
  const NEAR = 6;            // words
  const NEAR_WEIGHT = 3;
  const LOOKED_AT = 400;
  const LIKELY = 3; // spellings of a word
  const MOST_WRONG = 4;
  const MEANT = 5;  // queries that are tried
  const MOST_LIKE = 300_000; // bytes of the index to propose other words
  const TERM = '\u0001'; // stands before the id of a term among the words
  const NAME = '\u0003'; // stands before the name of an interview

  let contents;
  const all = async (list, of) => { const done = []; for (const one of list) done.push(await of(one)); return done; };

  // ---- one query ----
  const searching = () => {
    const { units, total, end, files } = contents;
    let left = MOST;
    let cut = false;
    const unknown = [];
    // One more than the number of the voice of a passage, 0 where it is not known yet.
    const known = new Uint16Array(total);
    const spend = bytes => { if (bytes > left && left < MOST) return false; left -= bytes; return true; };
    const spent = bytes => { const may = spend(bytes); if (!may) cut = true; return may; };
    // The file that would have a form, and the words of a file; null where too much has been loaded already.
    const where = async form => isListed(listOf(form)) || spent(LIST) ? whereIs(form) : null;
    const stretch = async found => found && (isKept(found.file) || spent(found.size * THOUSAND)) ? wordsIn(found.file) : null;
    // The row of a form: null where it may not be loaded, undefined where there is none.
    const entry = async form => {
      const found = await stretch(await where(form));
      return found && found.get(form);
    };
    const among = rows => {
      const levels = new Uint8Array(total);
      for (const one of rows) {
        const { ids, codes } = spots(one);
        ids.forEach((id, i) => {
          const level = codes ? codes[i] % LEVELS + 1 : LEVELS / 2;
          if (levels[id] < level) levels[id] = level;
          if (codes) known[id] = Math.floor(codes[i] / LEVELS) + 1;
        });
      }
      return { levels, rows };
    };
    const entries = async forms => (await all(forms, entry)).filter(Boolean);
    // Loads the positions of words in passages, in the order of these, as far as they may be loaded; returns the passages so far.
    const located = async (rows, ids, afford) => {
      const apart = rows.filter(one => typeof one.places !== 'string');
      if (!apart.length) return ids;
      const wanting = new Set();
      let reach = 0;
      for (const id of ids) {
        const parts = apart.filter(one => has(one, id)).map(one => partOf(one, id)).filter(({ file }) => !isKept(file) && !wanting.has(file));
        if (!afford(parts.reduce((sum, { size }) => sum + size * THOUSAND, 0))) break;
        parts.forEach(({ file }) => wanting.add(file));
        reach++;
      }
      await Promise.all([...wanting].map(file => load(file)));
      return reach < ids.length ? ids.slice(0, reach) : ids;
    };
    // Words in a row: of each slot one form, at its distance from the first. Where not all passages that have the words can be
    // looked at, these are the first of the corpus.
    const inARow = async slots => {
      const rows = await all(slots, slot => entries(slot.forms));
      const each = rows.map(own => among(own));
      if (slots.length === 1) return each[0];
      const candidates = [];
      for (let id = 0; id < total; id++) if (each.every(({ levels }) => levels[id])) candidates.push(id);
      const ids = await located(rows.flat(), candidates, spent);
      const levels = new Uint8Array(total);
      const at = new Map();
      for (const id of ids) {
        const found = rows.map(own => new Map(own.flatMap(one => positionsIn(one, id).map(position => [position, one.form]))));
        const matches = [];
        for (const position of found[0].keys()) {
          const row = found.map((own, i) => { const here = position + slots[i].position - slots[0].position; return [own.get(here), here]; });
          if (row.every(([form]) => form !== undefined)) matches.push(row);
        }
        if (!matches.length) continue;
        at.set(id, matches);
        levels[id] = Math.min(...each.map(own => own.levels[id]));
      }
      return { levels, at };
    };
    const row = chosen => inARow(chosen.map(({ form, position }) => ({ forms: [form], position })));
    const relatives = async form => {
      const base = form.endsWith('\'s') ? form.slice(0, -2) : form;
      const own = (await entry(base))?.others ?? [];
      return [...new Set([...(base === form ? [] : [base]), ...own])].filter(other => other !== form);
    };
    // Says whether a passage of an interview has it: pages of the house have words of their own.
    const isFound = ({ exact, other }) => [exact, other].some(set => set?.levels.some((level, id) => level && id < end));
    // What either of two finds.
    const either = (one, other) => ({
      levels: one.levels.map((level, id) => Math.max(level, other.levels[id])), rows: [...one.rows ?? [], ...other.rows ?? []],
      at: new Map([...one.at ?? [], ...other.at ?? []]),
    });
    const word = async part => {
      const { text } = part;
      const found = await oneSpelling(text);
      for (const other of found.isLeftOut ? [] : spellings(text)) {
        const set = await row(asked(other));
        found.other = found.other ? either(found.other, set) : set;
      }
      if (!part.not && !found.isLeftOut && !isFound(found)) unknown.push({ part, form: fold(text) });
      return found;
    };
    const oneSpelling = async text => {
      const chosen = asked(text);
      if (chosen.length === 1) {
        const [{ form, kind }] = chosen;
        const own = await entry(form);
        if (own === null) return { exact: among([]), isLeftOut: true };
        return { exact: among(own ? [own] : []), other: among(kind === 'whole' ? await entries(await relatives(form)) : []) };
      }
      const others = await all(chosen, async token => token.kind === 'whole' ? relatives(token.form) : []);
      const exact = await row(chosen);
      if (others.every(own => !own.length)) return { exact };
      const loose = await inARow(chosen.map(({ form, position }, i) => ({ forms: [form, ...others[i]], position })));
      exact.levels.forEach((level, id) => { if (level) loose.levels[id] = 0; });
      exact.at?.forEach((_, id) => loose.at.delete(id));
      return { exact, other: loose };
    };
    const beginning = async text => {
      const start = fold(text);
      const rows = [];
      for (let file = await where(start); file && (file.first <= start || file.first.startsWith(start)); file = await behind(file)) {
        const found = await stretch(file);
        if (!found) break;
        rows.push(...[...found.values()].filter(({ form }) => form.startsWith(start)));
      }
      return { exact: among(rows) };
    };
    const named = (lists, text) => {
      const own = names(text);
      return new Set(lists.flatMap((every, i) => own.length && every.some(name => { const words = names(name); return own.every(w => words.includes(w)); }) ? [i] : []));
    };
    const terms = text => {
      const own = names(text).join(' ');
      return [...new Map(contents.terms.filter(term => term.names.some(name => names(name).join(' ') === own)).map(term => [term.id, term])).values()];
    };
    const unitsWhere = test => {
      const levels = new Uint8Array(total);
      units.slice(0, contents.interviews).forEach(unit => { if (test(unit)) levels.fill(LEVELS, unit.first, unit.first + unit.size); });
      return { exact: { levels, rows: [] } };
    };
    // What is said by somebody is looked up when it is known which passages are asked for.
    const isVoiced = part => part.kind === 'by' || part.kind === 'person';
    const found = async part => {
      if (isVoiced(part)) return null;
      if (part.kind === 'word') return word(part);
      if (part.kind === 'phrase') return { exact: await row(asked(part.text)) };
      if (part.kind === 'beginning') return beginning(part.text);
      if (part.kind === 'term') return { exact: among(await entries(terms(part.text).map(term => TERM + term.id))) };
      if (part.kind === 'year') return unitsWhere(({ year }) => year !== null && year >= part.from && year <= part.to);
      const those = named(contents.topics, part.text);
      return unitsWhere(({ topics }) => topics.some(topic => those.has(topic)));
    };
    const voice = id => units[unitOf(id)].voices[known[id] - 1];
    // Loads who says some passages, in their order, as far as that may be loaded; says whether it is known of all.
    const heard = async ids => {
      const asking = new Map();
      let isWhole = true;
      for (const id of ids) {
        if (known[id]) continue;
        const unit = unitOf(id);
        const file = voicesFile(unit);
        if (!asking.has(file)) asking.set(file, isKept(file) || spend(VOICES) ? new Set() : null);
        if (asking.get(file)) asking.get(file).add(unit); else isWhole = false;
      }
      await Promise.all([...asking].filter(([, those]) => those).map(([file]) => load(file)));
      for (const those of asking.values()) for (const unit of those ?? []) (await voices(unit)).forEach((own, i) => { known[units[unit].first + i] = own + 1; });
      return isWhole;
    };
    const said = async (parts, results) => {
      if (!parts.some(isVoiced)) return results;
      const tests = parts.map(part => {
        if (!isVoiced(part)) return null;
        const those = part.kind === 'person' ? named(contents.people, part.text) : null;
        return those ? ({ people }) => people.some(person => those.has(person)) : ({ role }) => role === part.role;
      });
      const groups = wanted(parts, results).filter(group => !group.some(i => tests[i]));
      const levels = tests.map(test => test && new Uint8Array(total));
      const unsure = [];
      units.slice(0, contents.interviews).forEach(unit => {
        // Where all voices agree, none has to be heard.
        const alike = tests.map(test => test && (unit.voices.every(test) ? LEVELS : unit.voices.some(test) ? null : 0));
        for (let id = unit.first; id < unit.first + unit.size; id++) {
          if (!groups.every(group => group.some(i => results[i].exact.levels[id] || results[i].other?.levels[id]))) continue;
          alike.forEach((level, i) => { if (tests[i] && level) levels[i][id] = level; });
          if (alike.includes(null) && tests.some((test, i) => test && alike[i] === null)) unsure.push(id);
        }
      });
      if (!await heard(unsure)) cut = true;
      for (const id of unsure) tests.forEach((test, i) => { if (test) levels[i][id] = known[id] ? (test(voice(id)) ? LEVELS : 0) : parts[i].not ? LEVELS : 0; });
      return results.map((result, i) => tests[i] ? { exact: { levels: levels[i], rows: [] } } : result);
    };
    // A file of words to propose some of, and the next one, as far as little is loaded for it.
    let rest = MOST_LIKE;
    const afford = bytes => { if (bytes > rest || !spend(bytes)) return false; rest -= bytes; return true; };
    const afforded = async found => isKept(found.file) || afford(found.size * THOUSAND) ? wordsIn(found.file) : null;
    const listed = async (file, next) => rest > LIST && left > LIST ? next(file) : undefined;
    // In how many passages the parts of a word with a hyphen stand in a row.
    const together = async text => {
      const [one, other] = asked(text);
      for (const { form } of [one, other]) { const file = await whereIs(form); if (!(file && (await afforded(file))?.get(form))) return 0; }
      return (await row([one, other])).levels.reduce((count, level, id) => count + (level && id < end ? 1 : 0), 0);
    };
    return { found, said, terms, unknown, where, afforded, listed, together, named, located, spend, heard, voice, isCut: () => cut, left: () => left, end };
  };

  // Passages where the words stand near each other are better.
  const nearFirst = async (search, hits, asking) => {
    if (asking.length < 2) return hits;
    const sets = asking.map(({ exact, other }) => [exact, other].filter(Boolean));
    let most = Math.min(MOST_NEAR, search.left());
    const afford = bytes => { if (bytes > most) return false; most -= bytes; return search.spend(bytes); };
    const ids = await search.located(sets.flat().flatMap(({ rows }) => rows ?? []), hits.slice(0, LOOKED_AT).map(({ id }) => id), afford);
    const positions = (id, own) => own.flatMap(({ rows = [], at }) => [...(at?.get(id) ?? []).map(([[, position]]) => position), ...rows.flatMap(one => positionsIn(one, id))]);
    ids.forEach((id, i) => {
      const [first, ...rest] = sets.map(own => positions(id, own));
      const gap = Math.min(...first.map(from => Math.max(...rest.map(list => Math.min(...list.map(to => Math.abs(to - from)))))));
      if (gap <= NEAR) hits[i].score *= 1 + NEAR_WEIGHT / (1 + gap);
    });
    return sorted(hits);
  };

  // Returns how many letters have to be put in, taken out or changed, or change their places with the next: NearForm.java.
  const distance = (one, other) => {
    const cost = [];
    for (let i = 0; i <= one.length; i++) {
      cost.push([i]);
      for (let j = 1; j <= other.length; j++) {
        cost[i][j] = i ? Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)) : j;
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
    return cost[one.length][other.length];
  };
  // Returns the words that begin with the same sign, as far as they may be loaded: first those around the place where the word would be.
  const around = async (search, form) => {
    const [sign] = form;
    const rows = [];
    const here = await search.where(form);
    let [low, high] = [here, here && await behind(here)];
    while (low || high) {
      for (const file of [low, high].filter(Boolean)) rows.push(...(await search.afforded(file))?.values() ?? []);
      low = low && low.first >= sign ? await search.listed(low, before) : undefined;
      high = high?.first.startsWith(sign) ? await search.listed(high, behind) : undefined;
    }
    return rows.filter(one => one.form.startsWith(sign));
  };
  // Returns other spellings of a word that occurs nowhere, from the words of the index. A word that stands on pages of the house only
  // would find no passage, and a compound stands beside the words that make it.
  const likely = async (search, { part: { text }, form }) => {
    const least = Math.ceil(form.length / 2);
    const rows = (await around(search, form)).filter(one => !one.form.includes('-') && spots(one).ids[0] < contents.end);
    const most = form.length > 4 ? 2 : 1;
    const best = rows.filter(one => Math.abs(one.form.length - form.length) <= most)
      .map(one => ({ form: one.form, far: distance(one.form, form), count: spots(one).ids.filter(id => id < contents.end).length }))
      .filter(one => one.far <= most && 2 * one.far <= Math.min(one.form.length, form.length))
      .sort((a, b) => a.far - b.far || b.count - a.count || (a.form < b.form ? -1 : 1)).slice(0, LIKELY);
    if (best.length || !/^\p{L}{4,}$/u.test(text)) return best.map(one => one.form);
    if (rows.some(one => one.form.startsWith(form))) return [`${text}*`];
    // No server is there to know other forms of the word.
    const shared = one => { let length = 0; while (length < form.length && one.form[length] === form[length]) length++; return length; };
    const [beside] = rows.filter(one => shared(one) >= Math.max(3, least)).sort((a, b) => shared(b) - shared(a));
    return beside ? [beside.form] : [];
  };
  // Returns a word as two that occur in a row, where it is such a word.
  const halves = async (search, text) => {
    const cuts = /^\p{L}{4,}$/u.test(text) ? Array.from({ length: text.length - 3 }, (_, i) => `${text.slice(0, i + 2)}-${text.slice(i + 2)}`) : [];
    const found = (await all(cuts, async cut => ({ cut, count: await search.together(cut) }))).filter(({ count }) => count);
    return found.sort((a, b) => b.count - a.count).slice(0, 1).map(({ cut }) => cut);
  };

  // Returns the number of the interview of a name; undefined if there is none.
  const numberOf = async slug => {
    const where = await whereIs(NAME + slug);
    const one = where && (await wordsIn(where.file)).get(NAME + slug);
    return one && numbers(one.spots)[0];
  };

  // Returns the passages that answer a query, best first, with what stands in each and remarks about the query.
  const find = async (reading, within = null) => {
    const search = searching();
    const { parts } = reading;
    const first = await all(parts, search.found);
    const every = await search.said(parts, first);
    const { units, end, titles, total } = contents;
    const isWithin = ({ id }) => within === null || unitOf(id) === within;
    const hits = await nearFirst(search, ranked(parts, every, 0, end), every.filter((_, i) => parts[i].kind === 'word' && !parts[i].not));
    const asking = parts.flatMap((part, i) => part.not ? [] : [every[i]]);
    const sets = asking.flatMap(({ exact, other }) => [exact, other].filter(Boolean));
    // What has the words beside the passages of interviews; a query that also asks who speaks or when asks for these alone.
    const beside = (from, to) => from === to || within !== null || !asking.length || !parts.every(isText) ? [] : ranked(parts, every, from, to).map(({ id }) => id);
    // The interviews of which the title or the people have the words, in their order. Of several versions it is the lead, if that has them.
    const titled = () => {
      const numbers = beside(titles, total).map(id => id - titles).sort((a, b) => a - b);
      const has = new Set(numbers);
      const leadOf = number => units[number].lead ?? number;
      const once = new Map();
      numbers.forEach(number => { if (!once.has(leadOf(number))) once.set(leadOf(number), has.has(leadOf(number)) ? leadOf(number) : number); });
      return [...once.values()];
    };
    // The pages of the house that have the words, each by what answers best.
    const pages = () => {
      const ids = beside(end, titles);
      const isTitle = id => units[unitOf(id)].first === id;
      const best = new Map();
      [...ids.filter(isTitle), ...ids].forEach(id => { if (!best.has(unitOf(id))) best.set(unitOf(id), id); });
      return [...best].map(([unit, id]) => ({ unit, id, isTitle: isTitle(id) }));
    };
    const matchesIn = async ({ id, text }, language) => {
      const list = tokens(text, language);
      const matches = [];
      for (const { rows = [], at } of sets) {
        matches.push(...at?.get(id) ?? []);
        // A compound is one only in languages with rules for forms: elsewhere none of them stands in the index.
        const isCompound = form => form.includes('-');
        const forms = new Set(rows.filter(one => !isCompound(one.form) || has(one, id)).map(({ form }) => form));
        matches.push(...list.filter(({ form }) => forms.has(form)).map(({ form, position }) => [[form, position]]));
        const named = rows.filter(({ form }) => form.startsWith(TERM));
        await search.located(named, [id], search.spend);
        matches.push(...named.flatMap(one => positionsIn(one, id).map(position => [[one.form, position]])));
      }
      return { list, matches };
    };
    return {
      ids: hits.filter(isWithin).map(({ id }) => id), titles: titled(), pages: pages(), isCut: search.isCut(), heard: search.heard, voice: search.voice,
      // Returns where the matches stand in a passage, and how many there are: those that touch as one, and, where several things were
      // asked for, also neighbours.
      marks: async (one, language) => {
        const { list, matches } = await matchesIn(one, language);
        return { spans: joined(one.text, list, matches, asking.length > 1), count: matches.length };
      },
      // Says whether no other passage of its interview has anything of what was asked for.
      isAlone: id => { const { first: from, size } = units[unitOf(id)]; for (let other = from; other < from + size; other++) if (other !== id && sets.some(({ levels }) => levels[other])) return false; return true; },
      terms: [...new Map(parts.filter(part => !part.not && ['word', 'phrase', 'term'].includes(part.kind)).flatMap(part => search.terms(part.text))
        .concat(search.terms(parts.filter(part => !part.not && part.kind === 'word').map(part => part.text).join(' ')))
        .map(term => [term.id, term])).values()],
      // Returns the query with fewer words, { query, count }, as far as those find something: with one left out, most first, or, if none of
      // these finds anything, each alone, the rarest first.
      fewer: async () => {
        const count = async own => own.length ? ranked(own.map(i => ({ ...parts[i], or: i !== own[0] && parts[i].or })), await search.said(own.map(i => parts[i]), own.map(i => first[i])), 0, end).filter(isWithin).length : 0;
        const found = async rows => [...new Map((await all(rows, async ([query, own]) => ({ query, count: await count(own) }))).filter(one => one.count).map(one => [one.query, one])).values()];
        const numbers = [...parts.keys()];
        const { text } = reading;
        const fewer = await found(numbers.map(i => [`${text.slice(0, parts[i].start)}${text.slice(parts[i].end)}`.trim().replace(/ {2,}/g, ' '), numbers.filter(j => j !== i)]));
        if (fewer.length || parts.length < 2) return fewer.sort((a, b) => b.count - a.count);
        return (await found(numbers.filter(i => !parts[i].not).map(i => [text.slice(parts[i].start, parts[i].end), [i]]))).sort((a, b) => a.count - b.count);
      },
      // Returns queries that may have been meant, the most likely first: as the name of somebody, with a word that was cut at the end of a
      // line, or with words that occur in place of those that do not (Spelling.java).
      meant: async () => {
        const { text } = reading;
        const said = parts.map(part => part.text).join(' ');
        const isName = parts.every(part => part.kind === 'word' && !part.not) && search.named(contents.people, said).size;
        const whole = text.replace(/(?<=\p{L})[-‐\u00AD] (?=\p{Ll})/gu, '');
        const wrong = search.unknown.length > MOST_WRONG ? [] : search.unknown;
        const changes = await all(wrong, async one => {
          const cut = await halves(search, one.part.text);
          return { part: one.part, others: cut.length || one.form.length < 3 ? cut : await likely(search, one) };
        });
        // From the end, so that what stands before keeps its place.
        const known = changes.filter(({ others }) => others.length).sort((a, b) => b.part.start - a.part.start);
        const choices = known.reduce((queries, { part, others }) => queries.flatMap(({ query, rank }) => others.map((other, i) => ({ query: `${query.slice(0, part.start)}${other}${query.slice(part.end)}`, rank: rank + i }))), [{ query: text, rank: 0 }])
          .sort((a, b) => a.rank - b.rank || (a.query < b.query ? -1 : 1)).slice(0, MEANT);
        return [...isName ? [`person:"${said.replaceAll('"', ' ')}"`] : [], ...whole === text ? [] : [whole], ...known.length ? choices.map(({ query }) => query) : []];
      },
    };
  };

  const joined = (text, list, matches, several) => {
    const byPlace = new Map(list.map(token => [`${token.position} ${token.form}`, token]));
    const atPosition = new Map(list.map(token => [token.position, token]).reverse());
    const spans = matches.map(match => match.map(([form, position]) => byPlace.get(`${position} ${form}`) ?? atPosition.get(position)).filter(Boolean))
      .filter(found => found.length).map(found => [Math.min(...found.map(t => t.start)), Math.max(...found.map(t => t.end))])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const all = [];
    for (const span of spans) {
      const last = all.at(-1);
      if (last && (span[0] < last[1] || (several && !text.slice(last[1], span[0]).trim()))) last[1] = Math.max(last[1], span[1]);
      else all.push([...span]);
    }
    return all;
  };
  // Returns who says a passage, and as what.
  const opened = async () => contents = await open();
  const voice = async id => { const { first, voices: own } = contents.units[unitOf(id)]; return own[(await voices(unitOf(id)))[id - first]]; };
  return { open: opened, find, passage, definition, shown, unitOf, numberOf, voice };
})();
