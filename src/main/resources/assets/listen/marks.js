// The words that are being said, marked where they stand; the page is not changed. Signs are counted as PassageText counts them: in
// the passage's own text, with each run of white space folded to one.
colloquy.spokenMarks = (() => {
  const UNREAD = '[data-generated], .said, .clock:not(.opening)';
  const APART = 'li, p, td, th, pre, blockquote';
  const KEPT = 40; // passages whose text is at hand
  const texts = new Map();

  // The nodes of a passage's text and, for each sign, where it stands in them. What is not its own stands before it: the rest of a
  // label, which has no element.
  const textOf = row => {
    if (texts.has(row.id)) return texts.get(row.id);
    const element = document.getElementById(row.id);
    if (!element) return null;
    const isWhole = element.matches('p, h2, h3, h4, h5, h6');
    const [nodes, at, offsets] = [[], [], []];
    let blank = true;
    const add = (node, data) => {
      for (let i = 0; i < data.length; i++) {
        const white = ' \t\n\f\r'.includes(data[i]);
        if (!white || !blank) { at.push(node); offsets.push(i); }
        blank = white;
      }
    };
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      node => node.nodeType === Node.ELEMENT_NODE && node.matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) add(nodes.push(node) - 1, node.data);
      else if (node.localName === 'br' || (!isWhole && node.matches(APART))) add(-1, '\n');
    }
    const length = at.length - (blank ? 1 : 0);
    const text = length < row.signs ? null : { nodes, at, offsets, skipped: length - row.signs };
    if (texts.size >= KEPT) texts.delete(texts.keys().next().value);
    texts.set(row.id, text);
    return text;
  };
  const rangeOf = ({ row, start, end }) => {
    const text = textOf(row);
    if (!text) return null;
    let [from, to] = [start + text.skipped, end + text.skipped - 1];
    while (from < to && text.at[from] < 0) from++;
    while (to > from && text.at[to] < 0) to--;
    if (!text.nodes[text.at[from]] || !text.nodes[text.at[to]]) return null;
    const range = new Range();
    range.setStart(text.nodes[text.at[from]], text.offsets[from]);
    range.setEnd(text.nodes[text.at[to]], text.offsets[to] + 1);
    return range;
  };
  // The word that is said at a place of the page; null where none is known.
  const wordAt = (node, offset) => {
    const passage = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('.para');
    const row = passage && colloquy.spoken.rowOf(passage.id);
    const text = row && textOf(row);
    if (!text) return null;
    const here = new Range();
    here.setStart(node, offset);
    let [low, high] = [text.skipped, text.at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      let sign = middle;
      while (sign < high && text.at[sign] < 0) sign++;
      if (sign === high || here.comparePoint(text.nodes[text.at[sign]], text.offsets[sign]) >= 0) high = middle; else low = sign + 1;
    }
    return colloquy.spoken.wordAt(row.id, low - text.skipped);
  };

  const paint = name => {
    if (!CSS.highlights) return { add() { }, clear() { } };
    const marks = new Highlight();
    CSS.highlights.set(name, marks);
    return marks;
  };
  const [short, long] = [paint('said'), paint('said-long')];
  let shown = null;
  const mark = word => {
    if (word === shown) return null;
    shown = word;
    short.clear();
    long.clear();
    const range = word && rangeOf(word);
    if (range) (word.long ? long : short).add(range);
    return range;
  };

  return { mark, rangeOf, wordAt, get now() { return shown; } };
})();
