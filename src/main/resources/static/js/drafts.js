// Keeps what is being typed. data-draft="key": in this browser, until the server has the form. data-autosave="/url":
// also on the server, a second after typing stops. Any data-form is kept here when its session expired meanwhile.

const words = document.getElementById('shell-words')?.dataset ?? {};
const person = document.body.dataset.person ?? '';
const DAYS = 14;
const RETRY_MILLIS = 5000;
const PREFIX = 'duban:draft:';
const timers = new WeakMap();
const saving = new WeakMap();

forget(entry => Date.now() - entry.at > DAYS * 24 * 3600 * 1000);
restoreAll();
// What was typed a moment ago needs no announcement when the server's answer takes the form's place.
document.addEventListener('duban:replaced', () => restoreAll(false));
// A form that is fetched into the page later.
document.addEventListener('htmx:load', event => restoreIn(event.detail.elt, true));

document.addEventListener('input', event => typed(event.target.closest('form')));
document.addEventListener('change', event => typed(event.target.closest('form')));
document.addEventListener('duban:sending', event => {
  const form = event.target;
  clearTimeout(timers.get(form));
  const running = saving.get(form);
  if (running) {
    event.detail.wait.push(running);
  }
});
document.addEventListener('duban:sent', event => localStorage.removeItem(keyOf(event.target)));
document.addEventListener('duban:failed', event => {
  if (!event.detail.problem || event.detail.problem.status === 401 || event.detail.problem.status >= 500) {
    keep(event.target);
  }
});

function typed(form) {
  if (!form || form.getAttribute('aria-busy') === 'true') {
    return;
  }
  if (form.dataset.draft) {
    keep(form);
  }
  if (form.dataset.autosave) {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => saving.set(form, save(form)), 1000));
  }
}

async function save(form) {
  await saving.get(form);
  const data = new FormData(form);
  // The key belongs to the final sending of this form, not to its drafts.
  data.delete('requestKey');
  for (const [name, value] of [...data]) {
    if (value instanceof File) {
      data.delete(name);
    }
  }
  note(form, words.saving);
  try {
    const response = await fetch(form.dataset.autosave, {
      method: 'POST',
      body: new URLSearchParams(data),
      headers: { 'X-Requested-With': 'fetch', 'X-CSRF-TOKEN': data.get('_csrf') ?? '', Accept: 'application/json, application/problem+json' },
    });
    await saved(form, response);
  } catch (failure) {
    saveLater(form);
  }
}

// The server or its database is away for a moment: kept here, and tried again until it is back.
function saveLater(form) {
  keep(form);
  note(form, words.keptHere);
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => saving.set(form, save(form)), RETRY_MILLIS));
}

async function saved(form, response) {
  if (response.ok) {
    if ((response.headers.get('Content-Type') ?? '').startsWith('application/json')) {
      takeOver(form, await response.json());
    }
    localStorage.removeItem(keyOf(form));
    note(form, words.saved.replace('{0}', clock()));
    return;
  }
  if (response.status >= 500) {
    saveLater(form);
    return;
  }
  keep(form);
  const problem = (response.headers.get('Content-Type') ?? '').startsWith('application/problem+json')
    ? await response.json() : {};
  const expired = response.status === 401 || problem.key === 'web.problem.csrf';
  note(form, expired ? words.expired : (problem.detail ?? words.notSaved));
}

// What the server answers, such as the draft's new version, goes into the hidden fields of the same name.
function takeOver(form, answer) {
  for (const [name, value] of Object.entries(answer ?? {})) {
    const input = form.querySelector(`input[type="hidden"][name="${CSS.escape(name)}"]`);
    if (input && name !== '_csrf' && name !== 'requestKey' && value !== null && typeof value !== 'object') {
      input.value = value;
    }
  }
}

function keep(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    const input = form.elements.namedItem(name);
    const type = input instanceof RadioNodeList ? input[0].type : input?.type;
    if (typeof value === 'string' && type !== 'hidden' && type !== 'password') {
      (values[name] ??= []).push(value);
    }
  }
  try {
    localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values }));
  } catch (full) {
    note(form, words.notSaved);
  }
}

function restoreAll(telling = true) {
  restoreIn(document, telling);
}

function restoreIn(place, telling) {
  place.querySelectorAll('form[data-form], form[data-draft]').forEach(form => restore(form, telling));
}

function restore(form, telling) {
  const stored = read(keyOf(form));
  if (!stored || !put(form, stored.values) || !telling) {
    return;
  }
  const line = document.createElement('p');
  line.className = 'form-restored alert alert-info py-2';
  line.setAttribute('role', 'status');
  line.textContent = `${words.restored.replace('{0}', new Date(stored.at).toLocaleString(document.documentElement.lang))} `;
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'btn btn-link btn-sm p-0 align-baseline';
  discard.textContent = words.discard;
  discard.addEventListener('click', () => {
    localStorage.removeItem(keyOf(form));
    form.reset();
    line.remove();
  });
  line.append(discard);
  form.prepend(line);
}

// Whether anything differs from what the server sent.
function put(form, values) {
  let different = false;
  for (const element of form.elements) {
    const kept = values[element.name];
    if (element.type === 'hidden' || element.type === 'password' || element.type === 'file' || !element.name) {
      continue;
    }
    if (element.type === 'checkbox' || element.type === 'radio') {
      const checked = Boolean(kept?.includes(element.value));
      different ||= checked !== element.checked;
      element.checked = checked;
    } else if (kept && 'value' in element && element.tagName !== 'BUTTON') {
      const value = kept.shift();
      if (value !== undefined && value !== element.value) {
        different = true;
        element.value = value;
      }
    }
  }
  return different;
}

function keyOf(form) {
  return `${PREFIX}${person}:${form.dataset.draft ?? new URL(form.getAttribute('action') ?? '', location.href).pathname}`;
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch (broken) {
    localStorage.removeItem(key);
    return null;
  }
}

function forget(condition) {
  for (const key of Object.keys(localStorage).filter(name => name.startsWith(PREFIX))) {
    const entry = read(key);
    if (!entry || condition(entry)) {
      localStorage.removeItem(key);
    }
  }
}

function note(form, text) {
  const place = form.querySelector('[data-saved]');
  if (place) {
    place.textContent = text;
  }
}

function clock() {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
