// The page that checks quotations. Where a server answers, it takes the form as it is; a copy of files is looked through by script, with
// the index beside it.
(() => {
  const { $, fetched } = colloquy;
  const form = $('.check');
  const isServed = async () => {
    if (location.protocol === 'file:') return false;
    // A server says that it wants to be sent something; a host of files has nothing there.
    try { return (await fetch('quotes.json')).status === 405; } catch { return true; }
  };
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (await isServed()) { form.submit(); return; }
    try {
      for (const name of ['finding.js', 'quoted.js', 'verdicts.js']) await fetched(name);
      await colloquy.verdicts(form, $('#text').value);
    } catch {
      form.after(Object.assign(document.createElement('p'), { className: 'said', textContent: form.dataset.files }));
    }
  });
})();
