// Notice for readers who arrive by a link to selected words: it says what became of the words since the link was made.
//
// The link is from anybody. So this page never shows what it says: it holds no words, only a few bits of each, against which the
// words that stand here are held. What is shown as come or kept is this page's own text; of what went only the number of words is
// known. Nobody can put words into an interview's mouth by a link, nor bring back what was corrected or withdrawn. A made-up link
// can still pretend that something was changed: so the notice says what the record of corrections, which is the editors', says.
//
// 1. The words stand at the link's place, in the same order with the same capitals and stops: unchanged. If the place was merged
//    into another, or if they stand once elsewhere, are four at least and stood once when the link was made: moved. A look-alike
//    elsewhere, and words that were never alone, are no ground to say so.
// 2. The place was withdrawn: its own line says when and why.
// 3. Else they were edited. The words of the place are aligned with those of the link at the least number of words that came and
//    went (semi-global alignment: what stands before and after costs nothing). If less than half is left, no difference is shown;
//    if less than a quarter is, they were removed. A short link, as on paper, has no words to align.
(async () => {
  const { $, fetched, sheet } = colloquy;
  await fetched('words.js');
  await fetched(`receipt-${colloquy.said.locale}.js`);
  const { words, receipt: said } = colloquy;
  const LEAST = 4;
  const FURTHEST = 2000;  // words after the beginning of the place

  const made = words.read(new URLSearchParams(location.search).get('r'), location.hash.slice(1));
  if (!made || $('.single')) return;
  const page = words.stream();
  const passageOf = node => node.closest('.para') ?? node.closest('[data-turn], section') ?? node;
  const target = document.getElementById(made.place);
  const place = target && passageOf(target);
  const stands = at => place && (passageOf(page.words[at].unit) === place || place.contains(page.words[at].unit));
  const numberOf = passage => passage && $('.pn, .qn', passage.matches('.para, [data-turn], section') ? passage : passage.parentElement);

  // Aligns both at the least number of added and removed words. Each step is a word that stands here, or the number of words removed.
  const aligned = () => {
    const begin = page.words.findIndex((_, at) => stands(at));
    if (begin < 0) return null;
    let end = begin;
    while (end < page.words.length && stands(end)) end++;
    const here = page.words.slice(begin, Math.min(end + made.signs.length, begin + FURTHEST));
    const [rows, columns] = [made.signs.length, here.length];
    const cost = Array.from({ length: rows + 1 }, (_, i) => new Uint16Array(columns + 1).fill(i));
    for (let i = 1; i <= rows; i++) {
      for (let j = 1; j <= columns; j++) {
        const kept = made.signs[i - 1] === here[j - 1].sign ? cost[i - 1][j - 1] : Infinity;
        cost[i][j] = Math.min(kept, cost[i - 1][j] + 1, cost[i][j - 1] + 1);
      }
    }
    const steps = [];
    let [i, j] = [rows, cost[rows].indexOf(Math.min(...cost[rows]))];
    let kept = 0;
    while (i > 0) {
      if (j > 0 && made.signs[i - 1] === here[j - 1].sign && cost[i][j] === cost[i - 1][j - 1]) {
        steps.unshift({ at: begin + --j });
        i--;
        kept++;
      } else if (j > 0 && cost[i][j] === cost[i][j - 1] + 1) {
        steps.unshift({ at: begin + --j, came: true });
      } else {
        if (steps[0]?.went) steps[0].went++; else steps.unshift({ went: 1 });
        i--;
      }
    }
    return { steps, kept };
  };
  const element = (name, properties, ...children) => { const one = Object.assign(document.createElement(name), properties); one.append(...children); return one; };
  const difference = steps => {
    const line = element('p', { className: 'difference', lang: document.documentElement.lang, dir: 'auto' });
    steps.forEach((step, k) => {
      if (step.went) return line.append(element('del', { textContent: `[${step.went}]` }), ' ');
      const next = steps.slice(k + 1).find(other => !other.went);
      const end = next ? page.words[next.at].from : page.words[step.at].to;
      const text = page.text.slice(page.words[step.at].from, end);
      if (!step.came) return line.append(text);
      if (line.lastChild?.nodeName === 'INS') line.lastChild.append(text); else line.append(element('ins', { textContent: text }));
    });
    return line;
  };
  // A turn and its first paragraph have one number.
  const isAt = (link, number) => { const own = document.getElementById(link.hash.slice(1)); return own && numberOf(passageOf(own)) === number; };
  // Says what the record of corrections says of this place, whatever the link says.
  const recorded = passage => {
    const number = numberOf(passage);
    if (!number) return '';
    const days = [...document.querySelectorAll('.corrections p')].filter(day => [...day.querySelectorAll('a')].some(a => isAt(a, number))).map(day => $('time', day).textContent);
    return (days.length ? said.recorded : said.unrecorded).replace('{place}', number.textContent).replace('{days}', days.join(', '));
  };

  const found = words.find(page, made);
  const verdict = () => {
    const here = found.filter(stands);
    if (here.length && target === place) return { say: 'unchanged' };
    if (here.length) return { say: 'moved', to: place };
    if (found.length === 1 && made.count >= LEAST && !made.many) return { say: 'moved', to: passageOf(page.words[found[0]].unit) };
    if (!target) return { say: 'missing' };
    if (target.matches('.retired')) return { say: target.dataset.state };
    if (!made.signs.length) return { say: 'changed', of: place };
    const difference = aligned();
    if (!difference || difference.kept * 4 < made.signs.length) return { say: 'removed', of: place };
    if (difference.kept * 2 < made.signs.length) return { say: 'rewritten', of: place };
    const whole = difference.steps.length === difference.kept;
    return whole ? { say: made.count > made.signs.length ? 'further' : 'stops', of: place } : { say: 'edited', of: place, steps: difference.steps };
  };

  const told = verdict();
  const to = numberOf(told.to);
  const status = element('p', {});
  status.setAttribute('role', 'status');
  const shut = element('button', { type: 'button', className: 'plain', textContent: said.close });
  const notice = element('aside', { className: 'receipt', ariaLabel: said.name }, status);
  notice.dataset.generated = '';
  notice.lang = $('.status').lang;
  notice.dir = $('.status').dir;
  if (told.steps) notice.append(difference(told.steps), element('p', { textContent: said.legend }));
  const record = told.of && recorded(told.of);
  if (record) notice.append(element('p', { textContent: record }));
  notice.append(shut);
  const close = () => {
    const inside = notice.contains(document.activeElement);
    notice.remove();
    if (inside) numberOf(told.to ?? place)?.focus({ preventScroll: true });
  };
  shut.addEventListener('click', close);
  notice.addEventListener('keydown', e => { if (e.key === 'Escape') close(); });
  await sheet('receipt.css');
  $('article').after(notice);
  // Screen readers read out text that is put into a status which is in the page already.
  requestAnimationFrame(() => {
    const [before, after = ''] = said[told.say].split('{place}');
    status.append(before, to ? element('a', { href: to.hash, textContent: to.textContent, ariaLabel: to.getAttribute('aria-label') }) : '', after);
  });
})();
