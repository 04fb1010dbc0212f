// What somebody still says something about carries a sign, and the form below the canvas is about what is selected.
import { make } from './dom.js';

const TYPE = 'model-comment';

export class Comments {
  constructor(modeler) {
    this.modeler = modeler;
    this.place = document.getElementById('comments');
    modeler.on('import.done', () => this.mark());
    modeler.on('selection.changed', ({ newSelection }) => this.choose(newSelection));
  }

  mark() {
    const known = this.modeler.get('elementRegistry');
    const title = this.place?.querySelector('h2').textContent ?? '';
    const marked = (this.place?.dataset.marked ?? '').split(' ').filter(id => id && known.get(id));
    marked.forEach(id => {
      const badge = make('div', { class: 'model-comment-badge', title }, '…');
      this.modeler.get('overlays').add(id, TYPE, { position: { bottom: 10, right: 10 }, html: badge });
    });
  }

  // An element that was just drawn is saved before something is said about it, as the form asks.
  choose([selected]) {
    const select = this.place?.querySelector('select[name="element"]');
    const element = selected?.labelTarget ?? selected;
    if (!select || !element) {
      return;
    }
    if (![...select.options].some(option => option.value === element.id)) {
      select.append(make('option', { value: element.id }, element.businessObject.name || element.id));
    }
    select.value = element.id;
  }
}
