// The page on which admins edit a decision table: the table itself, the fields of the chosen rule, a list of all rules and
// one of what the checks found.
import Manager from 'dmn-js-shared/lib/base/EditingManager';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';
import { inChinese, make } from './dom.js';
import { Drafting, host, place, start, words } from './drafting.js';
import { ask } from './server.js';
import { TableEditor } from './table-editor.js';
import { TableFindings } from './table-findings.js';
import { Rules } from './table-rules.js';
import { RulePanel } from './table-panel.js';
import chinese from './table-zh.js';

class Tables extends Manager {
  _getViewProviders() {
    return [{
      id: 'decisionTable',
      constructor: TableEditor,
      opens: element => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable'),
    }];
  }
}

class Editor extends Drafting {
  constructor(vocabulary) {
    super('dmn');
    this.vocabulary = vocabulary;
    place('limits').append(...vocabulary.limits.map(one => make('option', { value: `> ${one.value}` }, one.label)));
    this.manager = new Tables({
      container: place('canvas'),
      decisionTable: { additionalModules: inChinese ? [chinese] : [] },
    });
    this.wire();
  }

  viewer() {
    return this.manager.getActiveViewer();
  }

  stack() {
    return this.viewer().get('commandStack');
  }

  async draw(xml) {
    await this.manager.importXML(xml);
    this.rules ??= new Rules(() => this.viewer(), place('outline'), words);
    this.panel ??= new RulePanel(this.rules, place('panel'), this.vocabulary, words);
    this.findings ??= new TableFindings(this.rules, place('findings'), words);
    this.rules.follow(() => this.changed());
  }

  finish() {}

  async source() {
    this.leaveField();
    return this.current();
  }

  async current() {
    return (await this.manager.saveXML({ format: true })).xml;
  }
}

if (host) {
  start(async () => new Editor(await ask('GET', host.dataset.vocabulary)));
}
