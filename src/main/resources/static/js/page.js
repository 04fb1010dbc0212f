// Small comforts of every page: the menu on narrow screens, keyboard shortcuts, boxes that check all others. Nothing
// here is needed to work.

const words = document.getElementById('shell-words')?.dataset ?? {};
const narrow = window.matchMedia('(max-width: 767.98px)');

// What stands open on a wide screen is one press away on a narrow one; without scripts it stays open.
function fitFolds(place) {
  place.querySelectorAll('details[data-menu], details[data-wide]').forEach(fold => { fold.open = !narrow.matches; });
}
fitFolds(document);
narrow.addEventListener('change', () => fitFolds(document));
document.addEventListener('htmx:afterSettle', event => fitFolds(event.target));

// After an act the reader begins at what was done and at what comes next, and Enter presses nothing.
const heading = document.querySelector('.after-act h1');
if (heading && !location.hash) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

document.addEventListener('click', event => {
  document.querySelectorAll('details[data-popup][open]').forEach(popup => {
    if (!popup.contains(event.target)) {
      popup.open = false;
    }
  });
});

document.addEventListener('change', event => {
  const all = event.target.dataset?.checkAll;
  if (all) {
    document.querySelectorAll(`input[type="checkbox"][name="${CSS.escape(all)}"]`).forEach(box => {
      box.checked = event.target.checked;
    });
  }
});

// A table too wide for the screen scrolls in its frame, which the keyboard must be able to reach, and only then.
function openFrames() {
  document.querySelectorAll('.table-responsive').forEach(frame => {
    if (frame.scrollWidth > frame.clientWidth) {
      frame.setAttribute('tabindex', '0');
    } else {
      frame.removeAttribute('tabindex');
    }
  });
}
openFrames();
window.addEventListener('resize', openFrames);
document.addEventListener('htmx:afterSettle', openFrames);
document.addEventListener('toggle', openFrames, true);

// A filter that was chosen is applied at once where a form says so.
document.addEventListener('change', event => {
  event.target.closest('form[data-submit-on-change]')?.requestSubmit();
});

const dialog = document.getElementById('shell-shortcuts');
const help = document.querySelector('[data-shortcuts]');
if (help && dialog) {
  help.hidden = false;
  help.addEventListener('click', () => dialog.showModal());
}

const places = new Map([['d', 'desk'], ['b', 'board'], ['o', 'orders']]);
const hrefs = { desk: '/', board: '/board', orders: '/orders' };
let waitsForPlace = false;

document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.altKey) && event.key === 'Enter') {
    submitPrimary(event);
    return;
  }
  if (event.key === 'Escape') {
    document.querySelectorAll('details[data-popup][open]').forEach(popup => { popup.open = false; });
  }
  if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
    return;
  }
  act(event);
});

function act(event) {
  if (waitsForPlace) {
    waitsForPlace = false;
    const place = places.get(event.key);
    if (place) {
      event.preventDefault();
      location.assign(document.body.dataset.root.replace(/\/$/, '') + hrefs[place]);
    }
    return;
  }
  if (event.key === '/') {
    const search = document.querySelector('[data-search], input[type="search"]');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  } else if (event.key === 'g') {
    waitsForPlace = true;
    setTimeout(() => { waitsForPlace = false; }, 1500);
  } else if (event.key === '?' && dialog) {
    event.preventDefault();
    dialog.showModal();
  }
}

function submitPrimary(event) {
  const form = event.target.closest?.('form') ?? document.querySelector('main form[data-form]');
  const button = form?.querySelector('button.btn-primary[type="submit"], button.btn-primary:not([type])');
  if (button && !button.disabled) {
    event.preventDefault();
    form.requestSubmit(button);
  }
}

function isTyping(element) {
  return element instanceof HTMLElement
    && (element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName));
}

// A list that could not be fetched anew says why; the one before stays.
document.addEventListener('htmx:responseError', event => tell(detailOf(event.detail.xhr)));
document.addEventListener('htmx:sendError', () => tell(words.offline));
document.addEventListener('htmx:afterSwap', () => document.querySelector('[data-not-fetched]')?.remove());

function detailOf(answer) {
  try {
    return JSON.parse(answer.responseText).detail ?? words.broken;
  } catch (noProblem) {
    return words.broken;
  }
}

function tell(text) {
  const place = document.querySelector('.shell-flash');
  if (!place) {
    return;
  }
  const box = place.querySelector('[data-not-fetched]') ?? document.createElement('div');
  box.className = 'alert alert-warning';
  box.setAttribute('data-not-fetched', '');
  box.textContent = text;
  place.append(box);
}
