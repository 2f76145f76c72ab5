// The selected words of an interview, and what a link must say to land on them. Browsers look for whole words, in text that
// nothing interrupts, and take the first they find: so a passage brings as many neighbours as tell it from the same words elsewhere.
colloquy.words = (() => {
  const article = colloquy.$('article[data-interview]');
  const UNITS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, .para';
  const EXACT = 80;      // characters: of a longer passage the first and the last words are named
  const ENDS = 4;        // words
  const NEIGHBOURS = 8;  // words on each side

  const fold = text => text.replace(/[ \t\n\r\f]+/g, ' ');
  const encode = text => encodeURIComponent(text).replace(/[-()!'*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase());

  // What the source writes before somebody's words: who says them, and when. It belongs to the text, but nobody said it.
  const LABEL = ':is(.utterance, .para) :is(.said, .clock:not(.opening)), .asker';

  // Returns the interview's own words in a range as runs: a run ends at the end of a block, at anything generated, and beside a time,
  // which stands apart in the margin. A run that has a label ends with what follows it, its words.
  const runs = range => {
    const found = [];
    let interrupted = false;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node => {
      if (!range.intersectsNode(node)) return NodeFilter.FILTER_REJECT;
      if (node.nodeType === Node.TEXT_NODE || node.matches('br')) return NodeFilter.FILTER_ACCEPT;
      if (!node.matches('[data-generated]:not(:empty)')) return NodeFilter.FILTER_SKIP;
      if (!found.length) found.push({ text: '' });
      interrupted = true;
      return NodeFilter.FILTER_REJECT;
    });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const unit = node.parentElement.closest(UNITS);
      if (!unit || !article.contains(unit)) continue;
      const part = node.parentElement.closest('.clock') ?? unit;
      if (interrupted || found.at(-1)?.part !== part) found.push({ unit, part, text: '' });
      interrupted = false;
      const to = node === range.endContainer ? range.endOffset : undefined;
      const run = found.at(-1);
      run.text += node.nodeType === Node.TEXT_NODE ? node.data.slice(node === range.startContainer ? range.startOffset : 0, to) : ' ';
      if (node.parentElement.closest(LABEL)) run.label = run.text.length;
    }
    if (interrupted) found.push({ text: '' });
    return found.map(run => ({ ...run, text: fold(run.text), words: fold(run.text.slice(run.label ?? 0)) }));
  };
  const all = () => { const range = document.createRange(); range.selectNodeContents(article); return runs(range); };
  const within = (unit, limit) => { const range = document.createRange(); range.selectNodeContents(unit); limit(range); return runs(range); };

  // A text and where its words begin and end; cut(a, b) is the text from word a to word b.
  const line = text => {
    const words = typeof Intl.Segmenter === 'function'
      ? [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(text)].filter(s => s.isWordLike).map(s => [s.index, s.index + s.segment.length])
      : [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(m => [m.index, m.index + m[0].length]);
    return { text, words, cut: (a, b) => text.slice(words[a][0], words[b][1]) };
  };
  // Returns a range that takes in the whole of each word that it begins or ends in.
  const whole = range => {
    const wide = range.cloneRange();
    const cut = (node, at) => node.nodeType === Node.TEXT_NODE && line(node.data).words.find(([from, to]) => from < at && at < to);
    const [first, last] = [cut(range.startContainer, range.startOffset), cut(range.endContainer, range.endOffset)];
    if (first) wide.setStart(range.startContainer, first[0]);
    if (last) wide.setEnd(range.endContainer, last[1]);
    return wide;
  };
  const worded = ({ text }) => /[\p{L}\p{N}]/u.test(text);
  // The text beside a passage: over blanks it may belong to another run, but not over what is generated.
  const nearest = found => found.find(run => !run.unit || worded(run))?.text ?? '';
  const times = (text, words) => text.toLowerCase().split(words.toLowerCase()).length - 1;

  // The passage for a link: text=, and behind it what names the words.
  const directive = (own, range) => {
    const [first, last, single] = [own[0], own.at(-1), own.length === 1];
    const head = nearest(within(first.unit, r => r.setEnd(range.startContainer, range.startOffset)).reverse());
    const tail = nearest(within(last.unit, r => r.setStart(range.endContainer, range.endOffset)));
    const open = line(head + first.text + (single ? tail : ''));
    const close = single ? open : line(last.text + tail);
    const a = open.words.findIndex(([, end]) => end > head.length);
    const z = close.words.findLastIndex(([begin]) => begin < close.text.length - tail.length);
    if (a < 0 || z < 0 || (single && z < a)) return '';
    const page = fold(document.body.textContent);
    const unique = (from, to) => times(page, open.cut(from, to)) < 2;

    const short = single && open.cut(a, z).length <= EXACT;
    const stop = single ? z : open.words.length - 1;
    let b = short ? z : Math.min(a + ENDS - 1, stop);
    while (b < stop && !unique(a, b)) b++;
    let [before, after] = [a, b];
    for (let n = 1; n <= NEIGHBOURS && !unique(before, after); n++) {
      before = Math.max(a - n, 0);
      if (short) after = Math.min(b + n, open.words.length - 1);
    }
    // Nothing but white space may stand between the words and their neighbours: stops belong to these.
    const between = (from, to) => encode(open.text.slice(from, to).trim());
    const start = (before < a ? between(open.words[before][0], open.words[a][0]) + '-,' : '') + encode(open.cut(a, b));
    if (short || (single && b === z)) return start + (after > b ? ',-' + between(open.words[b][1], open.words[after][1]) : '');
    const least = single ? b + 1 : 0;
    const text = own.map(run => run.text).join(' ');
    let y = Math.max(least, z - ENDS + 1);
    while (y > least && times(text, close.cut(y, z)) > 1) y--;
    return `${start},${encode(close.cut(y, z))}`;
  };

  // Receipts: for which words a link was made, so that whoever follows it learns whether they still stand there (receipt.js).
  // PLACE.WORDS.DIGEST.SIGNS: the place's anchor; how many words, with an m where the page has the same ones elsewhere too; six
  // signs for the text with capitals and stops; two for each of the first words without, as in the record of anchors. No word can
  // be read from it. Words are told by their letters alone: Intl.Segmenter cuts otherwise from one browser to the next.
  // WORDS.DIGEST is the short form for print, at an address that names the place: it tells whether the words still stand there.
  const SIGNED = 64;
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}'’])+/gu;
  const bytes = new TextEncoder();
  // FNV-1a (Fowler, Noll, Vo), 32 bits.
  const hash = text => bytes.encode(text).reduce((h, byte) => Math.imul(h ^ byte, 0x01000193), 0x811C9DC5) >>> 0;
  const signs = (bits, count) => Array.from({ length: count }, (_, k) => SIGNS[Math.floor(bits / 64 ** (count - 1 - k)) % 64]).join('');
  const signOf = word => { const h = hash(word); return signs((h ^ h >>> 12 ^ h >>> 24) & 0xFFF, 2); };

  // A text of some runs, and its words with their signs; what is generated inside a paragraph leaves it whole.
  const stream = found => {
    const known = new Map();
    const words = [];
    let text = '';
    let unit;
    for (const run of found) {
      if (!run.unit) continue;
      if (run.unit !== unit) text += ' ';
      unit = run.unit;
      for (const { 0: written, index } of run.text.matchAll(WORD)) {
        const word = written.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
        if (!known.has(word)) known.set(word, signOf(word));
        if (word) words.push({ unit, sign: known.get(word), from: text.length + index, to: text.length + index + written.length });
      }
      text += run.text;
    }
    const between = (a, b) => fold(text.slice(words[a].from, words[b].to));
    return { text, words, between, digest: (a, b) => signs(hash(between(a, b)), 6) };
  };
  // Returns where in a stream of words those of a receipt begin.
  const find = ({ words, digest }, sought) => {
    const found = [];
    for (let at = 0; at + sought.count <= words.length; at++) {
      if (sought.signs.every((sign, k) => words[at + k].sign === sign) && digest(at, at + sought.count - 1) === sought.digest) found.push(at);
    }
    return found;
  };
  const receipt = (own, range, place) => {
    const [first, last] = [own[0].unit, own.at(-1).unit];
    const wide = document.createRange();
    wide.setStart(first, 0);
    wide.setEnd(last, last.childNodes.length);
    const chosen = stream(runs(wide));
    const head = stream(within(first, r => r.setEnd(range.startContainer, range.startOffset))).text.length;
    const tail = stream(within(last, r => r.setStart(range.endContainer, range.endOffset))).text.trimStart().length;
    const a = chosen.words.findIndex(word => word.to > head);
    const z = chosen.words.findLastIndex(word => word.from < chosen.text.length - tail);
    if (a < 0 || z < a) return '';
    const made = { count: z - a + 1, digest: chosen.digest(a, z), signs: chosen.words.slice(a, z + 1).slice(0, SIGNED).map(word => word.sign) };
    // A page with a single question cannot know whether the words occur elsewhere in the interview.
    const many = article.matches('.single') || find(stream(all()), made).length > 1;
    const short = `${made.count}${many ? 'm' : ''}.${made.digest}`;
    return { short, long: `${place}.${short}.${made.signs.join('')}` };
  };
  // Turns the address of a place into that of words in it: browsers mark them, and the receipt knows them again.
  const link = (own, range, address) => {
    const passage = directive(own, range);
    const made = passage && receipt(own, range, new URL(address).hash.slice(1));
    // Where the recording can be played, the link plays the words (clips.js).
    const clip = colloquy.clip?.(range);
    const asking = [clip && `t=${clip.times}`, made && `r=${made.long}`].filter(Boolean).join('&');
    return {
      link: (asking ? address.replace('#', `?${asking}#`) : address) + (passage ? `:~:text=${passage}` : ''),
      short: made ? address.replace('#', `?r=${made.short}#`) : address,
    };
  };
  const read = (text, anchor) => {
    const full = /^([1-9]\d{0,5})(m?)\.([\w-]{6})$/.test(text) ? `${anchor}.${text}.` : text;
    const [, place, count, many, digest, all] = /^([a-z][a-z0-9-]{0,40})\.([1-9]\d{0,5})(m?)\.([\w-]{6})\.((?:[\w-]{2}){0,64})$/.exec(full) ?? [];
    const made = place && { place, count: Number(count), many: Boolean(many), digest, signs: all.match(/../g) ?? [] };
    return made && (full !== text || made.signs.length === Math.min(made.count, SIGNED)) ? made : null;
  };

  // Marks inside marks are single; in Markdown nothing of the words is markup.
  const inner = text => text.replaceAll('“', '‘').replaceAll('”', '’').replace(/(^|[\s([{—–“‘/-])"/g, '$1‘').replaceAll('"', '’');
  const plain = text => text.replace(/[\\`*_[\]<~$]|&(?=#?\w+;)/g, '\\$&').replace(/^[-+=#>]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

  // Returns the selection within the interview's own words: what is said in each of its blocks, the element it begins in, and the
  // passage for a link.
  const selected = chosen => {
    const range = whole(chosen);
    const found = runs(range).filter(run => run.unit);
    const own = found.filter(worded);
    // Anything generated inside a paragraph, such as the mark of a note, is left out without splitting the paragraph.
    const blocks = [];
    for (const run of found) {
      if (blocks.at(-1)?.unit !== run.unit) blocks.push({ unit: run.unit, text: '' });
      const block = blocks.at(-1);
      block.labelled ||= 'label' in run;
      block.text = 'label' in run ? run.words : block.text + run.text;
    }
    // What closes a label has no element.
    const said = ({ labelled, text }) => fold(labelled ? text.replace(/^[\s:：)）\]】]+/, '') : text).replace(/^ | $/g, '');
    const quoted = blocks.map(block => ({ unit: block.unit, text: said(block) })).filter(worded);
    if (!quoted.length) return null;
    return { quoted, range, element: own[0].unit, at: address => link(own, range, address) };
  };
  return Object.assign(selected, { inner, plain, read, find, stream: () => stream(all()) });
})();
