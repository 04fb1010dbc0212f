// What may be drawn: the elements that a model of Duban may hold, offered by the palette, beside an element, in its menu
// and in the list. Everything else of BPMN is left out here, and refused by the checks where a file brings it.
import { is } from 'bpmn-js/lib/util/ModelUtil';

export const KINDS = {
  step: { type: 'bpmn:UserTask', icon: 'bpmn-icon-user-task' },
  gateway: { type: 'bpmn:ExclusiveGateway', icon: 'bpmn-icon-gateway-xor' },
  parallel: { type: 'bpmn:ParallelGateway', icon: 'bpmn-icon-gateway-parallel' },
  part: { type: 'bpmn:SubProcess', icon: 'bpmn-icon-subprocess-expanded', isExpanded: true },
  call: { type: 'bpmn:CallActivity', icon: 'bpmn-icon-call-activity' },
  system: { type: 'bpmn:ServiceTask', icon: 'bpmn-icon-service-task' },
  wait: {
    type: 'bpmn:IntermediateCatchEvent',
    icon: 'bpmn-icon-intermediate-event-catch-timer',
    eventDefinitionType: 'bpmn:TimerEventDefinition',
  },
  end: { type: 'bpmn:EndEvent', icon: 'bpmn-icon-end-event-none' },
};

const START = { type: 'bpmn:StartEvent', icon: 'bpmn-icon-start-event-none' };

const REPLACEMENTS = /^(replace-with-(user-task|service-task|call-activity|exclusive-gateway|parallel-gateway|event-based-gateway|expanded-subprocess|none-start|none-end|error-end|timer-intermediate-catch|error-boundary|timer-boundary|non-interrupting-timer-boundary|(sequence|default)-flow)|toggle-parallel-mi)$/;

const BESIDE = new Set(['delete', 'replace', 'connect']);

export const attributes = ({ type, isExpanded, eventDefinitionType }) =>
  Object.fromEntries(Object.entries({ type, isExpanded, eventDefinitionType }).filter(([, value]) => value !== undefined));

export const shapeOf = (modeler, kind) => modeler.get('elementFactory').createShape(attributes(kind));

class Offers {
  constructor(palette, contextPad, popupMenu, create, elementFactory, autoPlace, words) {
    Object.assign(this, { create, elementFactory, autoPlace, words });
    palette.registerProvider(500, this);
    contextPad.registerProvider(500, { getContextPadEntries: element => entries => this.beside(element, entries) });
    popupMenu.registerProvider('bpmn-replace', 500, {
      getPopupMenuEntries: () => entries => kept(entries, id => REPLACEMENTS.test(id)),
      getPopupMenuHeaderEntries: () => entries => kept(entries, id => REPLACEMENTS.test(id)),
    });
  }

  getPaletteEntries() {
    return entries => {
      const tools = kept(entries, id => /-tool$|^tool-separator$/.test(id));
      const start = { 'create.start': this.entry('start', START, 'event') };
      return Object.assign(tools, start, ...Object.entries(KINDS)
        .map(([name, kind]) => ({ [`create.${name}`]: this.entry(name, kind, 'activity') })));
    };
  }

  entry(name, kind, group) {
    const begin = event => this.create.start(event, this.elementFactory.createShape(attributes(kind)));
    return { group, className: kind.icon, title: this.words[`add${name}`], action: { dragstart: begin, click: begin } };
  }

  beside(element, entries) {
    const offered = kept(entries, id => BESIDE.has(id));
    if (!is(element, 'bpmn:FlowNode') || is(element, 'bpmn:EndEvent') || element.labelTarget) {
      return offered;
    }
    for (const name of ['step', 'gateway', 'end']) {
      const kind = KINDS[name];
      const append = () => this.autoPlace.append(element, this.elementFactory.createShape(attributes(kind)));
      const drag = event => this.create.start(
        event, this.elementFactory.createShape(attributes(kind)), { source: element });
      offered[`append.${name}`] = {
        group: 'model', className: kind.icon, title: this.words[`add${name}`], action: { click: append, dragstart: drag },
      };
    }
    return offered;
  }
}

Offers.$inject = ['palette', 'contextPad', 'popupMenu', 'create', 'elementFactory', 'autoPlace', 'config.words'];

const kept = (entries, wanted) => Object.fromEntries(Object.entries(entries).filter(([id]) => wanted(id)));

export default { __init__: ['offers'], offers: ['type', Offers] };
