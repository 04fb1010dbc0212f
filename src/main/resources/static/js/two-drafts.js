// Two texts of one draft: what is typed here, and what another window or a colleague saved meanwhile. Both are shown, and a
// person says which one goes on. Until then nothing is sent.

const RETRY_MILLIS = 3000;

document.addEventListener('duban:undecided', event => ask(event.target, event.detail));

async function ask(form, { mine, theirs }) {
  const words = document.getElementById('shell-words').dataset;
  const other = await saved(form);
  const box = element('div', 'alert alert-warning');
  box.setAttribute('role', 'alert');
  box.setAttribute('data-two-drafts', '');
  box.tabIndex = -1;
  box.append(element('p', 'mb-2', other ? words.twoDrafts : words.notOpen));
  if (other) {
    const list = element('dl', 'mb-2');
    differences(form, other).forEach(([label, text]) => list.append(element('dt', '', label), element('dd', 'prose', text || '—')));
    box.append(list);
    box.append(choice('mine', words.keepMine, () => {
      form.querySelector('input[name="version"]').value = other.querySelector('input[name="version"]').value;
      box.remove();
      mine();
    }));
  }
  box.append(choice('theirs', words.takeTheirs, theirs));
  form.querySelectorAll(':scope > [data-problem], :scope > [data-two-drafts]').forEach(old => old.remove());
  form.prepend(box);
  box.scrollIntoView({ block: 'nearest' });
  box.focus({ preventScroll: true });
}

// The form as the server has it now, null when it is open no more.
async function saved(form) {
  const response = await asked();
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector(`form[data-autosave="${CSS.escape(form.dataset.autosave)}"]`);
}

// Without an answer nothing could be shown, and the form would stay undecided with nobody asked: until there is one.
async function asked() {
  for (;;) {
    try {
      const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (response.status < 500) {
        return response;
      }
    } catch (offline) {
      // Tried again below.
    }
    await new Promise(again => { setTimeout(again, RETRY_MILLIS); });
  }
}

function differences(form, other) {
  const names = new Set([...form.elements, ...other.elements].filter(isTyped).map(field => field.name));
  return [...names]
    .filter(name => value(form, name) !== value(other, name))
    .map(name => [label(form, name) ?? label(other, name) ?? name, value(other, name)]);
}

function isTyped(field) {
  return Boolean(field.name) && field.type !== 'hidden' && ['INPUT', 'TEXTAREA', 'SELECT'].includes(field.tagName);
}

function value(form, name) {
  return (form.elements.namedItem(name)?.value ?? '').replaceAll('\r\n', '\n');
}

function label(form, name) {
  return form.elements.namedItem(name)?.labels?.[0]?.textContent.trim();
}

function choice(name, text, act) {
  const button = element('button', 'btn btn-outline-secondary btn-sm me-2', text);
  button.type = 'button';
  button.dataset.choose = name;
  button.addEventListener('click', act);
  return button;
}

function element(tag, classes, text) {
  const made = document.createElement(tag);
  made.className = classes;
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}
