// Paper cannot be unfolded or scrolled: what is folded on the page is printed open, what is typed in its whole length, and
// what a list was narrowed to is said above it. A drawing that was never seen has no size; what timers did in the meantime
// stays as it is on the screen, and its line says how much of it there is.

const words = document.getElementById('shell-words')?.dataset ?? {};
const afterwards = [];

function unfold(folded) {
  folded.open = true;
  afterwards.push(() => { folded.open = false; });
}

function stretch(text) {
  const before = text.style.height;
  text.style.height = `${text.scrollHeight + 2}px`;
  afterwards.push(() => { text.style.height = before; });
}

function isChosen(field) {
  return field.labels?.length && (field.type === 'checkbox' ? field.checked : field.value);
}

function chosen(field) {
  const name = field.labels[0].textContent.trim();
  const value = field.selectedOptions?.[0]?.textContent.trim() ?? field.value;
  return field.type === 'checkbox' ? name : words.narrowed.replace('{0}', name).replace('{1}', value);
}

function sayNarrowed(form) {
  const fields = [...form.elements].filter(isChosen);
  if (fields.length) {
    const line = document.createElement('p');
    line.className = 'paper-only';
    line.textContent = fields.map(chosen).join(words.between);
    (form.closest('details') ?? form).before(line);
    afterwards.push(() => line.remove());
  }
}

window.addEventListener('beforeprint', () => {
  document.querySelectorAll('main details:not([open], [data-picture], .journal-fold)').forEach(unfold);
  if (!CSS.supports('field-sizing', 'content')) {
    document.querySelectorAll('main textarea').forEach(stretch);
  }
  document.querySelectorAll('main form.toolbar[method="get"]').forEach(sayNarrowed);
});
window.addEventListener('afterprint', () => afterwards.splice(0).forEach(undo => undo()));
