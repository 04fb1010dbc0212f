// Tokens are played through what is drawn: each waits where a person or a day is waited for, and every way on from there
// is a button in a list, so that it can be done without a mouse.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import animation from 'bpmn-js-token-simulation/lib/animation';
import disableModeling from 'bpmn-js-token-simulation/lib/features/disable-modeling';
import gatewaySettings from 'bpmn-js-token-simulation/lib/features/exclusive-gateway-settings';
import neutralColors from 'bpmn-js-token-simulation/lib/features/neutral-element-colors';
import tokenCount from 'bpmn-js-token-simulation/lib/features/token-count';
import simulator from 'bpmn-js-token-simulation/lib/simulator';
import { button, choice, labelled, make } from './dom.js';
import { called, choose, title } from './outline.js';

const MODE = 'tokenSimulation.toggleMode';
const WAITING = ['bpmn:UserTask', 'bpmn:CallActivity'];
const TOLD = ['tick', 'createScope', 'destroyScope', 'scopeChanged'].map(event => `tokenSimulation.simulator.${event}`);

// All of one colour, which can be told from the drawing: the library takes them at random.
const colours = {
  __init__: [['eventBus', eventBus => {
    eventBus.on('tokenSimulation.simulator.createScope', 1500, ({ scope }) => {
      scope.colors = { primary: '#1f5aa6', auxiliary: '#fff' };
    });
  }]],
};

export const simulation = {
  __depends__: [colours, simulator, animation, tokenCount, gatewaySettings, neutralColors, disableModeling],
};

const flows = element => element.outgoing.filter(one => is(one, 'bpmn:SequenceFlow'));

// The gateway that asks for the answer of a step, where the step leads to nothing else.
const asking = step => {
  const [way, ...others] = flows(step);
  return way && !others.length && is(way.target, 'bpmn:ExclusiveGateway') ? way.target : undefined;
};

export class Play {
  constructor(modeler, { host, side, tool }, words) {
    Object.assign(this, { modeler, host, side, tool, words, active: false });
    modeler.on(TOLD, () => this.later());
    modeler.on('tokenSimulation.simulator.destroyScope', ({ scope }) => {
      this.ended = this.ended || (scope.completed && is(scope.element, 'bpmn:Process'));
    });
    modeler.on('import.parse.start', () => this.active && this.toggle());
  }

  get simulator() {
    return this.modeler.get('simulator');
  }

  elements(type) {
    return this.modeler.get('elementRegistry').filter(one => !one.labelTarget && is(one, type));
  }

  toggle() {
    this.active = !this.active;
    this.host.hidden = !this.active;
    this.side.hidden = this.active;
    this.tool.setAttribute('aria-pressed', this.active);
    this.modeler.get('canvas').getContainer().classList.toggle('playing', this.active);
    this.modeler.get('eventBus').fire(MODE, { active: this.active });
    if (this.active) {
      this.begun = false;
      this.ended = false;
      WAITING.flatMap(type => this.elements(type)).forEach(one => this.simulator.waitAtElement(one, true));
      this.show();
      this.host.focus();
    }
  }

  again() {
    this.toggle();
    this.toggle();
  }

  // Once for all that happens at the same moment.
  later() {
    if (this.active && !this.due) {
      this.due = true;
      requestAnimationFrame(() => {
        this.due = false;
        this.show();
      });
    }
  }

  // Whatever goes on when it is told to: a step, a day, a start.
  waiting() {
    return this.elements('bpmn:FlowNode')
      .flatMap(element => this.simulator.findSubscriptions({ element }).map(({ event, scope }) => ({ element, event, scope })));
  }

  show() {
    const { words } = this;
    // Played once: what could begin a second time while the first is under way is not offered.
    const shown = this.waiting().filter(one => !this.begun || !is(one.element, 'bpmn:StartEvent'));
    const stands = this.ended ? words.playended : this.begun ? words.playwaits : words.playbegins;
    this.host.replaceChildren(
      make('h2', { id: 'model-play-title' }, words.play),
      make('p', { class: 'form-text' }, words.playhint),
      make('p', { role: 'status' }, stands),
      make('ul', { class: 'model-list' }, ...shown.map(one => make('li', {}, ...this.line(one)))),
      ...this.gateways(),
      button(words.playagain, () => this.again()),
    );
  }

  line({ element, event, scope }) {
    const go = () => {
      this.begun = true;
      this.simulator.trigger({ event, scope });
    };
    const gateway = is(element, 'bpmn:UserTask') ? asking(element) : undefined;
    const ways = gateway
      ? flows(gateway).map(way => button(called(way) || title(way.target, this.words), () => this.answer(gateway, way, go)))
      : [button(this.words.playon, go)];
    const name = make('button', { type: 'button', onclick: () => choose(this.modeler, element.id) }, title(element, this.words));
    return [name, ' ', ...ways.flatMap(way => [way, ' '])];
  }

  answer(gateway, way, go) {
    this.lead(gateway, way);
    go();
  }

  lead(gateway, way) {
    const settings = this.modeler.get('exclusiveGatewaySettings');
    for (let turned = 0; turned < flows(gateway).length; turned += 1) {
      if (this.simulator.getConfig(gateway).activeOutgoing === way) {
        return;
      }
      settings.setSequenceFlow(gateway);
    }
  }

  // Those that ask nobody: which way they take is chosen beforehand.
  gateways() {
    const asked = new Set(this.elements('bpmn:UserTask').map(asking));
    return this.elements('bpmn:ExclusiveGateway')
      .filter(one => !asked.has(one) && flows(one).length > 1)
      .map(one => {
        const ways = flows(one).map(way => ({ value: way.id, label: called(way) || title(way.target, this.words) }));
        const chosen = this.simulator.getConfig(one).activeOutgoing?.id;
        const change = id => this.lead(one, flows(one).find(way => way.id === id));
        return labelled(title(one, this.words), choice(`play-${one.id}`, ways, chosen, change));
      });
  }
}
