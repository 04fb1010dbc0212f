// Keeps what is being typed. data-draft="key": in this browser, until the server has the form. data-autosave="/url":
// also on the server, a second after typing stops. Any data-form is kept here when its session expired meanwhile.
// What another window or a colleague saved meanwhile is never written over: both texts are shown, and a person chooses.

const words = document.getElementById('shell-words')?.dataset ?? {};
const person = document.body.dataset.person ?? '';
const DAYS = 14;
const RETRY_MILLIS = 5000;
const PREFIX = 'duban:draft:';
const timers = new WeakMap();
const saving = new WeakMap();
// The server's time, whatever the clock and the zone of this machine.
const ahead = Number(words.now ?? Date.now()) - Date.now();
const minute = new Intl.DateTimeFormat('zh-CN', { timeZone: words.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: words.zone, dateStyle: 'short', timeStyle: 'short' });

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
document.addEventListener('duban:sent', event => forgetOwn(event.target));
document.addEventListener('duban:failed', event => {
  const form = event.target;
  const status = event.detail.problem?.status;
  if (!status || status === 401 || status >= 500 || form.dataset.autosave) {
    keep(form);
  }
  if (status === 409 && form.dataset.autosave) {
    undecided(form);
  }
});

function typed(form) {
  if (!form || form.getAttribute('aria-busy') === 'true') {
    return;
  }
  if (form.dataset.draft) {
    keep(form);
  }
  if (form.dataset.autosave && !form.dataset.undecided) {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => saving.set(form, save(form)), 1000));
  }
}

async function save(form) {
  await saving.get(form);
  if (form.dataset.undecided) {
    return;
  }
  // A day that is typed by half has no value yet: to the server it would look like an empty field.
  const half = [...form.elements].find(element => element.validity?.badInput);
  if (half) {
    keep(form);
    note(form, words.unread.replace('{0}', half.labels?.[0]?.textContent.trim() ?? ''));
    return;
  }
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
    await saved(form, response, data);
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

async function saved(form, response, sent) {
  if (response.ok) {
    const answer = (response.headers.get('Content-Type') ?? '').startsWith('application/json') ? await response.json() : {};
    takeOver(form, answer);
    if (!typedSince(form, sent)) {
      forgetOwn(form);
    }
    remark(form, answer.remarks ?? []);
    note(form, words.saved.replace('{0}', minute.format(answer.savedAt ? new Date(answer.savedAt) : now())));
    return;
  }
  if (response.status >= 500) {
    saveLater(form);
    return;
  }
  keep(form);
  if (response.status === 409) {
    note(form, words.notSaved);
    undecided(form);
    return;
  }
  const problem = (response.headers.get('Content-Type') ?? '').startsWith('application/problem+json')
    ? await response.json() : {};
  const expired = response.status === 401 || problem.key === 'web.problem.csrf';
  remark(form, problem.errors ?? []);
  const faults = (problem.errors ?? []).map(error => error.message).join(' ');
  note(form, expired ? words.expired : `${words.notSaved}${faults ? `：${faults}` : ` ${problem.detail ?? ''}`}`);
}

// Nothing more is saved by itself until a person has chosen between the two texts.
function undecided(form) {
  if (form.dataset.undecided) {
    return;
  }
  form.dataset.undecided = 'true';
  clearTimeout(timers.get(form));
  const mine = () => {
    delete form.dataset.undecided;
    delete form.dataset.typedUpon;
    saving.set(form, save(form));
  };
  const theirs = () => {
    localStorage.removeItem(keyOf(form));
    location.assign(location.pathname);
  };
  form.dispatchEvent(new CustomEvent('duban:undecided', { bubbles: true, detail: { mine, theirs } }));
}

function remark(form, errors) {
  form.dispatchEvent(new CustomEvent('duban:remarks', { bubbles: true, detail: { errors } }));
}

function typedSince(form, sent) {
  return [...new FormData(form)].some(([name, value]) =>
    typeof value === 'string' && !['requestKey', '_csrf', 'version'].includes(name) && !sent.getAll(name).includes(value));
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
    const { version: shown, tab } = hidden(form);
    const version = form.dataset.typedUpon ?? shown;
    localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), shown: day.format(now()), version, tab, values }));
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
  const { version, tab } = hidden(form);
  // It was typed upon another text than the one that came from the server now.
  const apart = form.dataset.autosave && stored && stored.tab !== tab && (stored.version ?? '') !== (version ?? '');
  if (!stored || !put(form, stored.values) || !telling) {
    return;
  }
  if (apart) {
    // As long as nobody has chosen, more words do not make it a text upon the other one.
    form.dataset.typedUpon = stored.version ?? '';
    undecided(form);
    return;
  }
  const line = document.createElement('p');
  line.className = 'form-restored alert alert-info py-2';
  line.setAttribute('role', 'status');
  line.textContent = `${words.restored.replace('{0}', stored.shown ?? day.format(new Date(stored.at + ahead)))} `;
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
  const place = form.querySelector('[data-saved]') ?? document.querySelector(`[data-saved-of="${CSS.escape(form.id)}"]`);
  if (place) {
    place.textContent = text;
  }
}

// Another window's text stays kept when this one is saved.
function forgetOwn(form) {
  const { tab } = hidden(form);
  const stored = read(keyOf(form));
  if (!stored || !tab || stored.tab === tab) {
    localStorage.removeItem(keyOf(form));
  }
}

function hidden(form) {
  const value = name => form.querySelector(`input[type="hidden"][name="${name}"]`)?.value;
  return { version: value('version'), tab: value('tab') };
}

function now() {
  return new Date(Date.now() + ahead);
}
