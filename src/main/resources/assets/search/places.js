// Finds passages in the index that lies beside the pages.
colloquy.places = (() => {
  const { tokens } = colloquy.forms;
  const { open, numbers, unitOf, shown, passage, definition, voices, whereIs, wordsIn, positionsIn, has } = colloquy.stretches;
  const { isText, ranked, sorted } = colloquy.ranking;
  const { TERM } = colloquy.matching;
  const { each } = colloquy.lookup;
  const MOST_NEAR = 250_000; // bytes of the index to see which words stand near each other
  const NEAR = 6;            // words
  const NEAR_WEIGHT = 3;
  const LOOKED_AT = 400;
  const NAME = '\u0003'; // stands before the name of an interview

  let contents;
  const opened = async () => contents = await open();

  // Passages where the words stand near each other are better.
  const nearFirst = async (lookup, hits, asking) => {
    if (asking.length < 2) return hits;
    const sets = asking.map(({ exact, other }) => [exact, other].filter(Boolean));
    let most = Math.min(MOST_NEAR, lookup.left());
    const afford = bytes => { if (bytes > most) return false; most -= bytes; return lookup.spend(bytes); };
    const ids = await lookup.located(sets.flat().flatMap(({ rows }) => rows ?? []), hits.slice(0, LOOKED_AT).map(({ id }) => id), afford);
    const positions = (id, own) => own.flatMap(({ rows = [], at }) => [...(at?.get(id) ?? []).map(([[, position]]) => position), ...rows.flatMap(one => positionsIn(one, id))]);
    ids.forEach((id, i) => {
      const [first, ...rest] = sets.map(own => positions(id, own));
      const gap = Math.min(...first.map(from => Math.max(...rest.map(list => Math.min(...list.map(to => Math.abs(to - from)))))));
      if (gap <= NEAR) hits[i].score *= 1 + NEAR_WEIGHT / (1 + gap);
    });
    return sorted(hits);
  };

  // The interviews of some numbers, ascending. Of several versions it is the lead, if that is one of them.
  const leads = numbers => {
    const has = new Set(numbers);
    const leadOf = number => contents.units[number].lead ?? number;
    const once = new Map();
    numbers.forEach(number => { if (!once.has(leadOf(number))) once.set(leadOf(number), has.has(leadOf(number)) ? leadOf(number) : number); });
    return [...once.values()];
  };
  // The pages of the house in which some passages are, each by the one that answers best.
  const housePages = ids => {
    const isTitle = id => contents.units[unitOf(id)].first === id;
    const best = new Map();
    [...ids.filter(isTitle), ...ids].forEach(id => { if (!best.has(unitOf(id))) best.set(unitOf(id), id); });
    return [...best].map(([unit, id]) => ({ unit, id, isTitle: isTitle(id) }));
  };
  // The terms that a query names: by a part of it, or by all its words together.
  const termsIn = (parts, matching) => {
    const asking = parts.filter(part => !part.not && ['word', 'phrase', 'term'].includes(part.kind));
    const words = asking.filter(part => part.kind === 'word').map(part => part.text).join(' ');
    return [...new Map([...asking.map(part => part.text), words].flatMap(matching.terms).map(term => [term.id, term])).values()];
  };

  // Every match in the words of a passage, as rows of forms with their positions.
  const matchesIn = async (lookup, sets, { id }, list) => {
    const matches = [];
    for (const { rows = [], at } of sets) {
      matches.push(...at?.get(id) ?? []);
      // A compound is one only in languages with rules for forms: elsewhere none of them stands in the index.
      const forms = new Set(rows.filter(one => !one.form.includes('-') || has(one, id)).map(({ form }) => form));
      matches.push(...list.filter(({ form }) => forms.has(form)).map(({ form, position }) => [[form, position]]));
      const named = rows.filter(({ form }) => form.startsWith(TERM));
      await lookup.located(named, [id], lookup.spend);
      matches.push(...named.flatMap(one => positionsIn(one, id).map(position => [[one.form, position]])));
    }
    return matches;
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

  // Returns the passages that answer a query, best first, with what stands in each and remarks about the query.
  const find = async (reading, within = null) => {
    const lookup = colloquy.lookup.start();
    const matching = colloquy.matching.start(contents, lookup);
    const speakers = colloquy.speakers.start(contents, lookup, matching.known);
    const { parts } = reading;
    const found = await each(parts, matching.found);
    const every = await speakers.said(parts, found);
    const { units, end, titles, total } = contents;
    const isWithin = ({ id }) => within === null || unitOf(id) === within;
    const query = { reading, contents, lookup, matching, speakers, found, isWithin };
    const hits = await nearFirst(lookup, ranked(parts, every, 0, end), every.filter((_, i) => parts[i].kind === 'word' && !parts[i].not));
    const asking = every.filter((_, i) => !parts[i].not);
    const sets = asking.flatMap(({ exact, other }) => [exact, other].filter(Boolean));
    // What has the words beside the passages of interviews; a query that also asks who speaks or when asks for these alone.
    const beside = (from, to) => from === to || within !== null || !asking.length || !parts.every(isText) ? [] : ranked(parts, every, from, to).map(({ id }) => id);
    return {
      ids: hits.filter(isWithin).map(({ id }) => id), isCut: lookup.isCut(), heard: speakers.heard, voice: speakers.voice,
      // The interviews of which the title or the people have the words, in their order.
      titles: leads(beside(titles, total).map(id => id - titles).sort((a, b) => a - b)),
      pages: housePages(beside(end, titles)),
      terms: termsIn(parts, matching),
      // Returns where the matches stand in a passage, and how many there are: those that touch as one, and, where several things were
      // asked for, also neighbours.
      marks: async (one, language) => {
        const list = tokens(one.text, language);
        const matches = await matchesIn(lookup, sets, one, list);
        return { spans: joined(one.text, list, matches, asking.length > 1), count: matches.length };
      },
      // Says whether no other passage of its interview has anything of what was asked for.
      isAlone: id => { const { first: from, size } = units[unitOf(id)]; for (let other = from; other < from + size; other++) if (other !== id && sets.some(({ levels }) => levels[other])) return false; return true; },
      fewer: () => colloquy.proposals.fewer(query),
      meant: () => colloquy.proposals.meant(query),
    };
  };

  // Returns the number of the interview of a name; undefined if there is none.
  const numberOf = async slug => {
    const where = await whereIs(NAME + slug);
    const one = where && (await wordsIn(where.file)).get(NAME + slug);
    return one && numbers(one.spots)[0];
  };
  // Returns who says a passage, and as what.
  const voice = async id => { const { first, voices: own } = contents.units[unitOf(id)]; return own[(await voices(unitOf(id)))[id - first]]; };
  return { open: opened, find, passage, definition, shown, unitOf, numberOf, voice };
})();
