// The quotations of a draft and the words in them, by the same rules as the server's (org.colloquy.quotation).
colloquy.quoted = (() => {
  // ---- words: what counts when quotations are compared ----
  const MARKS = '"“”„‟«»‹›「」『』〝〞〟＂\'‘’‚‛＇\u0060´ʼ';
  const STOPS = '.,;:!?¿¡()[]{}<>|·•、。，；：！？（）［］｛｝〔〕【】《》〈〉．〜~¶†‡*_';
  const DASHES = '-‐‑‒–—―−﹘﹣－─';
  const APOSTROPHES = '\'’‘ʼ＇';
  const ELLIPSIS = /[[(（［〔][^\S\n]*(?:…+|⋯+|\.{2,}|\.(?:[^\S\n]\.){2,})[^\S\n]*[\])）］〕]|…+|⋯+|\.{3,}|\.(?:[^\S\n]\.){2,}/uy;
  const CAPITAL = /\[(\p{L})\](?=\p{L})/uy;
  const DASHED = new RegExp(`[${DASHES.replace('-', '\\-')}]+`, 'uy');
  const SIGN = /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}]|[ー々〆])$/u;
  const LETTER = /^\p{L}$/u;
  const IN_WORD = /^[\p{L}\p{Nd}\p{M}]$/u;
  const DIGIT = /^\p{Nd}$/u;
  const BLANK = /^[\s\p{Z}]$/u;
  const IGNORED = '\u00AD\u200B\u2060\uFEFF';
  const charAt = (text, at) => at < text.length ? String.fromCodePoint(text.codePointAt(at)) : '';
  const isSign = c => c >= '\u2E80' && SIGN.test(c) && (LETTER.test(c) || 'ー々〆'.includes(c));
  const isInWord = c => IN_WORD.test(c) && !isSign(c);
  // Case, the shape of apostrophes, ligatures, wide letters and the order of accents do not count; accents and raised digits do.
  const formOf = word => [...word].map(c => APOSTROPHES.includes(c) ? '\'' : IGNORED.includes(c) ? '' : /[\uFB00-\uFB17\uFF01-\uFFEE]/.test(c) ? c.normalize('NFKC') : c)
    .join('').normalize('NFC').toLowerCase();

  const words = text => {
    const found = [];
    let last = -1;
    const add = (kind, start, end, form = formOf(text.slice(start, end))) => {
      if (form) found.push({ kind, form, start, end, glued: found.length > 0 && last === start });
      last = end;
      return end;
    };
    const matched = (pattern, at) => { pattern.lastIndex = at; return pattern.exec(text); };
    const joins = (at, next) => {
      const [c, before, behind] = [text[at], text[at - 1] ?? '', charAt(text, next)];
      if (APOSTROPHES.includes(c)) return isInWord(before) && isInWord(behind);
      return '.,．，:/'.includes(c) && DIGIT.test(before) && DIGIT.test(behind);
    };
    const wordEnd = from => {
      let at = from;
      while (at < text.length) {
        const c = charAt(text, at);
        const next = at + c.length;
        if (!isInWord(c) && !(at > from && (IGNORED.includes(c) || joins(at, next)))) return at;
        at = next;
      }
      return at;
    };
    for (let at = 0; at < text.length;) {
      const c = charAt(text, at);
      const ellipsis = matched(ELLIPSIS, at);
      const capital = c === '[' && matched(CAPITAL, at);
      if (ellipsis) at = add('ellipsis', at, at + ellipsis[0].length, '…');
      else if (BLANK.test(c) || IGNORED.includes(c) || MARKS.includes(c)) at += c.length;
      else if (isSign(c)) at = add('sign', at, at + c.length);
      else if (capital) { const end = wordEnd(at + capital[0].length); at = add('word', at, end, formOf(capital[1] + text.slice(at + capital[0].length, end))); }
      else if (isInWord(c)) at = add('word', at, wordEnd(at));
      else if (DASHES.includes(c)) at = add('dash', at, at + matched(DASHED, at)[0].length, '-');
      else at = add(STOPS.includes(c) || /^[\p{Cc}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}]$/u.test(c) ? 'stop' : 'word', at, at + c.length, formOf(c).replace('。', '.'));
    }
    return found;
  };
  const isSpoken = word => word.kind === 'word' || word.kind === 'sign';
  const weight = word => word.kind === 'word' ? 1 : word.kind === 'sign' ? 0.5 : 0;
  const size = list => list.reduce((sum, word) => sum + weight(word), 0);

  // ---- marks of quotation ----
  const CLOSING = { '“': '”"', '„': '“”"‟', '‟': '”', '”': '”', '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』', '〝': '〞〟', '‘': '’\'', '‚': '‘’\'', '"': '"”', '＂': '＂', '\'': '\'’' };
  const SINGLE = '‘‚\'';
  const FREE = '([{（［〔【<—–―-:：,，、;/“„«「『‘‚"\'»‹';
  const ELIDED = /['‘](?:\d|(?:tis|twas|til|em|cause|bout|n|round)\b)/iy;
  const isBlank = c => !c || BLANK.test(c);
  const isIdeographic = c => c >= '\u2E80' && c < '\uFF00' && IN_WORD.test(c);
  const isFree = (text, at) => at === 0 || isBlank(text[at - 1]) || FREE.includes(text[at - 1]) || isIdeographic(text[at - 1]);
  const isOpening = (text, at) => {
    const [c, next] = [text[at], text[at + 1]];
    if (!(c in CLOSING) || next === undefined) return false;
    if ('»›”'.includes(c)) return isFree(text, at) && !isBlank(next) && !'.,;:!?)'.includes(next);
    if (isBlank(next) && !'«‹'.includes(c)) return false;
    ELIDED.lastIndex = at;
    if (ELIDED.test(text)) return false;
    return !(SINGLE.includes(c) || c === '"') || isFree(text, at);
  };
  const isClosing = (mark, text, at) => {
    if (!CLOSING[mark].includes(text[at])) return false;
    if (!SINGLE.includes(mark)) return true;
    const [before, next] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    return !isBlank(before) && !(IN_WORD.test(before) && IN_WORD.test(next) && !isIdeographic(next));
  };
  const isDoubtful = (mark, text, at) => SINGLE.includes(mark) && /s/i.test(text[at - 1] ?? '') && isBlank(text[at + 1]) && /\p{Ll}/u.test(text[at + 2] ?? '');
  const closed = (mark, text, from) => {
    const inner = [];
    let doubtful = -1;
    for (let at = from; at < text.length; at++) {
      if (inner.length && isClosing(inner.at(-1), text, at)) inner.pop();
      else if (!inner.length && isClosing(mark, text, at)) { if (!isDoubtful(mark, text, at)) return at; if (doubtful < 0) doubtful = at; }
      else if (text[at] !== mark && isOpening(text, at) && [...text.slice(at + 1)].some((_, i) => isClosing(text[at], text, at + 1 + i))) inner.push(text[at]);
    }
    for (let at = from; at < text.length && doubtful < 0; at++) if (isClosing(mark, text, at) && !isDoubtful(mark, text, at)) return at;
    return mark === '\'' ? -1 : doubtful;
  };

  const paragraphs = text => {
    const all = [];
    let [open, depth, block] = [null, 0, 0];
    text.split(/\r\n?|\n|\u2028|\u2029|\f/).forEach((line, i) => {
      const apart = /^[ \t]{0,12}>[> ]*/.exec(line);
      const rest = (apart ? line.slice(apart[0].length) : line).trim();
      const now = apart ? apart[0].split('>').length - 1 : 0;
      if (now !== depth && !(apart && !rest && depth)) {
        open = null;
        depth = now;
        if (apart) block++;
      }
      if (!rest) { open = null; return; }
      if (!open) all.push(open = { text: rest, line: i + 1, quoted: depth ? block : 0 });
      else open.text += `\n${rest}`;
    });
    return all;
  };
  const bare = text => text.replace(/^[\s\p{Z}]+|[\s\p{Z}]+$/gu, '');
  const FURTHEST = 24;
  const SHORTEST = 3;
  // Returns the quotations of a draft, and how many of a word or two are left out.
  const scan = draft => {
    const all = paragraphs(draft);
    const found = [];
    let leftOut = 0;
    const lineAt = (paragraph, at) => paragraph.line + paragraph.text.slice(0, at).split('\n').length - 1;
    const add = (text, line, before = '') => {
      if (size(words(text)) < SHORTEST) { leftOut++; return null; }
      const one = { words: text, line, before, after: '' };
      found.push(one);
      return one;
    };
    const introduction = i => i > 0 && !all[i - 1].quoted && /[:：]$/.test(all[i - 1].text) ? all[i - 1].text : '';
    const end = (mark, i, at) => {
      for (let k = i; k <= (SINGLE.includes(mark) ? i : Math.min(all.length - 1, i + FURTHEST)); k++) {
        const { text, quoted } = all[k];
        if (k > i && quoted) return null;
        const from = k === i ? at + 1 : text[0] === mark ? 1 : 0;
        const close = closed(mark, text, from);
        if (k > i) for (let o = Math.max(from, 1); o <= (close < 0 ? text.length - 1 : close); o++) if (text[o] === mark && isOpening(text, o)) return null;
        if (close >= 0) return [k, close];
      }
      return null;
    };
    // What stands behind the last quotation is told to it when the next begins, or its paragraph ends.
    let last = null;
    let said = 0;
    for (let i = 0, at = 0; i < all.length;) {
      const { text, quoted, line } = all[i];
      if (quoted) {
        const block = [];
        for (; all[i]?.quoted === quoted; i++) block.push(all[i].text);
        const first = i - block.length;
        const within = /(?:^|\n)\s*[—–―-]{1,2}\s*([^\n]{2,80})\s*$/.exec(block.join('\n\n'));
        const below = within ? null : /^\s*[—–―-]{1,2}\s*([^\n]{2,80})\s*$/.exec(all[i]?.text ?? '');
        const signed = within ?? below;
        if (below && all[i].quoted) i++;
        const whole = block.join('\n\n').replace(/(?:^|\n)\s*[—–―-]{1,2}\s*[^\n]{2,80}\s*$/, '').trim();
        const marked = whole && isOpening(whole, 0) && closed(whole[0], whole, 1) === whole.length - 1;
        if (whole) found.push({ words: marked ? bare(whole.slice(1, -1)) : whole, line, before: introduction(first), after: signed ? `— ${signed[1]}` : '' });
        [at, said, last] = [0, 0, null];
        continue;
      }
      while (at < text.length && !isOpening(text, at)) at++;
      if (at >= text.length) {
        if (last) last.after = text.slice(said);
        i++;
        [at, said, last] = [0, 0, null];
        continue;
      }
      const close = end(text[at], i, at);
      if (!close) { at++; continue; }
      const [k, z] = close;
      const parts = all.slice(i, k + 1).map(({ text: own }, n) => {
        const part = n === k - i ? own.slice(0, z) : own;
        return n === 0 ? part.slice(at + 1) : part[0] === text[at] ? part.slice(1) : part;
      });
      const between = text.slice(said, at);
      if (last) last.after = between;
      last = add(bare(parts.join('\n\n')), lineAt(all[i], at), between.trim() ? between : introduction(i));
      [i, at, said] = [k, z + 1, z + 1];
    }
    if (!found.length && !leftOut) all.forEach(paragraph => { paragraph.text.split('\n').forEach((line, n) => add(line.trim(), paragraph.line + n)); });
    return { found, leftOut };
  };
  return { words, isSpoken, weight, size, scan };
})();
