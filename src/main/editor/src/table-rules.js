// The rules as a list that leads to their fields, for whoever uses no mouse; and what one does with them, each to be undone.
import { make } from './dom.js';

export class Rules {
  constructor(viewer, host, words) {
    Object.assign(this, { viewer, host, words, known: new WeakSet(), listeners: [] });
  }

  // A file that is read in is shown by the same viewer.
  follow(changed) {
    const viewer = this.viewer();
    if (!this.known.has(viewer)) {
      this.known.add(viewer);
      viewer.on('commandStack.changed', () => {
        changed();
        requestAnimationFrame(() => this.show());
      });
      viewer.on('selection.changed', ({ selection }) => selection?.row && this.choose(selection.row.id));
    }
    this.show();
  }

  get(service) {
    return this.viewer().get(service);
  }

  rows() {
    return this.get('sheet').getRoot().rows;
  }

  table() {
    return this.get('sheet').getRoot().businessObject;
  }

  chosen() {
    return this.rows().find(row => row.id === this.id) ?? this.rows()[0];
  }

  choose(id) {
    this.id = id;
    this.show();
  }

  title(row) {
    return `${this.rows().indexOf(row) + 1} ${row.businessObject.description ?? ''}`;
  }

  show() {
    const chosen = this.chosen();
    this.host.replaceChildren(...this.rows().map(row => make('li', {}, make('button', {
      type: 'button', 'data-rule': row.id, 'aria-current': row === chosen ? 'true' : undefined,
      onclick: () => this.choose(row.id),
    }, this.title(row)))));
    this.listeners.forEach(tell => tell(chosen));
  }

  describe(row, text) {
    this.get('modeling').editAnnotation(row.businessObject, text);
  }

  write(row, column, text) {
    const cell = row.cells[column];
    if ((cell.businessObject.text ?? '') !== text) {
      this.get('modeling').editCell(cell.businessObject, text);
    }
  }

  add(after) {
    const row = this.get('modeling').addRow({ type: 'dmn:DecisionRule' }, this.rows().indexOf(after) + 1);
    this.choose(row.id);
  }

  move(row, by) {
    this.get('modeling').moveRow(row, this.rows().indexOf(row) + by);
  }

  remove(row) {
    this.get('modeling').removeRow(row);
  }
}
