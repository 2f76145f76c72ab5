// What script adds to passages in a frame: it says when the words are others than when the frame was made, hands on the words that
// a link chose, and tells a house that asks for it how tall the frame is and where its links lead.
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const asked = new URLSearchParams(location.search);
  const made = asked.get('v');
  const chosen = asked.get('r');
  const secret = /secret=(\w{10})/.exec(location.hash)?.[1];

  const tell = (message, value) => { if (parent !== self && secret) parent.postMessage({ message, value, secret }, '*'); };
  const show = () => {
    const target = $('.part:target, .part:has(:target)');
    const shown = target ?? $('article');
    $('[data-changed]').hidden = !made || made === shown.dataset.digest;
    const quoted = $('.para:target, .para :target');
    const there = target && $('.there a', target);
    if (there) there.hash = (quoted ?? target).id;
    tell('height', Math.ceil(document.documentElement.getBoundingClientRect().height));
  };
  if (chosen) document.querySelectorAll('.there a, .context a').forEach(link => { link.search = `?r=${encodeURIComponent(chosen)}`; });
  addEventListener('hashchange', show);
  addEventListener('resize', show);
  addEventListener('load', show);
  show();
  document.addEventListener('click', e => {
    const link = e.target.closest('a');
    if (!link || !secret || parent === self) return;
    e.preventDefault();
    tell('link', link.href);
  });
})();
