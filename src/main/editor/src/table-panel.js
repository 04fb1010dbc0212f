// The fields of the chosen rule: its description, a line for each input, a choice for each answer.
import { button, choice, labelled, line, make } from './dom.js';

const QUOTED = /^"(.*)"$/;

export class RulePanel {
  constructor(rules, host, vocabulary, words) {
    Object.assign(this, { rules, host, vocabulary, words });
    rules.listeners.push(row => this.show(row));
  }

  // Whoever tabs through the fields stays where he is.
  show(row) {
    const focused = this.host.contains(document.activeElement) ? document.activeElement.id : '';
    this.host.replaceChildren(
      make('h2', { class: 'h6', id: 'model-panel-title' }, row ? this.rules.title(row) : this.words.rule),
      ...(row ? [...this.fields(row), this.acts(row)] : []));
    if (focused) {
      this.host.querySelector(`#${CSS.escape(focused)}`)?.focus();
    }
  }

  fields(row) {
    const { input = [], output = [] } = this.rules.table();
    const inputs = input.map((column, at) => this.input(row, column, at));
    const outputs = output.map((column, at) => this.output(row, column, input.length + at));
    const description = line('field-description', row.businessObject.description ?? '', text => this.rules.describe(row, text));
    return [labelled(this.words.description, description), ...inputs, ...outputs];
  }

  input(row, column, at) {
    const name = column.inputExpression?.text ?? '';
    const known = this.vocabulary.inputs.find(one => one.value === name);
    const text = row.cells[at].businessObject.text ?? '';
    const id = `field-${name}`;
    const write = value => this.rules.write(row, at, value);
    const field = known?.type === 'boolean'
      ? choice(id, this.vocabulary.truths, text, write, this.words.any)
      : line(id, text, write, { list: 'table-limits', placeholder: this.words.any });
    return labelled(known?.label ?? column.label ?? name, field);
  }

  output(row, column, at) {
    const known = this.vocabulary.outputs.find(one => one.name === column.name);
    const text = row.cells[at].businessObject.text ?? '';
    const value = QUOTED.exec(text)?.[1] ?? text;
    const write = answer => this.rules.write(row, at, answer && `"${answer}"`);
    return labelled(known?.label ?? column.name, choice(`field-${column.name}`, known?.values ?? [], value, write, this.words.none));
  }

  acts(row) {
    const { rules, words } = this;
    const at = rules.rows().indexOf(row);
    const box = make('fieldset', {}, make('legend', { class: 'form-label' }, words.rule));
    box.append(
      button(words.addrule, () => rules.add(row), { id: 'act-add' }),
      button(words.up, () => rules.move(row, -1), { id: 'act-up', disabled: at === 0 }),
      button(words.down, () => rules.move(row, 1), { id: 'act-down', disabled: at === rules.rows().length - 1 }),
      button(words.remove, () => rules.remove(row), { id: 'act-remove', class: 'btn btn-outline-danger btn-sm', disabled: rules.rows().length === 1 }));
    return box;
  }
}
