// A document beside its tasks: a click on either side shows the other, and what is not on the page yet is fetched. The
// links between them work without this script.

const SHOWN = 'proposal-shown';
const ASK_EVERY = 20_000;
const main = document.querySelector('main.proposal');
const base = main?.dataset.base;

document.addEventListener('click', event => {
  const link = event.target.closest('main.proposal a');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link && plain && follow(link)) {
    event.preventDefault();
    return;
  }
  const at = event.target.closest('[data-row]');
  if (at && !event.target.closest('a, button, input, select, textarea, label, summary, form')) {
    at.closest('#document') ? showRow(at.dataset.row, at.dataset.field) : showText(at.querySelector('[data-at]'));
  }
  const whole = event.target.closest('#document [data-field]:not([data-row])');
  if (whole) {
    showWhole(whole.dataset.field);
  }
});

// What was taken for the whole plan stands above both sides.
function showWhole(field) {
  const there = [...main.querySelectorAll('#goals [data-field]')].find(element => element.dataset.field === field);
  (there ?? document.getElementById('head')).scrollIntoView({ block: 'center' });
  there?.focus({ preventScroll: true });
}

// Whether this script takes the link up.
function follow(link) {
  const data = link.dataset;
  if (data.row && !link.closest('.proposal-row')) {
    showRow(data.row, data.field);
  } else if (data.at) {
    showText(link);
  } else if (data.page) {
    load('rows', { page: data.page }).then(() => document.getElementById('rows').focus());
  } else if (data.portion) {
    load('text', { at: data.portion }).then(() => document.getElementById('document').focus());
  } else {
    return false;
  }
  return true;
}

async function showRow(key, field) {
  if (!document.getElementById(`row-${key}`)) {
    await load('rows', { row: key });
  }
  const row = document.getElementById(`row-${key}`);
  if (row) {
    const there = [...row.querySelectorAll('[data-field]')].find(element => element.dataset.field === field);
    there?.closest('details')?.setAttribute('open', '');
    mark(key, field);
    (there ?? row).scrollIntoView({ block: 'center' });
    (there?.closest('a') ?? row).focus({ preventScroll: true });
  }
}

async function showText(source) {
  if (!source) {
    return;
  }
  const key = source.closest('[data-row]')?.dataset.row;
  const { at, field } = source.dataset;
  let piece = pieceAt(Number(at));
  if (!piece) {
    await load('text', { at });
    piece = pieceAt(Number(at));
  }
  mark(key, field);
  piece?.scrollIntoView({ block: 'center' });
  piece?.closest('a')?.focus({ preventScroll: true });
}

// The last piece that begins at or before the place, if the portion on the page holds it.
function pieceAt(place) {
  const pieces = [...document.querySelectorAll('#document [data-at]')];
  const before = pieces.filter(piece => Number(piece.dataset.at) <= place);
  const last = before[before.length - 1];
  return last && place < Number(last.dataset.at) + last.textContent.length ? last : null;
}

function mark(key, field) {
  document.querySelectorAll(`.${SHOWN}`).forEach(element => element.classList.remove(SHOWN));
  document.getElementById(`row-${key}`)?.classList.add(SHOWN);
  const own = [...document.querySelectorAll(`#document [data-row="${CSS.escape(key ?? '')}"]`)];
  const exact = own.filter(element => element.dataset.field === field && !field?.startsWith('TEXT'));
  (exact.length > 0 ? exact : own).forEach(element => element.classList.add(SHOWN));
}

async function load(part, values) {
  const asked = new URLSearchParams(values);
  if (main.dataset.order) {
    asked.set('order', main.dataset.order);
  }
  const target = part === 'rows' ? '#rows' : '#document';
  await window.htmx.ajax('GET', `${base}/${part}?${asked}`, { target, swap: 'outerHTML' });
  ready();
}

// The next task in doubt behind the one in which one is, on this page or the first of the next.
function nextDoubt() {
  const rows = [...document.querySelectorAll('.proposal-row')];
  const here = rows.indexOf(document.activeElement?.closest('.proposal-row') ?? document.querySelector(`.proposal-row.${SHOWN}`));
  const next = rows.slice(here + 1).find(row => row.dataset.doubt);
  if (next) {
    showText(next.querySelector('[data-at]')).then(() => showRow(next.dataset.row));
    return;
  }
  const onwards = document.querySelector('#rows a[rel="next"]');
  if (onwards) {
    load('rows', { page: onwards.dataset.page }).then(() => {
      const first = document.querySelector('.proposal-row[data-doubt]');
      (first ?? document.getElementById('rows')).focus();
    });
  }
}

document.addEventListener('click', event => {
  if (event.target.closest('[data-next-doubt]')) {
    nextDoubt();
  }
});

document.addEventListener('keydown', event => {
  const typing = ['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName) && event.target.type !== 'checkbox';
  if (typing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key === 'n') {
    nextDoubt();
  } else if (event.key === 'e') {
    document.activeElement?.closest('.proposal-row')?.querySelector('[data-edit]')?.click();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.closest('#document a.mark')) {
    event.preventDefault();
    step(event.target, event.key === 'ArrowDown' ? 1 : -1);
  }
});

// The stretches of the document are one stop of the tab key; the arrows go from one to the other.
function step(from, by) {
  const stretches = [...document.querySelectorAll('#document a.mark')];
  const to = stretches[stretches.indexOf(from) + by];
  if (to) {
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  }
}

function ready() {
  document.querySelectorAll('#document a.mark').forEach((stretch, at) => { stretch.tabIndex = at === 0 ? 0 : -1; });
  document.querySelectorAll('[data-next-doubt]').forEach(button => { button.hidden = false; });
}

// Who else looks, and whether somebody corrected something meanwhile. What is being typed is not touched.
async function ask() {
  const news = document.getElementById('news');
  if (!news || document.hidden) {
    return;
  }
  const data = new FormData(news);
  const response = await fetch(news.getAttribute('action'), {
    method: 'POST',
    body: new URLSearchParams(data),
    headers: { 'X-Requested-With': 'fetch', 'X-CSRF-TOKEN': data.get('_csrf') ?? '', Accept: 'text/html' },
  });
  if (response.ok && (response.headers.get('Content-Type') ?? '').startsWith('text/html')) {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const told = page.getElementById('news');
    if (told && told.textContent.trim() !== news.textContent.trim()) {
      news.replaceWith(document.adoptNode(told));
    }
  }
}

function askQuietly() {
  // Without a line to the server there is no news; whoever sends a form is told then.
  ask().catch(() => {});
}

if (main) {
  ready();
  askQuietly();
  setInterval(askQuietly, ASK_EVERY);
  document.addEventListener('visibilitychange', askQuietly);
  const found = /^#row-(\d+)$/.exec(location.hash);
  if (found) {
    showRow(found[1]);
  }
}
