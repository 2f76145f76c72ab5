// Ranks passages by what was found of each part of a query: Okapi BM25, with what it says of a passage in a few levels.
colloquy.ranking = (() => {
  const { LEVELS } = colloquy.stretches;
  const WEIGHTS = { exact: 8, other: 0.5, criterion: 1e-6 };
  const SATURATION = 1.2;
  const LEAST = 0.5;

  const isText = part => ['word', 'phrase', 'beginning'].includes(part.kind);
  // What must be found: of each list one part, by its number. What could not be looked for is left out.
  const wanted = (parts, results) => {
    const groups = [];
    parts.forEach((part, i) => { if (part.not) return; if (part.or) groups.at(-1).push(i); else groups.push([i]); });
    return groups.filter(group => !group.some(i => results[i]?.isLeftOut));
  };
  // What a level of a form is worth: the more, the fewer passages have it.
  const worth = (levels, weight, first, end) => {
    let count = 0;
    for (let id = first; id < end; id++) if (levels[id]) count++;
    const rare = Math.log(1 + (end - first - count + 0.5) / (count + 0.5));
    return Float64Array.from({ length: LEVELS + 1 }, (_, level) => level ? weight * rare * (LEAST + (SATURATION + 1) * (level - 0.5) / LEVELS) : 0);
  };
  // Returns the passages from the first up to the end that answer a query, { id, score }, best first.
  const ranked = (parts, results, first, end) => {
    const groups = wanted(parts, results);
    if (!groups.length && !parts.every(part => part.not)) return [];
    const sets = results.map(result => result ? [result.exact, result.other].filter(Boolean).map(({ levels }) => levels) : []);
    const excluded = sets.filter((_, i) => parts[i].not).flat();
    const scored = sets.map((own, i) => parts[i].not ? [] : own.map((levels, other) => ({ levels, table: worth(levels, isText(parts[i]) ? WEIGHTS[other ? 'other' : 'exact'] : WEIGHTS.criterion, first, end) })));
    const hits = [];
    const isIn = (list, id) => { for (const levels of list) if (levels[id]) return true; return false; };
    for (let id = first; id < end; id++) {
      if (!groups.every(group => group.some(i => isIn(sets[i], id))) || isIn(excluded, id)) continue;
      let score = 0;
      for (const own of scored) for (const { levels, table } of own) score += table[levels[id]];
      hits.push({ id, score });
    }
    return sorted(hits);
  };
  const sorted = hits => hits.sort((a, b) => b.score - a.score || a.id - b.id);
  return { isText, wanted, ranked, sorted };
})();
