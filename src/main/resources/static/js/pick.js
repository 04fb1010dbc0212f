// A long choice of units, people or plans is found by typing a part of the name: select[data-pick] with many options
// gets a field with suggestions, which says what is chosen; [data-pick-list] with many boxes one that narrows them.
// Without this script both are chosen from as they are.

const words = document.getElementById('shell-words')?.dataset ?? {};
const FEW = 12;
let made = 0;

equip(document);
document.addEventListener('htmx:load', event => equip(event.detail.elt));
document.addEventListener('duban:replaced', () => equip(document));
document.addEventListener('reset', event => setTimeout(() => event.target.querySelectorAll('[data-picks]').forEach(show)));
// Before others hear of the change: they read the choice.
document.addEventListener('change', event => react(event.target), true);
document.addEventListener('input', event => {
  if (event.target.matches('[data-narrows]')) {
    narrow(event.target);
  } else if (event.target.matches('[data-picks]')) {
    event.target.setCustomValidity('');
  }
}, true);

function equip(place) {
  place.querySelectorAll('select[data-pick]:not([hidden])').forEach(select => {
    if (select.options.length > FEW && !select.multiple) {
      replace(select);
    }
  });
  place.querySelectorAll('[data-pick-list]:not([data-equipped])').forEach(list => {
    if (list.querySelectorAll('input[type="checkbox"]').length > FEW) {
      head(list);
    }
  });
}

function replace(select) {
  const names = document.createElement('datalist');
  names.id = `pick-names-${made += 1}`;
  [...select.options].filter(option => option.value).forEach(option => {
    names.append(Object.assign(document.createElement('option'), { value: name(option) }));
  });
  const input = document.createElement('input');
  input.className = select.className.replaceAll('form-select', 'form-control');
  input.id = `${select.id}-name`;
  input.autocomplete = 'off';
  input.required = select.required;
  input.placeholder = empty(select) ? name(empty(select)) : '';
  input.dataset.picks = '';
  input.setAttribute('list', names.id);
  ['aria-describedby', 'aria-invalid', 'aria-label'].filter(one => select.hasAttribute(one))
    .forEach(one => input.setAttribute(one, select.getAttribute(one)));
  [...select.labels].forEach(label => { label.htmlFor = input.id; });
  select.required = false;
  select.hidden = true;
  select.before(input, names);
  show(input);
}

function name(option) {
  return option.textContent.trim();
}

function empty(select) {
  return [...select.options].find(option => !option.value);
}

function chosenBy(input) {
  return input.parentElement.querySelector('select[data-pick]');
}

function show(input) {
  const chosen = chosenBy(input).selectedOptions[0];
  input.value = chosen?.value ? name(chosen) : '';
  input.setCustomValidity('');
}

// A part that only one name has is enough; what is no choice is said, and chooses nothing.
function react(input) {
  if (!input.matches?.('[data-picks]')) {
    return;
  }
  const select = chosenBy(input);
  const sought = input.value.trim();
  const some = [...select.options].filter(option => option.value && name(option).includes(sought));
  const one = some.find(option => name(option) === sought) ?? (some.length === 1 ? some[0] : null);
  const option = sought ? one : empty(select);
  select.selectedIndex = option ? option.index : -1;
  input.setCustomValidity(option ? '' : words.noSuch);
  if (one && sought) {
    input.value = name(one);
  }
  if (!option) {
    input.reportValidity();
  }
}

function head(list) {
  list.dataset.equipped = '';
  const input = Object.assign(document.createElement('input'), { type: 'search', className: 'form-control form-control-sm mb-2' });
  input.dataset.narrows = '';
  input.setAttribute('aria-label', words.seek);
  input.placeholder = words.seek;
  list.querySelector('[data-pick-one]').before(input);
}

// What is ticked stays in sight.
function narrow(input) {
  input.closest('[data-pick-list]').querySelectorAll('[data-pick-one]').forEach(one => {
    one.hidden = !one.textContent.includes(input.value.trim()) && !one.querySelector('input:checked');
  });
}
