// Proposes other queries where one finds little: with fewer words, or with those that may have been meant.
colloquy.proposals = (() => {
  const { asked, names } = colloquy.forms;
  const { whereIs, before, behind, spots } = colloquy.stretches;
  const { ranked } = colloquy.ranking;
  const { each } = colloquy.lookup;
  const { named } = colloquy.matching;
  const LIKELY = 3; // spellings of a word
  const MOST_WRONG = 4;
  const MEANT = 5;  // queries that are tried
  const LONGEST_NAME = 6; // words

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
  const around = async (lookup, form) => {
    const [sign] = form;
    const rows = [];
    const here = await lookup.where(form);
    let [low, high] = [here, here && await behind(here)];
    while (low || high) {
      for (const file of [low, high].filter(Boolean)) rows.push(...(await lookup.afforded(file))?.values() ?? []);
      low = low && low.first >= sign ? await lookup.listed(low, before) : undefined;
      high = high?.first.startsWith(sign) ? await lookup.listed(high, behind) : undefined;
    }
    return rows.filter(one => one.form.startsWith(sign));
  };
  // Returns other spellings of a word that occurs nowhere, from the words of the index. A word that stands on pages of the house only
  // would find no passage, and a compound stands beside the words that make it.
  const likely = async ({ lookup, contents: { end } }, { part: { text }, form }) => {
    const least = Math.ceil(form.length / 2);
    const rows = (await around(lookup, form)).filter(one => !one.form.includes('-') && spots(one).ids[0] < end);
    const most = form.length > 4 ? 2 : 1;
    const best = rows.filter(one => Math.abs(one.form.length - form.length) <= most)
      .map(one => ({ form: one.form, far: distance(one.form, form), count: spots(one).ids.filter(id => id < end).length }))
      .filter(one => one.far <= most && 2 * one.far <= Math.min(one.form.length, form.length))
      .sort((a, b) => a.far - b.far || b.count - a.count || (a.form < b.form ? -1 : 1)).slice(0, LIKELY);
    if (best.length || !/^\p{L}{4,}$/u.test(text)) return best.map(one => one.form);
    if (rows.some(one => one.form.startsWith(form))) return [`${text}*`];
    // No server is there to know other forms of the word.
    const shared = one => { let length = 0; while (length < form.length && one.form[length] === form[length]) length++; return length; };
    const [beside] = rows.filter(one => shared(one) >= Math.max(3, least)).sort((a, b) => shared(b) - shared(a));
    return beside ? [beside.form] : [];
  };
  // In how many passages the parts of a word with a hyphen stand in a row.
  const together = async ({ lookup, matching }, text) => {
    const [one, other] = asked(text);
    for (const { form } of [one, other]) { const file = await whereIs(form); if (!(file && (await lookup.afforded(file))?.get(form))) return 0; }
    return matching.countInARow([one, other]);
  };
  // Returns a word as two that occur in a row, where it is such a word.
  const halves = async (query, text) => {
    const cuts = /^\p{L}{4,}$/u.test(text) ? Array.from({ length: text.length - 3 }, (_, i) => `${text.slice(0, i + 2)}-${text.slice(i + 2)}`) : [];
    const found = (await each(cuts, async cut => ({ cut, count: await together(query, cut) }))).filter(({ count }) => count);
    return found.sort((a, b) => b.count - a.count).slice(0, 1).map(({ cut }) => cut);
  };

  const nameIn = ({ contents: { people } }) => words => named(people, words).size ? words : null;
  // Returns the one of whose name all words but one are these, where the one left is nearly the one that it has (SearchVocabulary.java).
  const nearNameIn = ({ contents: { people } }) => words => {
    const own = [...new Set(names(words))];
    const edits = name => {
      const all = names(name);
      const left = own.filter(word => !all.includes(word));
      if (left.length !== 1) return [];
      const [one] = left;
      return all.filter(word => !own.includes(word)).map(word => [distance(word, one), word])
        .filter(([far, word]) => far <= (one.length > 4 ? 2 : 1) && 2 * far <= Math.min(one.length, word.length)).map(([far]) => far);
    };
    const near = own.length < 2 ? [] : people.flatMap(every => every.flatMap(edits).map(far => ({ name: every[0], far })));
    return near.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))[0]?.name;
  };
  // Returns the query with words of it as the name of somebody who speaks, { query, from, to }, the longest names first (NamedQuery.java).
  const withNames = ({ reading: { parts, text } }, nameOf) => {
    const isPlain = part => part.kind === 'word' && !part.not && !part.or;
    const found = [];
    for (let length = Math.min(parts.length, LONGEST_NAME); length; length--) {
      for (let from = 0, to = length; to <= parts.length; from++, to++) {
        const run = parts.slice(from, to);
        if (parts[to]?.or || !run.every(isPlain)) continue;
        const name = nameOf(run.map(part => part.text).join(' '));
        if (!name) continue;
        found.push({ from, to, query: `${text.slice(0, run[0].start)}person:"${name.replaceAll('"', ' ')}"${text.slice(run.at(-1).end)}` });
      }
    }
    return found;
  };

  // Returns the query with fewer words, { query, count }, as far as those find something: with one left out, most first, or, if none of
  // these finds anything, each alone, the rarest first. A name of several words is also one thing that can be left out, or that somebody
  // bears who speaks.
  const fewer = async query => {
    const { reading, found, speakers, contents: { end }, isWithin } = query;
    if (reading.parts.length < 2) return [];
    const without = ({ parts, text }, found) => parts.map((part, i) => ({
      query: `${text.slice(0, part.start)}${text.slice(part.end)}`.trim().replace(/ {2,}/g, ' '),
      parts: parts.filter(other => other !== part), found: found.filter((_, j) => j !== i),
    }));
    const counted = async rows => [...new Map((await each(rows, async ({ query, parts, found }) => {
      const asked = parts.map((part, i) => ({ ...part, or: i > 0 && part.or }));
      return { query, count: parts.length ? ranked(asked, await speakers.said(parts, found), 0, end).filter(isWithin).length : 0 };
    })).filter(one => one.count).map(one => [one.query, one])).values()];
    const named = withNames(query, nameIn(query)).filter(({ from, to }) => to - from > 1).slice(0, 1)
      .flatMap(({ query, from, to }) => without(colloquy.query(query), [...found.slice(0, from), null, ...found.slice(to)]));
    const less = await counted([...named, ...without(reading, found)]);
    if (less.length) return less.sort((a, b) => b.count - a.count);
    const alone = reading.parts.map((part, i) => ({ query: reading.text.slice(part.start, part.end), parts: [part], found: [found[i]] }));
    return (await counted(alone.filter(({ parts: [part] }) => !part.not))).sort((a, b) => a.count - b.count);
  };

  // Writes the first letter of a word large where that of another is.
  const inCase = (written, word) => /^\p{Lu}/u.test(written) ? word.replace(/^./u, first => first.toUpperCase()) : word;

  // Returns queries that may have been meant, the most likely first: with the name of somebody as who speaks, with a word that was cut at
  // the end of a line, or with words that occur in place of those that do not (Spelling.java).
  const meant = async query => {
    const { reading: { text }, matching: { unknown } } = query;
    const whole = text.replace(/(?<=\p{L})[-‐\u00AD] (?=\p{Ll})/gu, '');
    const wrong = unknown.length > MOST_WRONG ? [] : unknown;
    const changes = await each(wrong, async one => {
      const cut = await halves(query, one.part.text);
      return { part: one.part, others: cut.length || one.form.length < 3 ? cut : await likely(query, one) };
    });
    // From the end, so that what stands before keeps its place.
    const known = changes.filter(({ others }) => others.length).sort((a, b) => b.part.start - a.part.start);
    const choices = known.reduce((queries, { part, others }) => queries.flatMap(({ query, rank }) => others.map((other, i) => ({ query: `${query.slice(0, part.start)}${inCase(part.text, other)}${query.slice(part.end)}`, rank: rank + i }))), [{ query: text, rank: 0 }])
      .sort((a, b) => a.rank - b.rank || (a.query < b.query ? -1 : 1)).slice(0, MEANT);
    const named = [nameIn(query), nearNameIn(query)].flatMap(nameOf => withNames(query, nameOf).slice(0, MEANT)).map(({ query }) => query);
    return [...named, ...whole === text ? [] : [whole], ...known.length ? choices.map(({ query }) => query) : []];
  };
  return { fewer, meant };
})();
