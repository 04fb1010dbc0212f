// What the checks found, as a list that leads to the rule.
import { make } from './dom.js';

export class TableFindings {
  constructor(rules, host, words) {
    Object.assign(this, { rules, host, words });
  }

  show(findings) {
    const lines = findings.map(one => make('li', {}, make('button', {
      type: 'button', 'data-rule': one.rule, 'data-severity': one.severity, onclick: () => this.follow(one),
    }, one.text)));
    this.host.replaceChildren(...(lines.length ? lines : [make('li', { class: 'quiet' }, this.words.clean)]));
  }

  follow({ element }) {
    if (this.rules.rows().some(row => row.id === element)) {
      this.rules.choose(element);
    }
  }
}
