// Judges the quotations of a draft where no server does, on the index that lies beside the pages, by the rules of the server's. What
// stood in earlier editions only a server knows; and where the index is too large for all that a quotation wants, less is found.
colloquy.verdicts = (() => {
  const { words, isSpoken, weight, size } = colloquy.quoted;
  const { open, find, passage, shown, unitOf, voice } = colloquy.places;
  const CANDIDATES = 12;
  const ROW = 6;       // words
  const ROWS = 4;
  const FEWEST = 5;    // words that must agree where a quotation is altered
  const KEPT = 0.75;   // the part of all words that must
  const RUN = 3;       // the longest row of them, at least
  const NEAR = 40;     // words, between short parts

  const isSame = (one, other) => one.kind === other.kind && one.form === other.form;
  // ---- a quotation, taken apart where it says that words are left out ----
  const trimmed = (list, from, to) => {
    while (from < to && !isSpoken(list[from])) from++;
    while (to > from && !isSpoken(list[to - 1])) to--;
    return [from, to];
  };
  const apart = list => {
    const [parts, gaps] = [[], []];
    let [from, left] = [0, 0];
    const add = to => {
      const [a, z] = trimmed(list, from, to);
      if (a === z) return;
      if (parts.length) gaps.push(left);
      parts.push([a, z]);
      left = 0;
    };
    for (let at = 0; at < list.length;) {
      const dots = list[at].kind === 'ellipsis';
      const close = list[at].form === '[' ? list.findIndex((word, i) => i > at && word.form === ']') : -1;
      if (!dots && close < 0) { at++; continue; }
      const glued = !dots && at > from && list[at].glued && list[at - 1].kind === 'word';
      add(glued ? at - 1 : at);
      const end = dots ? at + 1 : list[close + 1]?.glued && list[close + 1].kind === 'word' ? close + 2 : close + 1;
      left = dots || left === Infinity ? Infinity : left + 2 * Math.ceil(size(list.slice(at, end))) + 6;
      from = at = end;
    }
    add(list.length);
    return { parts, gaps };
  };

  // ---- rows of words ----
  const isHyphen = (text, dash) => dash.end - dash.start === 1 && '-‐‑'.includes(text[dash.start]);
  const isDigit = c => /^\p{Nd}$/u.test(c);
  const isSymbol = word => word.kind === 'word' && !/^[\p{L}\p{Nd}]/u.test(word.form);
  const isCutBefore = ({ text, list }, at) => {
    const [word, before] = [list[at], list[at - 1]];
    if (!before || !word.glued) return false;
    if (before.kind === 'dash' && isHyphen(text, before)) return (at > 1 && before.glued && isSpoken(list[at - 2])) || isDigit(word.form[0]);
    return isDigit(word.form[0]) && isSymbol(before);
  };
  const isCutBehind = ({ text, list }, to) => {
    const next = list[to];
    if (!next?.glued) return false;
    if (next.kind === 'dash' && isHyphen(text, next)) return Boolean(list[to + 1]?.glued && isSpoken(list[to + 1]));
    return isDigit(list[to - 1].form.at(-1)) && '%‰°'.includes(next.form);
  };
  const rowAt = (quoted, [a, z], text, from) => {
    for (let at = from; at + z - a <= text.list.length; at++) {
      let i = a;
      while (i < z && isSame(quoted[i], text.list[at + i - a])) i++;
      if (i === z && !isCutBefore(text, at) && !isCutBehind(text, at + z - a)) return at;
    }
    return -1;
  };
  const stops = (list, from, wanted) => {
    const found = new Set();
    for (let at = from; list[at]?.kind === 'stop'; at++) if (wanted.includes(list[at].form)) found.add(list[at].form);
    return [...found].join('');
  };
  const endsAlike = (quoted, end, list, at) => {
    const [wanted, there] = [stops(quoted, end, '?!'), stops(list, at, '?!')];
    return wanted ? wanted === there : !stops(quoted, end, '.') || !there;
  };
  // Returns where the parts of a shortened quotation stand in order, from a place on.
  const partsAt = (quoted, { parts, gaps }, text) => {
    for (let first = rowAt(quoted, parts[0], text, 0); first >= 0; first = rowAt(quoted, parts[0], text, first + 1)) {
      const found = [[first, first + parts[0][1] - parts[0][0]]];
      for (let i = 1; i < parts.length; i++) {
        const at = rowAt(quoted, parts[i], text, found[i - 1][1]);
        const short = [parts[i - 1], parts[i]].some(([a, z]) => size(quoted.slice(a, z)) < 3);
        if (at < 0 || size(text.list.slice(found[i - 1][1], at)) > (short ? Math.min(NEAR, gaps[i - 1]) : gaps[i - 1])) break;
        found.push([at, at + parts[i][1] - parts[i][0]]);
      }
      if (found.length === parts.length && endsAlike(quoted, parts.at(-1)[1], text.list, found.at(-1)[1])) return found;
    }
    return null;
  };

  // ---- a meaning that is turned: by a negation in a clause that is quoted, or by another number or name in brackets ----
  // Those of attribution/negations.properties.
  const NEGATIONS = {
    de: 'nicht, nichts, nie, niemals, niemand, niemanden, niemandem, nirgends, kein, keine, keinen, keinem, keiner, keines, keins, weder, kaum',
    en: 'not, no, never, nobody, none, nothing, neither, nor, nowhere, cannot, hardly, scarcely, barely; n\'t',
    es: 'no, nunca, jamás, nadie, nada, ningún, ninguno, ninguna, ni, tampoco',
    fr: 'ne, pas, jamais, rien, aucun, aucune, guère, ni, non, nul, nulle; n\'',
    it: 'non, mai, nessuno, nessuna, niente, nulla, né',
    ja: '; ない, なかっ, ません, ずに',
    ko: '안, 못; 않, 없, 아니, 못하',
    nl: 'niet, nooit, niemand, niets, geen, nergens',
    pl: 'nie, nigdy, nikt, nic, żaden, żadna',
    pt: 'não, nunca, jamais, ninguém, nada, nenhum, nenhuma, nem',
    ru: 'не, ни, нет, никогда, никто, ничего, ничто, нигде, нельзя',
    uk: 'не, ні, немає, ніколи, ніхто, нічого, ніде',
    zh: '; 不, 没, 沒, 無, 无, 非, 未, 别, 別, 勿, 莫',
  };
  const negates = (language, list) => {
    const [whole, parts] = `${NEGATIONS[language?.split('-')[0]] ?? ''};`.split(';').map(one => one.split(',').map(word => word.trim()).filter(Boolean));
    const row = list.filter(isSpoken);
    const all = row.map(({ form }) => form).join('');
    return row.some(({ form }) => whole.includes(form)) || parts.some(part => all.includes(part));
  };
  const isClauseEnd = word => word.kind === 'barrier' || (word.kind === 'stop' && '.,;:!?()、'.includes(word.form)) || (word.kind === 'dash' && !word.glued);
  const isNumber = word => isDigit(word.form[0]);
  const isTurned = (quotedText, quoted, { parts }, text, found) => {
    const { language } = text.interview;
    const isName = written => (word, before) => word.form.length > 1 && /^\p{Lu}/u.test(written.slice(word.start)) && before && !(before.kind === 'stop' && '.!?'.includes(before.form));
    const forms = (list, from, to, wanted) => list.slice(from, to).filter((word, i) => isSpoken(word) && wanted(word, list[from + i - 1])).map(({ form }) => form);
    return [...parts, null].some((part, i) => {
      const [from, to] = [i ? parts[i - 1][1] : 0, part ? part[0] : quoted.length];
      const put = quoted.slice(from, to).filter(isSpoken);
      if (!i || !part) return negates(language, put);
      const [a, z] = [found[i - 1][1], found[i][0]];
      const left = text.list.slice(a, z);
      const [first, last] = [left.findIndex(isClauseEnd), left.findLastIndex(isClauseEnd)];
      const attached = first < 0 ? left : [...left.slice(0, first), ...left.slice(last + 1)];
      const isOther = (own, said) => own.length && said.length && !own.every(form => said.includes(form));
      return negates(language, put) !== negates(language, attached)
        || isOther(forms(quoted, from, to, isNumber), forms(text.list, a, z, isNumber))
        || (language?.split('-')[0] !== 'de' && put.length === 1 && isOther(forms(quoted, from, to, isName(quotedText)), forms(text.list, a, z, isName(text.text))));
    });
  };
  // Shows what is left out with a negation as what is lacking.
  const lacking = (path, language) => path.map(step => {
    if (step.change !== 'left-out') return step;
    let [from, to] = [path.indexOf(step), path.indexOf(step)];
    while (path[from - 1]?.change === 'left-out') from--;
    while (path[to + 1]?.change === 'left-out') to++;
    return negates(language, path.slice(from, to + 1).map(({ word }) => word)) ? { ...step, change: 'lacking' } : step;
  });

  // ---- what differs, at the least cost: semi-global alignment ----
  const cost = word => ({ word: 4, sign: 2 })[word.kind] ?? 1;
  const aligned = (quoted, { parts }, text, [from, to]) => {
    const row = parts.flatMap(([a, z], i) => [...i ? [null] : [], ...quoted.slice(a, z)]);
    const said = text.list.slice(from, to);
    const steps = [];
    let above = new Array(said.length + 1).fill(0);
    row.forEach(word => {
      const own = word ? cost(word) : 0;
      const here = [above[0] + own];
      const step = [1];
      said.forEach((other, j) => {
        let [best, way] = [above[j + 1] + own, 1];
        const leaving = here[j] + (word ? cost(other) : 0);
        if (leaving < best) [best, way] = [leaving, 2];
        if (word && isSame(word, other) && above[j] <= best) [best, way] = [above[j], 0];
        here.push(best);
        step.push(way);
      });
      steps.push(step);
      above = here;
    });
    let j = above.indexOf(Math.min(...above));
    const end = j;
    const path = [];
    let [kept, changed, run, longest] = [0, 0, 0, 0];
    for (let i = row.length; i > 0;) {
      const word = row[i - 1];
      const way = steps[i - 1][j];
      if (way === 2) path.unshift({ change: word ? 'lacking' : 'left-out', word: said[--j] });
      else { i--; if (way === 0) path.unshift({ change: 'same', word: said[--j] }); else if (word) path.unshift({ change: 'added', word }); }
      const last = path[0];
      if (!last) continue;
      if (last.change === 'same') { kept += weight(last.word); run += weight(last.word); longest = Math.max(longest, run); }
      else if (last.change !== 'left-out') { changed += weight(last.word); run = 0; }
    }
    return { path, kept, changed, longest, at: [from + j, from + end] };
  };
  const difference = (path, quotedText, saidText) => {
    const parts = [];
    let last = {};
    path.forEach(({ change, word }) => {
      const source = change === 'added' ? quotedText : saidText;
      const blank = parts.length && /[\s\p{Z}]/u.test(source[word.start - 1] ?? ' ') ? ' ' : '';
      const text = source.slice(word.start, word.end);
      if (last.change === change) last.text += blank + text; else parts.push(last = { change, before: blank, text });
    });
    return parts;
  };

  // ---- what one person says at a time ----
  const whole = anchor => anchor.replace(/-?p\d+[a-z]*$/, '');
  const isHeading = ({ anchor }) => !/p\d+[a-z]*$/.test(anchor);
  const textAround = async (contents, id) => {
    const first = await passage(id);
    const own = await voice(id);
    const goesOn = async to => {
      if (to < 0 || to >= contents.end || isHeading(first) || unitOf(to) !== first.unit || await voice(to) !== own) return null;
      const next = await passage(to);
      return !isHeading(next) && whole(next.anchor) === whole(first.anchor) && next.by === first.by ? next : null;
    };
    const all = [first];
    for (let at = id - 1, one; (one = await goesOn(at)); at--) all.unshift(one);
    for (let at = id + 1, one; (one = await goesOn(at)); at++) all.push(one);
    const text = all.map(one => one.text).join('\n\n');
    const blockAt = offset => { let from = 0; return all.find(one => (from += one.text.length + 2) > offset) ?? all.at(-1); };
    return { text, list: words(text), interview: await shown(first.unit), people: own?.people ?? [], first: all[0].anchor, blockAt };
  };
  const sought = list => list.reduce((text, word, i) => `${text}${word.kind === 'sign' && i && isSpoken(list[i - 1]) ? '' : ' '}${isSpoken(word) ? word.form : ''}`, '').trim();
  const candidates = async (contents, quoted, { parts }) => {
    const rows = parts.flatMap(([a, z]) => {
      const count = Math.max(1, Math.min(ROWS, Math.floor((z - a) / 3)));
      return Array.from({ length: count }, (_, i) => sought(quoted.slice(a + Math.floor(i * (z - a) / count), a + Math.floor((i + 1) * (z - a) / count)).slice(0, ROW)));
    });
    const ask = async list => {
      const found = [];
      // One by one: each has its own bound on what is loaded.
      for (const text of list) found.push(await find({ parts: [{ kind: 'phrase', text }], text }));
      const counts = new Map();
      found.forEach(({ ids }) => ids.slice(0, CANDIDATES * 2).forEach(id => counts.set(id, (counts.get(id) ?? 0) + 1)));
      return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES).map(([id]) => id);
    };
    const ids = await ask(rows);
    const seen = new Map();
    for (const id of ids) { const text = await textAround(contents, id); seen.set(`${text.interview.slug} ${text.text}`, text); }
    return [...seen.values()];
  };
  // ---- rows of words from several places that together are the quotation ----
  const PIECE = 5;     // words, at least
  const joined = async (contents, quoted, { parts }, texts) => {
    const pieces = [];
    const longest = (from, to, among) => {
      let best = null;
      among.forEach(text => text.list.forEach((_, at) => {
        let length = 0;
        while (from + length < to && at + length < text.list.length && isSame(quoted[from + length], text.list[at + length])) length++;
        if (length > (best?.length ?? 0)) best = { text, at, length };
      }));
      return best && size(best.text.list.slice(best.at, best.at + best.length)) >= PIECE ? best : null;
    };
    for (const [a, z] of parts) {
      for (let at = a; at < z;) {
        if (!isSpoken(quoted[at])) { at++; continue; }
        const piece = longest(at, z, texts) ?? longest(at, z, await candidates(contents, quoted, { parts: [[at, Math.min(z, at + ROW)]] }));
        if (!piece) return [];
        pieces.push(piece);
        at += piece.length;
      }
    }
    const inOrder = pieces.every((piece, i) => !i || (piece.text === pieces[i - 1].text && piece.at >= pieces[i - 1].at + pieces[i - 1].length));
    return pieces.length > 1 && !inOrder ? pieces : [];
  };

  // ---- the titles of interviews, as far as few files have them ----
  const MOST_TITLES = 100; // files
  const titleOf = list => { const forms = list.map(({ form }) => form); while ('.,'.includes(forms.at(-1) ?? ' ')) forms.pop(); return forms.join(' '); };
  const isTitle = async (contents, quoted) => {
    const sought = titleOf(quoted);
    if (contents.files.shown.files.length > MOST_TITLES) return false;
    for (let unit = 0; unit < contents.interviews; unit++) if (titleOf(words((await shown(unit)).title)) === sought) return true;
    return false;
  };

  // ---- whom the draft names: only who is certain ----
  const SAYING = 'said|says|say|told|tells|asked|asks|added|adds|argued|argues|explained|explains|recalled|recalls|replied|replies|answered|answers|noted|notes|wrote|writes|insisted|claimed|warned|remembered|remembers|continued|concluded|stated|observed|remarked|according to|sagt|sagte|meint|meinte|erklärt|erklärte|betont|betonte|erinnert|fragt|fragte|antwortet|antwortete|so|laut|berichtet|berichtete|ergänzt|ergänzte|schreibt|schrieb|erzählt|erzählte|dit|disait|explique|expliqué|affirme|affirmé|déclare|déclaré|raconte|raconté|selon|précise|ajoute|ajouté|répond|répondu|demande|demandé|écrit|dijo|dice|afirma|afirmó|explica|explicó|según|cuenta|contó|añade|añadió|señala|señaló|responde|respondió|recuerda|recordó|preguntó|pregunta';
  const TOLD = new RegExp(`(?<!\\p{L})(?:${SAYING})(?!\\p{L})`, 'giu');
  const TOLD_IN_CHARACTERS = /말했|말한|밝혔|라고 했|고 했|전했|설명했|덧붙|답했|물었|강조했|说|表示|告诉|指出|认为|回答|强调|解释|述べ|語|話|言|答え|説明|指摘/u;
  const NOT_THE_SPEAKER = /(?:^|[^\p{L}])(?:of|about|to|with|for|from|on|than|against|von|über|zu|mit|für|an|bei|à|de|du|des|sur|avec|pour|con|sobre|a|al|del|para)\s+$/iu;
  const PRONOUN = /(?<!\p{L})(?:he|she|they|I|we|you|er|sie|ich|wir|il|elle|ils|elles|on|je|él|ella|ellos|yo)(?!\p{L})/iu;
  const SUBJECT = /^\s*(?:씨|님|교수|박사|선생|さん|氏|先生|様)?\s*(?:는|은|이|가|께서|は|が)?\s*$/u;
  const namesIn = (contents, text) => {
    const found = [];
    contents.people.forEach(([own, ...others], person) => [own, ...others, ...own.split(/\s+/).length > 1 ? own.split(/\s+/).filter(word => /^\p{Lu}.{2,}/u.test(word)) : []].forEach(name => {
      for (let at = text.indexOf(name); at >= 0 && name.length > 1; at = text.indexOf(name, at + 1)) {
        const isWhole = !/\p{sc=Latin}/u.test(name) || !/[\p{sc=Latin}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + name.length] ?? ''));
        if (isWhole) found.push({ at, end: at + name.length, person, own });
      }
    }));
    // Of names at one place the longest counts.
    return found.filter(one => !found.some(other => other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at));
  };
  const only = names => new Set(names.map(({ at }) => at)).size && [...new Set(names.map(({ at }) => at))].every(at => String(names.filter(n => n.at === at).map(n => n.person)) === String(names.filter(n => n.at === names[0].at).map(n => n.person))) ? names.filter(n => n.at === names[0].at).map(n => n.own) : null;
  // A full stop inside a name ends no sentence.
  const sentences = (contents, text) => {
    const names = namesIn(contents, text);
    const ends = [...text.matchAll(/(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])|\n/gu)].filter(({ index }) => !names.some(({ at, end }) => at < index && index < end));
    return [...ends, { index: text.length, 0: '' }].map(({ index }, i) => text.slice(i ? ends[i - 1].index + ends[i - 1][0].length : 0, index));
  };
  const subject = (contents, sentence, behind) => {
    const names = namesIn(contents, sentence).filter(({ at }) => !NOT_THE_SPEAKER.test(sentence.slice(0, at)) || /according to\s+$/i.test(sentence.slice(0, at)));
    if (!names.length) return null;
    if (TOLD_IN_CHARACTERS.test(sentence)) return only(names);
    const told = [...sentence.matchAll(TOLD)].at(behind ? 0 : -1);
    if (!told) return null;
    const [from, to] = [told.index, told.index + told[0].length];
    if (PRONOUN.test(sentence.slice(Math.max(0, from - 6), from)) || PRONOUN.test(sentence.slice(to, to + 6).split(/\s+/)[1] ?? '')) return null;
    const isNaming = /^(?:according to|so|laut|selon|según)$/i.test(told[0]);
    return only(names.filter(({ at, end }) => {
      const between = end <= from ? sentence.slice(end, from) : sentence.slice(to, at);
      const mayFollow = isNaming || (!/^(?:told|tells|warned)$/i.test(told[0]) && (behind || (!/^ask/i.test(told[0]) && /^\s*[:：]\s*$/.test(sentence.slice(end)))));
      return between.length <= 24 && !PRONOUN.test(between) && (end <= from || mayFollow);
    }));
  };
  const named = (contents, { before, after }) => {
    if (/^[—–―-]/.test(after)) return only(namesIn(contents, after));
    const [first, last] = [sentences(contents, after)[0], sentences(contents, before).filter(text => text.trim()).at(-1) ?? ''];
    const alone = namesIn(contents, last);
    if (/[:：]\s*$/.test(last) && alone.length && alone.every(one => one.at <= 2 && /^\s*[:：]\s*$/.test(last.slice(one.end)))) return only(alone);
    const [behind, front] = [subject(contents, first, true), subject(contents, last, false)];
    if (behind && front) return String(behind) === String(front) ? behind : null;
    if (behind ?? front) return behind ?? front;
    return TOLD_IN_CHARACTERS.test(first) && alone.length && alone.every(one => SUBJECT.test(last.slice(one.end))) ? only(alone) : null;
  };
  const mayBeOne = (one, other) => {
    const [a, b] = [one, other].map(name => new Set(name.toLowerCase().split(/\s+/)));
    return [...a].every(word => b.has(word)) || [...b].every(word => a.has(word));
  };
  const isOther = (contents, text, names) => {
    const own = text.people.map(person => contents.people[person][0]);
    if (!names || (!own.length && !text.first.startsWith('intro'))) return false;
    return !own.some(one => names.some(name => mayBeOne(one, name)));
  };

  const source = (text, [from, to]) => {
    const [start, end] = [text.list[from].start, text.list[to - 1].end];
    return { ...text.blockAt(start), interview: text.interview, words: text.text.slice(start, end) };
  };
  const judge = async (contents, quotation) => {
    const quoted = words(quotation.words);
    const [a, z] = trimmed(quoted, 0, quoted.length);
    if (a === z) return { ...quotation, verdict: 'not-found', sources: [], difference: [] };
    const asked = apart(quoted);
    const texts = await candidates(contents, quoted, asked);
    const names = named(contents, quotation);
    // Of several places that of whom the draft names counts.
    const said = (verdict, all) => {
      const [text, place] = all.find(([own]) => !isOther(contents, own, names)) ?? all[0];
      const list = verdict === 'shortened' ? difference(aligned(quoted, asked, text, place).path, quotation.words, text.text) : [];
      const other = isOther(contents, text, names);
      return { ...quotation, verdict: other ? 'other-speaker' : verdict, other, named: names?.join(', '), sources: [source(text, place)], difference: list };
    };
    const exact = texts.map(text => [text, rowAt(quoted, [a, z], text, 0)]).filter(([text, at]) => at >= 0 && endsAlike(quoted, z, text.list, at + z - a)).map(([text, at]) => [text, [at, at + z - a]]);
    if (exact.length) return said('exact', exact);
    const shortened = asked.gaps.length || String(asked.parts) !== String([[a, z]]) ? texts.map(text => [text, partsAt(quoted, asked, text)]).filter(([, found]) => found) : [];
    const placed = ([text, found]) => [text, [found[0][0], found.at(-1)[1]]];
    const honest = shortened.filter(([text, found]) => !isTurned(quotation.words, quoted, asked, text, found));
    if (honest.length) return said('shortened', honest.map(placed));
    if (shortened.length) {
      const [text, place] = placed(shortened[0]);
      const path = aligned(quoted, asked, text, place).path;
      const shown = lacking(path, text.interview.language);
      const changed = shown.some(({ change }) => change === 'lacking') ? shown : aligned(quoted, { parts: [[a, z]], gaps: [] }, text, place).path;
      return { ...quotation, verdict: 'altered', other: isOther(contents, text, names), named: names?.join(', '), sources: [source(text, place)], difference: difference(changed, quotation.words, text.text) };
    }
    if (!names && await isTitle(contents, quoted)) return { ...quotation, verdict: 'title', sources: [], difference: [] };
    const pieces = await joined(contents, quoted, asked, texts);
    if (pieces.length) return { ...quotation, verdict: 'joined', sources: pieces.map(({ text, at, length }) => source(text, [at, at + length])), difference: [] };
    const best = texts.map(text => ({ text, ...aligned(quoted, asked, text, [0, text.list.length]) }))
      .filter(one => one.kept >= FEWEST && one.kept >= KEPT * (one.kept + one.changed) && one.longest >= RUN)
      .sort((one, other) => one.changed - one.kept - other.changed + other.kept)[0];
    if (!best) return { ...quotation, verdict: 'not-found', sources: [], difference: [] };
    return { ...quotation, verdict: 'altered', other: isOther(contents, best.text, names), named: names?.join(', '), sources: [source(best.text, best.at)], difference: difference(best.path, quotation.words, best.text.text) };
  };

  // ---- the answer, as the template quotation/quotes.html has it ----
  const el = (name, properties, ...children) => { const one = Object.assign(document.createElement(name), properties); one.append(...children); return one; };
  const card = (said, one) => {
    const part = ({ change, before, text }) => {
      if (change === 'same') return before + text;
      const name = el('span', { className: 'vh' }, `${said[`quotes.change.${change}`]}: `);
      return [before, el(change === 'added' ? 'ins' : 'del', { className: change }, name, text)];
    };
    const line = said['quotes.line'].replace(/\{0[^}]*\}/, one.line);
    const where = ({ interview, anchor, label, spoken, by, words: quoted }) => {
      const href = `${interview.href}#${anchor}:~:text=${encodeURIComponent(quoted.split('\n\n')[0].replace(/\s+/g, ' ').slice(0, 80)).replaceAll('-', '%2D')}`;
      const whose = [by, interview.title].filter(Boolean).join(', ');
      const read = el('a', { className: 'read', href, ariaLabel: `${said['quotes.read']}: ${spoken}, ${whose}, ${line}` }, said['quotes.read']);
      return el('li', { className: 'hit' }, el('span', { className: 'in' }, whose), el('span', { className: 'num' }, label), ' ',
        el('q', { className: 'context', lang: interview.language, dir: 'auto' }, el('mark', {}, quoted)), ' ', read);
    };
    const item = el('li', { className: 'verdict' },
      el('h2', { className: 'verdict-h' }, said[`quotes.${one.verdict}`], ' ', el('span', { className: 'at' }, line)),
      el('blockquote', { className: 'quoted', lang: '', dir: 'auto' }, one.words),
      ...['title', 'not-found'].includes(one.verdict) ? [el('p', { className: 'remark' }, said[`quotes.${one.verdict}.what`])] : [],
      ...one.other ? [el('p', { className: 'remark' }, said['quotes.other-speaker.what'].replace('{0}', () => one.named))] : [],
      ...one.difference.length ? [el('p', { className: 'difference', lang: '', dir: 'auto' }, ...one.difference.flatMap(part))] : [],
      ...one.sources.length ? [el('ul', { className: 'sources' }, ...one.sources.map(where))] : []);
    item.dataset.verdict = one.verdict;
    return item;
  };
  return Object.assign(async (form, draft) => {
    const { $ } = colloquy;
    $('.answer')?.remove();
    const answer = el('div', { className: 'list answer' });
    form.closest('.page').append(answer);
    const say = text => answer.append(el('p', { className: 'said' }, text));
    let contents;
    try {
      contents = await open();
    } catch {
      say(form.dataset.files);
      return;
    }
    const said = contents.says.texts;
    const { found } = colloquy.quoted.scan(draft);
    if (!found.length) say(said['quotes.none']);
    const list = el('ol', { className: 'verdicts' });
    answer.append(list);
    try {
      for (const one of found) list.append(card(said, await judge(contents, one)));
    } catch {
      say(form.dataset.files);
    }
    say(said['quotes.files.limits']);
    colloquy.say([...list.querySelectorAll('.verdict-h')].map(h => h.firstChild.textContent.trim()).join(', '));
  }, { judge });
})();
