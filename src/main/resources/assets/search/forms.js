// The forms under which words are found: cut and folded by the same rules as the index of the server.
colloquy.forms = (() => {
  const PAIRED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
  const LETTER = /^[\p{L}\p{Nd}]$/u;
  const WORD = /^[\p{L}\p{Nd}\p{Mn}\p{Mc}\u00AD]$/u;
  const APOSTROPHES = '\'’‘ʼ＇';
  const JOINTS = `&＆._${APOSTROPHES}`;
  const ELIDING = ['fr', 'it', 'ca'];
  const SUFFIXING = ['tr'];
  const HYPHENS = ['-', '‐', '‑'];
  const LONGEST = 100;

  const table = new Map();
  // Letters that fold to something else than themselves without accents, each with its fold.
  const teach = folds => folds.split(' ').forEach(one => table.set(one[0], one.slice(1)));

  const folded = text => {
    const lower = text.normalize('NFKC').toLowerCase();
    if (/^[\0-\x7F]*$/.test(lower)) return lower;
    const plain = lower.normalize('NFD')
      .replace(/([иу]\u0306)|[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u00AD]/g, '$1')
      .replace(/[’‘ʼ＇]/g, '\'').normalize('NFC');
    return [...plain].map(c => table.get(c) ?? c).join('');
  };
  const fold = word => folded(word.slice(0, LONGEST));
  const charAt = (text, at) => String.fromCodePoint(text.codePointAt(at));
  const isPaired = c => c >= '\u0E00' && ('ー々〆'.includes(c) || (PAIRED.test(c) && WORD.test(c)));
  const isWord = c => WORD.test(c) && !isPaired(c);

  // Returns the tokens of a text in a language, in order and without stems: { kind, form, start, end, position }. A compound, as
  // co-operation, is one more beside its words.
  const tokens = (text, language = '') => {
    const found = [];
    const [own] = language.split('-');
    const eliding = ELIDING.includes(own);
    const suffixing = SUFFIXING.includes(own);
    let position = 0;
    const add = (kind, start, end, at = position) => found.push({ kind, form: fold(text.slice(start, end)), start, end, position: at });
    const paired = start => {
      let at = start;
      while (at < text.length && isPaired(charAt(text, at))) {
        const next = at + charAt(text, at).length;
        add('character', at, next);
        if (next < text.length && isPaired(charAt(text, next))) add('pair', at, next + charAt(text, next).length);
        position++;
        at = next;
      }
      return at;
    };
    const joins = (c, next) => JOINTS.includes(c) && next < text.length && LETTER.test(charAt(text, next)) && !isPaired(charAt(text, next));
    // The end of a word with what closes it: C++, F#.
    const closed = end => {
      if (!/\p{L}$/u.test(text.slice(Math.max(0, end - 2), end))) return end;
      const at = end + /^(\+\+|\+|#)?/.exec(text.slice(end, end + 2))[0].length;
      return at === text.length || !WORD.test(charAt(text, at)) ? at : end;
    };
    const forms = (start, end, parts, isClosed) => {
      add('whole', start, end);
      const first = position++;
      const length = ([from, to]) => to - from;
      const last = parts.at(-1);
      if (parts.length === 1) {
        if (isClosed && length(last) > 1) add('part', ...last, first);
      } else if (APOSTROPHES.includes(text[parts[0][1]])) {
        if (fold(text.slice(...last)) === 's') add('part', start, parts.at(-2)[1], first);
        else if (suffixing && length(parts[0]) > 1) add('part', ...parts[0], first);
        else if (eliding && length(last) > 1) add('part', last[0], end, first);
      } else if (parts.every(part => length(part) > 1)) {
        parts.forEach((part, i) => add('part', ...part, first + i));
        position = first + parts.length;
      }
    };
    const letters = from => { let at = from; while (at < text.length && isWord(charAt(text, at)) && !/\p{Nd}/u.test(charAt(text, at))) at += charAt(text, at).length; return at; };
    // Two words with a hyphen between them, of which the first was found.
    const compound = (start, end, at) => {
      if (!HYPHENS.includes(text[end]) || letters(start) !== end || HYPHENS.includes(text[start - 1])) return;
      const second = letters(end + 1);
      const next = second < text.length ? charAt(text, second) : ' ';
      if (second === end + 1 || second - start < 5 || HYPHENS.includes(next) || isWord(next) || joins(next, second + next.length)) return;
      found.push({ kind: 'compound', form: fold(text.slice(start, second)).replace(/‐/g, '-'), start, end: second, position: at });
    };
    const word = start => {
      const first = position;
      const parts = [];
      let begin = start;
      let end = start;
      while (end < text.length) {
        const c = charAt(text, end);
        const next = end + c.length;
        if (!isWord(c)) {
          if (!joins(c, next)) break;
          parts.push([begin, end]);
          begin = next;
        }
        end = next;
      }
      parts.push([begin, end]);
      const whole = closed(end);
      forms(start, whole, parts, whole > end);
      compound(start, whole, first);
      return whole;
    };
    for (let at = 0; at < text.length;) {
      const c = charAt(text, at);
      at = isPaired(c) ? paired(at) : LETTER.test(c) ? word(at) : at + c.length;
    }
    return found;
  };

  // Returns the forms to ask for: the longest at each position.
  const asked = text => {
    const chosen = [];
    let end = -1;
    for (const token of tokens(text)) {
      if (token.kind === 'compound') continue;
      if (token.kind === 'pair' && chosen.at(-1)?.position === token.position) chosen.pop();
      if (token.end > end) { chosen.push(token); end = token.end; }
    }
    return chosen;
  };
  // Other spellings of a word, which mean the same to whoever searches: OtherSpellings.java.
  const grouped = (digits, separator) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
  const otherKana = c => String.fromCharCode(c.charCodeAt(0) + (c < '\u30A1' ? 0x60 : -0x60));
  const spellings = text => {
    const word = text.normalize('NFKC').replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, '');
    if (/^\p{L}+(?:[-‐‑]\p{L}+)+$/u.test(word)) return [word.replace(/[-‐‑]/g, '')].filter(joined => joined.length > 3);
    if (/^\p{Lu}{2,4}$/u.test(word)) return [[...word].join('.')];
    if (/^(?:\d{4,9}|\d{1,3}(?:[.,'’]\d{3})+)$/.test(word)) {
      const digits = word.replace(/[.,'’]/g, '');
      return [digits, ...[' ', '.', '\''].map(separator => grouped(digits, separator))].filter(other => other !== word);
    }
    return /[\u3041-\u3096\u30A1-\u30F6]/.test(word) ? [word.replace(/[\u3041-\u3096\u30A1-\u30F6]/g, otherKana)] : [];
  };
  // Returns the words of a name, to compare it with other names.
  const names = text => tokens(text).filter(t => !['part', 'pair', 'compound'].includes(t.kind)).map(t => t.form);

  return { teach, fold, folded, tokens, asked, spellings, names };
})();
