// For editors, on the loopback interface only: the open page follows the files and keeps the reader's place.
const health = new URL('../../healthz', import.meta.url);
// Where the browser keeps nothing, the page comes back where the browser takes it.
let store;
try { store = sessionStorage; } catch { }
const places = () => [...document.querySelectorAll('main :is(.para, h2, h3, dt, .kwic li)[id]')].filter(e => e.getClientRects().length);

// The edition that the page is of, which the head of its answer names; where it does not, the first that is heard of.
// And the one for which it was fetched again, which is not done twice.
let edition = performance.getEntriesByType('navigation')[0]?.serverTiming?.find(entry => entry.name === 'edition')?.description;
let fetchedFor;

// The passage being read, and how far below the window's upper edge it stands.
const leave = now => {
  const here = places().find(e => e.getBoundingClientRect().bottom > 0);
  store?.setItem('place', JSON.stringify({ at: location.pathname, id: here?.id, top: here?.getBoundingClientRect().top, y: scrollY, edition: now }));
  location.reload();
};
const comeBack = () => {
  const left = JSON.parse(store?.getItem('place') ?? 'null');
  store?.removeItem('place');
  if (left?.at !== location.pathname) return;
  fetchedFor = left.edition;
  const here = left.id && document.getElementById(left.id);
  scrollTo({ top: here ? scrollY + here.getBoundingClientRect().top - left.top : left.y, behavior: 'instant' });
};
// Where the browser has gone back to the old height, which is not where the passage stands if what is above it was edited.
if (document.readyState === 'complete') comeBack(); else addEventListener('load', () => setTimeout(comeBack));

// No paragraph: rules about paragraphs that follow others would have all of them styled anew.
const bar = document.createElement('div');
bar.className = 'broken';
// Only who edits here sees it, so its style is no part of what every reader loads.
const style = new CSSStyleSheet();
style.replaceSync('.broken:not([hidden]) { position: sticky; inset-block-start: 0; z-index: 3; padding: .6rem clamp(1.25rem, 4vw, 3rem); background: var(--seal); color: var(--paper); font: var(--note)/1.4 var(--sans); overflow-wrap: anywhere; }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
bar.setAttribute('role', 'status');
bar.hidden = true;
document.body.prepend(bar);

// A page that was shown while the rest was being read lacks what only all of them show, and says so.
let unread = Boolean(document.querySelector('main .byline[role=status]'));
let failures = 0;
// What is to be done about an interview is shown beside it, where the server tells it.
let desk = document.querySelector('article[data-interview]');
const ask = async () => {
  // A page in the background asks only until it knows which edition it shows.
  if (!edition || document.visibilityState === 'visible') {
    try {
      const answer = await fetch(health, { cache: 'no-store' });
      if (answer.status === 404) return;
      const now = await answer.json();
      failures = 0;
      if (desk && answer.headers.has('desk')) { desk = null; import('./desk.js').catch(() => { }); }
      bar.hidden = !now.stale;
      if (bar.textContent !== (now.reason ?? '')) bar.textContent = now.reason ?? '';
      const latest = now.edition;
      if (latest && latest !== fetchedFor && (unread || (edition && latest !== edition))) return leave(latest);
      unread = !latest;
      edition ??= latest;
    } catch {
      failures++;
    }
  }
  // A server that is gone is asked less and less often.
  setTimeout(ask, Math.min(600 * 2 ** failures, 15000));
};
ask();
