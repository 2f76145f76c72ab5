// Parser of the query language of docs/guide/search.md: no query is an error, and anything that is no syntax is read as words.
colloquy.query = (() => {
  const { tokens } = colloquy.forms;
  const LONGEST = 200; // characters
  const MOST = 16;     // words and other criteria
  const CHARACTERS = 4; // of a script without blanks that cost as much as a word
  const OPENING = '"“”„«»「『＂';
  const CLOSING = '"“”«»」』＂';
  const BRACKETS = '()[]{}（）';
  const KEY = /(\p{L}{2,20})[:：](?!\/\/)/uy;
  const KEYS = ['person', 'by', 'topic', 'year', 'term'];
  const ROLES = ['interviewer', 'interviewee', 'speaker'];

  const hasWords = text => tokens(text).length > 0;
  const years = value => {
    const [, from, range, to] = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value) ?? [];
    if (range ? !from && !to : !from === !to) return null;
    const ends = range ? [Number(from ?? 0), Number(to ?? 9999)] : [Number(from ?? to), Number(from ?? to)];
    return { kind: 'year', from: Math.min(...ends), to: Math.max(...ends) };
  };
  const keyed = (name, value) => {
    if (!value.trim()) return null;
    if (name === 'year') return years(value.trim());
    if (name === 'by') return ROLES.includes(value.toLowerCase()) ? { kind: name, role: ROLES.indexOf(value.toLowerCase()) } : null;
    return KEYS.includes(name) ? { kind: name, text: value } : null;
  };

  return typed => {
    // Remarks about the query, each a kind with the text that it is about.
    const remarks = new Map();
    const remark = (kind, value = '') => remarks.set(`${kind} ${value}`, [kind, value]);
    const line = [...typed.replace(/[\p{Cc}\p{Z}\uFEFF]+/gu, ' ').trim()];
    if (line.length > LONGEST) remark('characters', LONGEST);
    const text = line.slice(0, LONGEST).join('').trim();
    const items = [];
    let quotes = true;
    let at = 0;

    const isQuote = place => quotes && place < text.length && OPENING.includes(text[place]);
    const isBegin = place => isQuote(place) || /^[\p{L}\p{Nd}]/u.test(text.slice(place));
    const quoteEnd = () => { for (let i = at + 1; i < text.length; i++) if (CLOSING.includes(text[i])) return i; return -1; };
    const bare = () => { const start = at; while (at < text.length && text[at] !== ' ' && !'()（）'.includes(text[at])) at++; return text.slice(start, at); };
    const put = (start, not, criterion) => items.push({ start, end: at, not, ...criterion });
    const unstarred = word => {
      const star = word.indexOf('*');
      if (star < 0) return { kind: 'word', text: word };
      const before = word.slice(0, star);
      const found = tokens(before);
      if (star === word.length - 1 && found.length === 1 && found[0].kind === 'whole' && found[0].form.length > 1) return { kind: 'beginning', text: before };
      if (!found.some(t => t.kind === 'character') || star < word.length - 1) remark('star');
      return { kind: 'word', text: word.replaceAll('*', ' ').trim() };
    };
    const withKey = (start, not, key) => {
      const from = at;
      at += key[0].length;
      const end = isQuote(at) ? quoteEnd() : -1;
      const value = end < 0 ? bare() : text.slice(at + 1, end);
      if (end >= 0) at = end + 1;
      const name = key[1].toLowerCase();
      const criterion = keyed(name, value);
      const written = text.slice(from, at);
      if (criterion) { put(start, not, criterion); return; }
      if (KEYS.includes(name)) remark('value', written); else remark('criterion', key[1]);
      if (hasWords(written)) put(start, not, { kind: 'word', text: written });
    };
    const quoted = (start, not) => {
      const end = quoteEnd();
      if (end < 0) { remark('quotation'); quotes = false; at++; return; }
      const words = text.slice(at + 1, end);
      at = end + 1;
      if (hasWords(words)) put(start, not, { kind: 'phrase', text: words });
    };
    const item = () => {
      const start = at;
      const not = text[at] === '-' && isBegin(at + 1);
      if (not) at++;
      KEY.lastIndex = at;
      const key = KEY.exec(text);
      if (key) withKey(start, not, key);
      else if (isQuote(at)) quoted(start, not);
      else {
        const word = bare();
        if (word === 'AND' && items.length && at < text.length) remark('and');
        else if (hasWords(word)) put(start, not, unstarred(word));
      }
    };
    while (at < text.length) {
      if (BRACKETS.includes(text[at])) remark('brackets');
      if (text[at] === ' ' || BRACKETS.includes(text[at])) at++; else item();
    }

    // Joins alternatives, and leaves out words beyond the limit.
    let left = MOST * CHARACTERS;
    const paid = one => {
      if (!['word', 'phrase', 'beginning'].includes(one.kind)) { left -= CHARACTERS; return left < 0 ? null : one; }
      let end = 0;
      let position = -1;
      for (const token of tokens(one.text)) {
        if (token.position === position) continue;
        position = token.position;
        left -= token.kind === 'whole' || token.kind === 'part' ? CHARACTERS : 1;
        if (left < 0) return end ? { ...one, kind: one.kind === 'beginning' ? 'phrase' : one.kind, text: one.text.slice(0, end) } : null;
        end = token.end;
      }
      return one;
    };
    const isOrWord = i => items[i]?.kind === 'word' && items[i].text === 'OR';
    const parts = [];
    let or = false;
    for (let i = 0; i < items.length && left >= 0; i++) {
      if (isOrWord(i)) {
        const before = parts.length && !items[i - 1].not && !isOrWord(i - 1);
        const behind = i + 1 < items.length && !items[i + 1].not && !isOrWord(i + 1);
        if (before && behind) { or = true; continue; }
        remark('or');
      }
      const one = paid(items[i]);
      if (one) parts.push({ ...one, or });
      or = false;
    }
    if (left < 0) remark('words', MOST);
    return { text, parts, remarks: [...remarks.values()] };
  };
})();
