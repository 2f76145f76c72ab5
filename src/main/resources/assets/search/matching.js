// Finds the passages that have one part of a query: a word, a phrase, the beginning of a word, a term, a year or a topic. Of each passage
// there is a level, which says how much it is about that part; 0 where it does not have it.
colloquy.matching = (() => {
  const { asked, spellings, names, fold } = colloquy.forms;
  const { spots, positionsIn, LEVELS } = colloquy.stretches;
  const { each } = colloquy.lookup;
  const TERM = '\u0001'; // stands before the id of a term among the words

  // What either of two finds.
  const either = (one, other) => ({
    levels: one.levels.map((level, id) => Math.max(level, other.levels[id])), rows: [...one.rows ?? [], ...other.rows ?? []],
    at: new Map([...one.at ?? [], ...other.at ?? []]),
  });
  // Which of some lists have a name with all these words.
  const named = (lists, text) => {
    const own = names(text);
    return new Set(lists.flatMap((every, i) => own.length && every.some(name => { const words = names(name); return own.every(w => words.includes(w)); }) ? [i] : []));
  };
  const termsOf = (terms, text) => {
    const own = names(text).join(' ');
    return [...new Map(terms.filter(term => term.names.some(name => names(name).join(' ') === own)).map(term => [term.id, term])).values()];
  };

  // Passages that have words, as their rows say.
  const setsOf = ({ total }, known, { entries, spent, located }) => {
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
    // The rows of forms in which the slots stand in a passage, each with the positions.
    const rowsAt = (rows, slots, id) => {
      const found = rows.map(own => new Map(own.flatMap(one => positionsIn(one, id).map(position => [position, one.form]))));
      return [...found[0].keys()]
        .map(position => found.map((own, i) => { const here = position + slots[i].position - slots[0].position; return [own.get(here), here]; }))
        .filter(row => row.every(([form]) => form !== undefined));
    };
    // Words in a row: of each slot one form, at its distance from the first. Where not all passages that have the words can be
    // looked at, these are the first of the corpus.
    const inARow = async slots => {
      const rows = await each(slots, slot => entries(slot.forms));
      const sets = rows.map(own => among(own));
      if (slots.length === 1) return sets[0];
      const candidates = [];
      for (let id = 0; id < total; id++) if (sets.every(({ levels }) => levels[id])) candidates.push(id);
      const levels = new Uint8Array(total);
      const at = new Map();
      for (const id of await located(rows.flat(), candidates, spent)) {
        const matches = rowsAt(rows, slots, id);
        if (!matches.length) continue;
        at.set(id, matches);
        levels[id] = Math.min(...sets.map(own => own.levels[id]));
      }
      return { levels, at };
    };
    return { among, inARow, row: chosen => inARow(chosen.map(({ form, position }) => ({ forms: [form], position }))) };
  };

  // Passages that have a word in one of its spellings, or a form of it; what no passage has is put among the unknown.
  const wordsOf = ({ end }, unknown, { entry, entries, relatives }, { among, inARow, row }) => {
    // Says whether a passage of an interview has it: pages of the house have words of their own.
    const isFound = ({ exact, other }) => [exact, other].some(set => set?.levels.some((level, id) => level && id < end));
    const ofOneToken = async ({ form, kind }) => {
      const own = await entry(form);
      if (own === null) return { exact: among([]), isLeftOut: true };
      return { exact: among(own ? [own] : []), other: among(kind === 'whole' ? await entries(await relatives(form)) : []) };
    };
    const oneSpelling = async text => {
      const chosen = asked(text);
      if (chosen.length === 1) return ofOneToken(chosen[0]);
      const others = await each(chosen, async token => token.kind === 'whole' ? relatives(token.form) : []);
      const exact = await row(chosen);
      if (others.every(own => !own.length)) return { exact };
      const loose = await inARow(chosen.map(({ form, position }, i) => ({ forms: [form, ...others[i]], position })));
      exact.levels.forEach((level, id) => { if (level) loose.levels[id] = 0; });
      exact.at?.forEach((_, id) => loose.at.delete(id));
      return { exact, other: loose };
    };
    return async part => {
      const { text } = part;
      const found = await oneSpelling(text);
      for (const other of found.isLeftOut ? [] : spellings(text)) {
        const set = await row(asked(other));
        found.other = found.other ? either(found.other, set) : set;
      }
      if (!part.not && !found.isLeftOut && !isFound(found)) unknown.push({ part, form: fold(text) });
      return found;
    };
  };

  // The parts of one query. What is said by somebody has no passages here: it is looked up when it is known which ones are asked for.
  const start = (contents, lookup) => {
    const { units, total, end, interviews } = contents;
    const unknown = [];
    // One more than the number of the voice of a passage, 0 where it is not known yet.
    const known = new Uint16Array(total);
    const sets = setsOf(contents, known, lookup);
    const word = wordsOf(contents, unknown, lookup, sets);
    const terms = text => termsOf(contents.terms, text);
    const unitsWhere = test => {
      const levels = new Uint8Array(total);
      units.slice(0, interviews).forEach(unit => { if (test(unit)) levels.fill(LEVELS, unit.first, unit.first + unit.size); });
      return { exact: { levels, rows: [] } };
    };
    const finders = {
      by: () => null,
      person: () => null,
      word,
      phrase: async ({ text }) => ({ exact: await sets.row(asked(text)) }),
      beginning: async ({ text }) => ({ exact: sets.among(await lookup.beginning(fold(text))) }),
      term: async ({ text }) => ({ exact: sets.among(await lookup.entries(terms(text).map(term => TERM + term.id))) }),
      year: ({ from, to }) => unitsWhere(({ year }) => year !== null && year >= from && year <= to),
      topic: ({ text }) => { const those = named(contents.topics, text); return unitsWhere(({ topics }) => topics.some(topic => those.has(topic))); },
    };
    // In how many passages of interviews words stand in a row.
    const countInARow = async chosen => (await sets.row(chosen)).levels.reduce((count, level, id) => count + (level && id < end ? 1 : 0), 0);
    return { found: async part => finders[part.kind](part), terms, unknown, known, countInARow };
  };
  return { start, named, TERM };
})();
