// When the words of the interview are said. They come as a script (PlayerTimes), a row for each passage, and a passage is taken
// apart when it is heard.
colloquy.spoken = (() => {
  const HOLD = 120;   // milliseconds for which a word stays marked where none follows at once
  const BACK = 20;    // passages that may be said at the same time
  let due;
  let rows = [];
  let ends = [];
  let chapters = [];
  let turns = [];
  const byId = new Map();

  // Fetches the times, once.
  colloquy.timed = () => due ??= colloquy.fetched(new URL(colloquy.$('[data-listen]').dataset.listen, location.href));
  colloquy.times = data => {
    rows = data.passages.map(([id, from, to, signs, code]) => ({ id, from, to, signs, code }));
    chapters = data.chapters;
    let end = 0;
    ends = rows.map(row => end = Math.max(end, row.to));
    for (const row of rows) {
      byId.set(row.id, row);
      const id = row.id.replace(/-p[^-]*$/, '');
      if (turns.at(-1)?.id !== id) turns.push({ id, from: row.from });
    }
  };

  // The last of some in order that begins at a moment or before; -1 if none does.
  const last = (all, ms) => {
    let [low, high] = [-1, all.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle].from <= ms) low = middle; else high = middle - 1;
    }
    return low;
  };
  const wordsOf = row => {
    if (row.words) return row.words;
    let [sign, moment] = [0, row.from];
    row.words = row.code ? row.code.split(' ').map(text => {
      const long = text.startsWith('~');
      const [gap, signs, wait, length] = text.slice(long).split('.').map(n => parseInt(n, 36));
      const start = sign + gap;
      const from = moment + wait;
      sign = start + signs;
      moment = from + length;
      return { row, start, end: sign, from, to: moment, long };
    }) : [];
    return row.words;
  };
  const within = (row, ms) => {
    const words = wordsOf(row);
    const i = last(words, ms);
    return i >= 0 && ms < words[i].to + HOLD ? words[i] : null;
  };
  // What is said at a moment; null where nothing is, or where it is not known.
  const at = ms => {
    const first = last(rows, ms);
    for (let i = first; i >= 0 && i > first - BACK && ends[i] + HOLD > ms; i--) {
      const word = ms < rows[i].to + HOLD && within(rows[i], ms);
      if (word) return word;
    }
    return null;
  };
  // The word of a passage at a sign of its text, else the first behind it.
  const wordAt = (id, sign) => {
    const row = byId.get(id);
    return row && wordsOf(row).reduce((best, word) => word.end > sign && (!best || word.start < best.start) ? word : best, null);
  };

  return {
    at, wordAt, wordsOf,
    get end() { return ends.at(-1) ?? 0; },
    get chapters() { return chapters; },
    rowOf: id => byId.get(id),
    // The turn, question or passage that is heard at a moment, and those before and after it.
    turn: (ms, by = 0) => turns[last(turns, ms) + by],
  };
})();
