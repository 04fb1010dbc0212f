// What the checks found: at the elements of the drawing, and as a list that leads there.
import { make } from './dom.js';
import { choose } from './outline.js';

const PACE = 450;

export class Findings {
  constructor(modeler, host, words) {
    Object.assign(this, { modeler, host, words, marked: [] });
  }

  show(findings) {
    this.unmark();
    findings.filter(one => one.severity === 'ERROR').forEach(one => this.mark(one));
    const lines = findings.map(one => make('li', {}, make('button', {
      type: 'button', 'data-rule': one.rule, 'data-severity': one.severity, onclick: () => this.follow(one),
    }, one.text)));
    this.host.replaceChildren(...(lines.length ? lines : [make('li', { class: 'quiet' }, this.words.clean)]));
  }

  // The element, and the way on which it goes wrong, gone once more from its beginning.
  follow(finding) {
    this.unmark('model-run');
    choose(this.modeler, finding.element);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      finding.run.forEach(id => this.note(id, 'model-run'));
    } else {
      this.play(finding.run);
    }
  }

  play([id, ...rest]) {
    this.unmark('model-here');
    if (id === undefined) {
      return;
    }
    this.note(id, 'model-run');
    this.note(id, 'model-here');
    this.next = setTimeout(() => this.play(rest), PACE);
  }

  mark({ element, text }) {
    if (!this.note(element, 'model-fault')) {
      return;
    }
    const badge = make('div', { class: 'model-fault-badge', title: text }, '!');
    this.modeler.get('overlays').add(element, 'model-fault', { position: { top: -12, right: 10 }, html: badge });
  }

  note(id, marker) {
    if (!id || !this.modeler.get('elementRegistry').get(id)) {
      return false;
    }
    this.modeler.get('canvas').addMarker(id, marker);
    this.marked.push([id, marker]);
    return true;
  }

  unmark(only) {
    clearTimeout(this.next);
    const canvas = this.modeler.get('canvas');
    const known = this.modeler.get('elementRegistry');
    const gone = this.marked.filter(([, marker]) => !only || marker === only);
    gone.filter(([id]) => known.get(id)).forEach(([id, marker]) => canvas.removeMarker(id, marker));
    this.marked = this.marked.filter(one => !gone.includes(one));
    if (!only) {
      this.modeler.get('overlays').remove({ type: 'model-fault' });
    }
  }
}
