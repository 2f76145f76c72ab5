// Says who says passages, which is loaded of those only that a query asks for.
colloquy.speakers = (() => {
  const { unitOf, voices, voicesFile, load, isKept, LEVELS } = colloquy.stretches;
  const { wanted } = colloquy.ranking;
  const { named } = colloquy.matching;
  const VOICES = 32_000; // bytes of a stretch of voices

  const isVoiced = part => part.kind === 'by' || part.kind === 'person';
  // The test of each part that asks who speaks.
  const testsOf = (parts, people) => parts.map(part => {
    if (!isVoiced(part)) return null;
    const those = part.kind === 'person' ? named(people, part.text) : null;
    return those ? voice => voice.people.some(person => those.has(person)) : ({ role }) => role === part.role;
  });

  // Of the passages that have all else: levels by the tests where all voices of an interview agree, so that none has to be heard, and
  // the passages of which the voice decides.
  const withoutHearing = ({ units, total, interviews }, tests, groups, results) => {
    const levels = tests.map(test => test && new Uint8Array(total));
    const unsure = [];
    units.slice(0, interviews).forEach(unit => {
      const alike = tests.map(test => test && (unit.voices.every(test) ? LEVELS : unit.voices.some(test) ? null : 0));
      const isUnsure = tests.some((test, i) => test && alike[i] === null);
      for (let id = unit.first; id < unit.first + unit.size; id++) {
        if (!groups.every(group => group.some(i => results[i].exact.levels[id] || results[i].other?.levels[id]))) continue;
        alike.forEach((level, i) => { if (tests[i] && level) levels[i][id] = level; });
        if (isUnsure) unsure.push(id);
      }
    });
    return { levels, unsure };
  };

  const start = (contents, lookup, known) => {
    const { units, people } = contents;
    const voice = id => units[unitOf(id)].voices[known[id] - 1];
    // Loads who says some passages, in their order, as far as that may be loaded; says whether it is known of all.
    const heard = async ids => {
      const asking = new Map();
      let isWhole = true;
      for (const id of ids) {
        if (known[id]) continue;
        const unit = unitOf(id);
        const file = voicesFile(unit);
        if (!asking.has(file)) asking.set(file, isKept(file) || lookup.spend(VOICES) ? new Set() : null);
        if (asking.get(file)) asking.get(file).add(unit); else isWhole = false;
      }
      await Promise.all([...asking].filter(([, those]) => those).map(([file]) => load(file)));
      for (const those of asking.values()) for (const unit of those ?? []) (await voices(unit)).forEach((own, i) => { known[units[unit].first + i] = own + 1; });
      return isWhole;
    };
    // Returns what was found of each part, with the passages of those parts that ask who speaks.
    const said = async (parts, results) => {
      if (!parts.some(isVoiced)) return results;
      const tests = testsOf(parts, people);
      const groups = wanted(parts, results).filter(group => !group.some(i => tests[i]));
      const { levels, unsure } = withoutHearing(contents, tests, groups, results);
      if (!await heard(unsure)) lookup.cut();
      for (const id of unsure) tests.forEach((test, i) => { if (test) levels[i][id] = (known[id] ? test(voice(id)) : parts[i].not) ? LEVELS : 0; });
      return results.map((result, i) => tests[i] ? { exact: { levels: levels[i], rows: [] } } : result);
    };
    return { heard, said, voice };
  };
  return { start };
})();
