// Looks up rows of the index for one query, which may load so many bytes of it and no more.
colloquy.lookup = (() => {
  const { load, whereIs, behind, wordsIn, listOf, isListed, isKept, has, partOf } = colloquy.stretches;
  const MOST = 750_000;      // bytes of the index, for one query
  const MOST_LIKE = 300_000; // of them to propose other words
  const THOUSAND = 1000;
  const LIST = 8_000;        // bytes of a list of files

  // Does something with one after the other: what the first have loaded the next ones need not load.
  const each = async (list, of) => { const done = []; for (const one of list) done.push(await of(one)); return done; };

  // The bytes that may still be loaded. The first file may have any size.
  const budget = () => {
    let left = MOST;
    let cut = false;
    const spend = bytes => { if (bytes > left && left < MOST) return false; left -= bytes; return true; };
    return {
      spend, spent: bytes => { const may = spend(bytes); if (!may) cut = true; return may; },
      left: () => left, cut: () => { cut = true; }, isCut: () => cut,
    };
  };

  // Rows of words and where they stand; null where they may not be loaded, undefined where there are none.
  const rowsWithin = ({ spent }) => {
    // The file that would have a form, and the words of a file.
    const where = async form => isListed(listOf(form)) || spent(LIST) ? whereIs(form) : null;
    const stretch = async found => found && (isKept(found.file) || spent(found.size * THOUSAND)) ? wordsIn(found.file) : null;
    const entry = async form => {
      const found = await stretch(await where(form));
      return found && found.get(form);
    };
    const entries = async forms => (await each(forms, entry)).filter(Boolean);
    const beginning = async start => {
      const rows = [];
      for (let file = await where(start); file && (file.first <= start || file.first.startsWith(start)); file = await behind(file)) {
        const found = await stretch(file);
        if (!found) break;
        rows.push(...[...found.values()].filter(({ form }) => form.startsWith(start)));
      }
      return rows;
    };
    const relatives = async form => {
      const base = form.endsWith('\'s') ? form.slice(0, -2) : form;
      const own = (await entry(base))?.others ?? [];
      return [...new Set([...(base === form ? [] : [base]), ...own])].filter(other => other !== form);
    };
    return { where, entry, entries, beginning, relatives };
  };

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

  // Files of words from which some are proposed, as far as little is loaded for them.
  const wordsNearBy = ({ spend, left }) => {
    let rest = MOST_LIKE;
    const afford = bytes => { if (bytes > rest || !spend(bytes)) return false; rest -= bytes; return true; };
    return {
      afforded: async found => isKept(found.file) || afford(found.size * THOUSAND) ? wordsIn(found.file) : null,
      listed: async (file, next) => rest > LIST && left() > LIST ? next(file) : undefined,
    };
  };

  const start = () => {
    const bytes = budget();
    return { ...bytes, ...rowsWithin(bytes), ...wordsNearBy(bytes), located };
  };
  return { start, each };
})();
