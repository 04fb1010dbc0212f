// A document beside its tasks: a click on either side shows the other. The links between them work without this script.

const SHOWN = 'proposal-shown';

document.addEventListener('click', event => {
  const at = event.target.closest('[data-row]');
  if (!at || event.target.closest('a, button, input, select, textarea, label, summary, form')) {
    return;
  }
  const row = CSS.escape(at.dataset.row);
  const other = at.closest('.proposal-document')
    ? document.getElementById(`row-${row}`)
    : document.querySelector(`.proposal-document [data-row="${row}"]`);
  show(row, other);
});

window.addEventListener('hashchange', followHash);
followHash();

function followHash() {
  const found = /^#(?:row|text)-(\d+)$/.exec(location.hash);
  if (found) {
    show(found[1], null);
  }
}

function show(row, other) {
  document.querySelectorAll(`.${SHOWN}`).forEach(element => element.classList.remove(SHOWN));
  document.querySelectorAll(`[data-row="${row}"]`).forEach(element => element.classList.add(SHOWN));
  other?.scrollIntoView({ block: 'center' });
}
