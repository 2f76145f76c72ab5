// Leaves in the edition of all interviews those that the address chooses, where no server does (template edition/edition.html).
(() => {
  const chosen = new Set([...new URLSearchParams(location.search)].map(pair => pair.join('=')));
  const query = [...chosen].filter(pair => /^(i|series|topic|person)=/.test(pair)).join('&');
  // Paper bears the address of what was chosen, as far as there is room for it (PageLayout.java).
  if (query) addEventListener('beforeprint', () => {
    const { dataset } = document.documentElement;
    if (!dataset.url || dataset.url.includes('?')) return;
    const whole = `${dataset.url}?${query}`;
    dataset.url = whole.length <= 300 ? whole : '';
  });
  const entries = [...document.querySelectorAll('[data-chosen-by]')];
  const isChosen = entry => entry.dataset.chosenBy.split(' ').some(by => chosen.has(by));
  if (!entries.some(isChosen)) return;
  const gone = entries.filter(entry => !isChosen(entry)).map(entry => entry.querySelector('a').hash.slice(1));
  for (const id of gone) {
    document.getElementById(id).remove();
    document.querySelector(`[data-chapter="${id.slice(1)}"]`)?.remove();
    for (const link of document.querySelectorAll(`a[href="#${id}"], a[href^="#${id}-"]`)) {
      const number = link.previousElementSibling;
      if (link.closest('.chapter')) link.removeAttribute('href');
      else if (number?.matches('span.chapter-number') && !link.nextElementSibling?.matches(`a[href^="#${id}-"]`)) { number.remove(); link.remove(); }
      else link.remove();
    }
  }
  for (const entry of entries) if (!isChosen(entry)) entry.remove();
  for (const entry of document.querySelectorAll('.matter :is(.remarks, .terms, .index) li')) if (!entry.querySelector('a[href^="#i"]')) entry.remove();
  for (const list of document.querySelectorAll('.matter ol:not(:has(li))')) list.closest('.back, section').remove();
  document.querySelector('.front .masthead [data-count]')?.remove();
})();
