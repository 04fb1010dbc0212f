// Report forms: a file is sent with its progress shown while the text beside it stays, and milestones get more lines.
// Without this script files are sent as any form is, and a saved draft comes back with empty lines.

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.matches('form[data-upload]')) {
    intercept(event, form, upload);
  } else if (form.matches('form[data-evidence-removal]')) {
    intercept(event, form, remove);
  }
}, true);

function intercept(event, form, send) {
  const input = form.querySelector('input[type="file"]');
  const tooLarge = input && [...input.files].some(file => file.size > Number(input.dataset.maxBytes));
  if (tooLarge) {
    return; // The form script says so.
  }
  event.preventDefault();
  event.stopPropagation();
  if (form.getAttribute('aria-busy') !== 'true') {
    send(form);
  }
}

function upload(form) {
  const bar = form.querySelector('progress');
  const request = prepare(form);
  bar.hidden = false;
  bar.value = 0;
  request.upload.addEventListener('progress', step => {
    bar.value = step.lengthComputable ? 100 * step.loaded / step.total : bar.value;
  });
  request.addEventListener('loadend', () => { bar.hidden = true; });
  request.send(new FormData(form));
}

function remove(form) {
  prepare(form).send(new URLSearchParams(new FormData(form)));
}

function prepare(form) {
  form.setAttribute('aria-busy', 'true');
  form.querySelector('[data-problem]')?.remove();
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('X-Requested-With', 'fetch');
  request.setRequestHeader('X-CSRF-TOKEN', new FormData(form).get('_csrf') ?? '');
  request.setRequestHeader('Accept', 'text/html, application/problem+json');
  request.addEventListener('loadend', () => form.removeAttribute('aria-busy'));
  request.addEventListener('load', () => done(form, request));
  request.addEventListener('error', () => say(form, words().offline));
  return request;
}

async function done(form, request) {
  if (request.status >= 200 && request.status < 300) {
    await refresh();
    return;
  }
  if (request.status === 401) {
    say(form, words().expired);
    return;
  }
  let problem = {};
  if ((request.getResponseHeader('Content-Type') ?? '').startsWith('application/problem+json')) {
    problem = JSON.parse(request.responseText);
  }
  say(form, problem.detail ?? problem.title ?? words().broken);
}

// Only the list of files is taken from the new page, with the form's fresh key; what is being typed is left alone.
async function refresh() {
  const response = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('evidence');
  const old = document.getElementById('evidence');
  const focused = old?.contains(document.activeElement);
  if (fresh && old) {
    old.replaceWith(document.adoptNode(fresh));
  }
  // The first file may have begun the report, the version of which the text's next saving builds on.
  const version = page.querySelector('form[data-autosave] input[name="version"]');
  const mine = document.querySelector('form[data-autosave] input[name="version"]');
  if (version && mine && mine.value === '') {
    mine.value = version.value;
  }
  if (focused) {
    document.querySelector('#evidence a, #evidence input[type="file"]')?.focus();
  }
}

function say(form, text) {
  const box = document.createElement('p');
  box.className = 'alert alert-danger py-2';
  box.setAttribute('role', 'alert');
  box.setAttribute('data-problem', '');
  box.textContent = text;
  form.prepend(box);
}

function words() {
  return document.getElementById('shell-words')?.dataset ?? {};
}

document.querySelectorAll('[data-add-line]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => {
    const lines = button.parentElement.querySelectorAll('[data-line]');
    const last = lines[lines.length - 1];
    const copy = last.cloneNode(true);
    const rename = text => text?.replace(`[${lines.length - 1}]`, `[${lines.length}]`);
    copy.querySelectorAll('*').forEach(element => {
      ['id', 'name', 'for', 'aria-describedby', 'data-field'].filter(name => element.hasAttribute(name))
        .forEach(name => element.setAttribute(name, rename(element.getAttribute(name))));
    });
    copy.querySelectorAll('input').forEach(input => { input.value = ''; });
    copy.querySelectorAll('select').forEach(select => { select.selectedIndex = 0; });
    copy.querySelectorAll('[data-error]').forEach(error => { error.textContent = ''; });
    last.after(copy);
    copy.querySelector('input').focus();
  });
});

// A unit's value beside a field of the whole is put there when it is pressed.
for (const button of document.querySelectorAll('[data-take]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const field = document.getElementById(button.dataset.into);
    field.value = button.dataset.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}
