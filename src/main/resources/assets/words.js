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

  // The own words in a range, in runs: one ends where a block does, or where something generated stands.
  const runs = range => {
    const found = [];
    let interrupted = false;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node => {
      if (!range.intersectsNode(node)) return NodeFilter.FILTER_REJECT;
      if (node.nodeType === Node.TEXT_NODE || node.matches('br')) return NodeFilter.FILTER_ACCEPT;
      if (!node.matches('[data-generated]')) return NodeFilter.FILTER_SKIP;
      if (!found.length) found.push({ text: '' });
      interrupted = true;
      return NodeFilter.FILTER_REJECT;
    });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const unit = node.parentElement.closest(UNITS);
      if (!unit || !article.contains(unit)) continue;
      if (interrupted || found.at(-1)?.unit !== unit) found.push({ unit, text: '' });
      interrupted = false;
      const to = node === range.endContainer ? range.endOffset : undefined;
      found.at(-1).text += node.nodeType === Node.TEXT_NODE ? node.data.slice(node === range.startContainer ? range.startOffset : 0, to) : ' ';
    }
    if (interrupted) found.push({ text: '' });
    return found.map(run => ({ ...run, text: fold(run.text) }));
  };
  const within = (unit, limit) => { const range = document.createRange(); range.selectNodeContents(unit); limit(range); return runs(range); };

  // A text and where its words begin and end; cut(a, b) is the text from word a to word b.
  const line = text => {
    const words = typeof Intl.Segmenter === 'function'
      ? [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(text)].filter(s => s.isWordLike).map(s => [s.index, s.index + s.segment.length])
      : [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(m => [m.index, m.index + m[0].length]);
    return { text, words, cut: (a, b) => text.slice(words[a][0], words[b][1]) };
  };
  const times = (text, words) => text.toLowerCase().split(words.toLowerCase()).length - 1;

  // The passage for a link: text=, and behind it what names the words.
  const directive = (own, range) => {
    const [first, last, single] = [own[0], own.at(-1), own.length === 1];
    const head = within(first.unit, r => r.setEnd(range.startContainer, range.startOffset)).at(-1)?.text ?? '';
    const tail = within(last.unit, r => r.setStart(range.endContainer, range.endOffset))[0]?.text ?? '';
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
    const all = own.map(run => run.text).join(' ');
    let y = Math.max(least, z - ENDS + 1);
    while (y > least && times(all, close.cut(y, z)) > 1) y--;
    return `${start},${encode(close.cut(y, z))}`;
  };

  // What is selected of the interview's own words: its paragraphs, the element it begins in, and the passage for a link.
  return range => {
    const all = runs(range).filter(run => run.unit);
    const worded = run => /[\p{L}\p{N}]/u.test(run.text);
    const own = all.filter(worded);
    if (!own.length) return null;
    // What is generated inside a paragraph, like the mark of a note, falls out of it and leaves it whole.
    const blocks = [];
    all.forEach((run, i) => { if (i && all[i - 1].unit === run.unit) blocks.push({ text: blocks.pop().text + run.text }); else blocks.push({ text: run.text }); });
    return { blocks: blocks.filter(worded).map(block => fold(block.text).replace(/^ | $/g, '')), element: own[0].unit, directive: () => directive(own, range) };
  };
})();
