// A list that is shown once: its addresses are made whole, since only the browser knows the host under which people reach
// Duban, and it is printed, or saved as a file without asking the server, which does not have it any more.

function complete() {
  document.querySelectorAll('[data-own-address]').forEach(cell => {
    cell.textContent = window.location.origin + cell.textContent;
    cell.removeAttribute('data-own-address');
  });
  document.querySelectorAll('[data-save-list], [data-print]').forEach(button => {
    button.hidden = false;
  });
}

complete();
document.addEventListener('duban:replaced', complete);

document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
  const button = event.target.closest('[data-save-list]');
  if (button) {
    save(document.getElementById(button.dataset.saveList), button.dataset.file);
  }
});

function save(table, name) {
  const lines = [...table.rows].map(row => [...row.cells].map(cell => quoted(cell.textContent)).join(','));
  const link = document.createElement('a');
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/csv' }));
  link.download = name + '.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

// What a spreadsheet would take for a formula begins with an apostrophe.
function quoted(text) {
  const tame = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return '"' + tame.replaceAll('"', '""') + '"';
}
