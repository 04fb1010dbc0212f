// Small makers of elements; a child that is a text is put in as a text.
export const inChinese = document.documentElement.lang.startsWith('zh');

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (typeof value === 'boolean') {
      element[key] = value;
    } else if (value !== undefined && value !== null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children);
  return element;
}

export function choice(id, options, value, change, none) {
  const select = make('select', { id, class: 'form-select form-select-sm', onchange: () => change(select.value) });
  if (none !== undefined) {
    select.append(make('option', { value: '' }, none));
  }
  options.forEach(one => select.append(make('option', { value: one.value }, one.label)));
  if (value && !options.some(one => one.value === value)) {
    select.append(make('option', { value }, value));
  }
  select.value = value;
  return select;
}

export function line(id, value, change, more = {}) {
  const input = make('input', {
    id, class: 'form-control form-control-sm', autocomplete: 'off', onchange: () => change(input.value.trim()), ...more,
  });
  input.value = value;
  return input;
}

export const labelled = (text, control) =>
  make('div', { class: 'field' }, make('label', { class: 'form-label', for: control.id }, text), control);

export function ticks(id, legend, options, chosen, change) {
  const box = make('fieldset', { id }, make('legend', { class: 'form-label' }, legend));
  const tell = () => change([...box.querySelectorAll('input:checked')].map(input => input.value));
  options.forEach(one => {
    const input = make('input', {
      type: 'checkbox', class: 'form-check-input', id: `${id}-${one.value}`, value: one.value,
      checked: chosen.includes(one.value), onchange: tell,
    });
    box.append(make('div', { class: 'form-check' }, input,
      make('label', { class: 'form-check-label', for: input.id }, one.label)));
  });
  return box;
}

export const button = (text, click, more = {}) =>
  make('button', { type: 'button', class: 'btn btn-outline-secondary btn-sm', onclick: click, ...more }, text);
