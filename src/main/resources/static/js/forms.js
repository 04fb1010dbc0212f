// Sends forms marked data-form without leaving the page until the server has accepted them: what was typed is never
// lost to a refusal, a stale page or an expired session. Without this script the forms still work.
//
// Events on the form, for other scripts: duban:sending (detail.wait takes promises to wait for), duban:sent,
// duban:failed (detail.problem). It takes duban:remarks (detail.errors): what is to be said at fields.

const words = document.getElementById('shell-words')?.dataset ?? {};

document.addEventListener('submit', event => {
  const form = event.target;
  const submitter = event.submitter;
  const question = submitter?.dataset.confirm ?? form.dataset.confirm;
  if (event.defaultPrevented || (question && !window.confirm(question))) {
    event.preventDefault();
    return;
  }
  if (!form.hasAttribute('data-form') || form.getAttribute('method') !== 'post') {
    return;
  }
  event.preventDefault();
  if (isJustShown(form)) {
    show(form, { detail: words.another });
  } else if (form.getAttribute('aria-busy') !== 'true') {
    send(form, submitter);
  }
});

// The page after an act shows the next matter with the same button at the same place. The style sheet keeps clicks away
// from it for a moment; for as long as it does, keys are kept away here.
function isJustShown(form) {
  return getComputedStyle(form).pointerEvents === 'none';
}

// What nobody has typed goes along with the choice that it follows from.
document.addEventListener('change', event => {
  const form = event.target.form;
  const said = form?.querySelector(`[data-usual-by="${event.target.name}"]`);
  if (said) {
    const usual = Object.fromEntries(said.dataset.usual.split(' ').map(one => one.split('=')));
    const field = form.elements[said.dataset.usualFor];
    if (Object.values(usual).includes(field.value)) {
      field.value = usual[event.target.value] ?? field.value;
    }
  }
});

// The browser kept the page as it was left: what was sent then has been answered.
window.addEventListener('pageshow', event => {
  if (event.persisted) {
    document.querySelectorAll('form[aria-busy]').forEach(form => busy(form, false));
  }
});

document.addEventListener('duban:remarks', event => {
  unmark(event.target);
  event.detail.errors.forEach(error => markNamed(event.target, error));
});

async function send(form, submitter) {
  clear(form);
  const tooLarge = largestFile(form);
  if (tooLarge) {
    show(form, { detail: words.tooLarge.replace('{0}', tooLarge) });
    return;
  }
  busy(form, true);
  try {
    const wait = [];
    form.dispatchEvent(new CustomEvent('duban:sending', { bubbles: true, detail: { wait } }));
    await Promise.allSettled(wait);
    const leaving = await answer(form, await post(form, submitter));
    busy(form, leaving);
  } catch (failure) {
    show(form, { detail: words.offline });
    form.dispatchEvent(new CustomEvent('duban:failed', { bubbles: true, detail: { problem: null } }));
    busy(form, false);
  }
}

// A token from before a new sign-in is stale: one fresh token, one more try.
async function post(form, submitter) {
  const response = await request(form, submitter);
  if (response.status !== 403 || (await peek(response))?.key !== 'web.problem.csrf') {
    return response;
  }
  const fresh = await (await fetch(words.csrfUrl, { headers: { Accept: 'application/json' } })).json();
  if (!fresh.signedIn) {
    return response;
  }
  if (fresh.person !== document.body.dataset.person) {
    return Response.json({ detail: words.otherPerson }, { status: 403, headers: { 'Content-Type': 'application/problem+json' } });
  }
  document.querySelectorAll('input[name="_csrf"]').forEach(input => { input.value = fresh.token; });
  return request(form, submitter);
}

function request(form, submitter) {
  const data = new FormData(form, submitter ?? undefined);
  // By attribute: a field may be called action as well.
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action');
  return fetch(action, {
    method: 'POST',
    body: form.getAttribute('enctype') === 'multipart/form-data' ? data : new URLSearchParams(data),
    headers: {
      'X-Requested-With': 'fetch',
      'X-CSRF-TOKEN': data.get('_csrf') ?? '',
      Accept: 'text/html, application/problem+json',
    },
  });
}

async function peek(response) {
  return isProblem(response) ? response.clone().json() : null;
}

function isProblem(response) {
  return (response.headers.get('Content-Type') ?? '').startsWith('application/problem+json');
}

// Whether the page is being left; until the next one is there the form takes no second press.
async function answer(form, response) {
  const next = response.headers.get('X-Location');
  if (response.ok && next) {
    form.dispatchEvent(new CustomEvent('duban:sent', { bubbles: true }));
    // The same page with another part would not be loaded anew.
    const here = next.split('#')[0] === location.pathname + location.search;
    location.assign(next);
    if (here && next.includes('#')) {
      location.reload();
    }
    return true;
  }
  if (isProblem(response)) {
    const problem = await response.json();
    show(form, { ...problem, status: response.status });
    form.dispatchEvent(new CustomEvent('duban:failed', { bubbles: true, detail: { problem: { ...problem, status: response.status } } }));
    return false;
  }
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('text/html')) {
    showPage(form, new DOMParser().parseFromString(await response.text(), 'text/html'), response.ok);
    return false;
  }
  show(form, { detail: words.broken });
  return false;
}

// The same page came back with errors at its fields: they are taken over, and everything typed or chosen stays.
function showPage(form, page, accepted) {
  const wrong = [...page.querySelectorAll('[data-field]')].filter(field => field.querySelector('[data-error]')?.textContent.trim());
  const mine = wrong.map(field => form.querySelector(`[data-field="${CSS.escape(field.dataset.field)}"]`));
  if (!accepted && wrong.length > 0 && mine.every(Boolean)) {
    wrong.forEach((field, at) => mark(mine[at], field.querySelector('[data-error]').textContent));
    const whole = page.querySelector('main [role="alert"]');
    show(form, { detail: whole ? whole.textContent.trim() : words.check });
    mine[0].querySelector('input, textarea, select')?.focus();
    return;
  }
  if (!accepted && wrong.length === 0 && saysNothing(page, form)) {
    show(form, { detail: words.gone });
    return;
  }
  document.querySelector('main')?.replaceWith(document.adoptNode(page.querySelector('main')));
  document.getElementById('shell-content')?.focus();
  document.dispatchEvent(new CustomEvent('duban:replaced'));
}

// What came back may be the page for somebody who has nothing to do there any more: what was typed would go with it.
function saysNothing(page, form) {
  const again = [...page.querySelectorAll('main form')].some(one => one.getAttribute('action') === form.getAttribute('action'));
  return !again && !page.querySelector('main [role="alert"]');
}

function mark(field, text) {
  const input = field.querySelector('input, textarea, select');
  const error = field.querySelector('[data-error]');
  if (!input || !error) {
    return;
  }
  input.classList.add('is-invalid');
  input.setAttribute('aria-invalid', 'true');
  if (error.id) {
    input.setAttribute('aria-describedby', error.id);
  }
  error.textContent = text.trim();
}

function markNamed(form, error) {
  const field = form.querySelector(`[data-field="${CSS.escape(error.field)}"]`);
  if (field) {
    mark(field, error.message);
  }
}

function clear(form) {
  form.querySelector(':scope > [data-problem]')?.remove();
  unmark(form);
}

function unmark(form) {
  form.querySelectorAll('.is-invalid').forEach(input => {
    input.classList.remove('is-invalid');
    input.removeAttribute('aria-invalid');
  });
  form.querySelectorAll('[data-error]').forEach(error => { error.textContent = ''; });
}

function show(form, problem) {
  const box = document.createElement('div');
  box.className = [401, 409, 503].includes(problem.status) ? 'alert alert-warning' : 'alert alert-danger';
  box.setAttribute('role', 'alert');
  box.setAttribute('data-problem', '');
  box.tabIndex = -1;
  paragraph(box, problem.status === 401 ? words.expired : problem.detail ?? problem.title ?? words.broken);
  (problem.errors ?? []).forEach(error => {
    if (error.message !== problem.detail) {
      paragraph(box, error.message);
    }
    markNamed(form, error);
  });
  if (problem.changes) {
    problem.changes.forEach(change => paragraph(box, change));
  }
  if (problem.status === 409) {
    // Without the part after #, for with it the browser would only scroll.
    link(box, problem.reload ?? location.pathname + location.search, words.reload);
  }
  if (problem.status === 401) {
    link(box, words.signInUrl, words.signIn).target = '_blank';
  }
  form.prepend(box);
  box.scrollIntoView({ block: 'nearest' });
  box.focus({ preventScroll: true });
}

function paragraph(box, text) {
  const line = document.createElement('p');
  line.className = 'mb-1';
  line.textContent = text;
  box.append(line);
}

function link(box, href, text) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  anchor.className = 'alert-link';
  box.append(anchor);
  return anchor;
}

// Buttons are not disabled: a disabled one would not be part of what is sent.
function busy(form, is) {
  const buttons = [...form.elements].filter(element => element.type === 'submit');
  for (const element of [form, ...buttons]) {
    const name = element === form ? 'aria-busy' : 'aria-disabled';
    if (is) {
      element.setAttribute(name, 'true');
    } else {
      element.removeAttribute(name);
    }
  }
}

// The name of a file that the server would refuse anyway, before it is sent over a slow line.
function largestFile(form) {
  for (const input of form.querySelectorAll('input[type="file"][data-max-bytes]')) {
    for (const file of input.files) {
      if (file.size > Number(input.dataset.maxBytes)) {
        return file.name;
      }
    }
  }
  return null;
}
