// The field that narrows a list of interviews; what it needs is fetched when somebody uses it.
(() => {
  const field = colloquy.$('#narrow');
  if (!field) return;
  let asked;
  const begin = () => asked ??= colloquy.fetched('narrow.js').catch(() => { asked = undefined; colloquy.$('#narrow-count').textContent = field.closest('.narrow').dataset.failed; });
  field.addEventListener('focus', begin);
  field.addEventListener('input', begin);
  // Whoever comes back from an interview finds the list as it was left.
  if (history.state?.narrow) { field.value = history.state.narrow; begin(); }
})();
