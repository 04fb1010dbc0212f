// All elements of the model as a list: for whoever does not see the drawing, or uses no mouse.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { inChinese, make } from './dom.js';
import { said } from './says.js';

const WORDS = [
  ['bpmn:UserTask', 'addstep'], ['bpmn:ServiceTask', 'addsystem'], ['bpmn:CallActivity', 'addcall'],
  ['bpmn:SubProcess', 'addpart'], ['bpmn:ExclusiveGateway', 'addgateway'], ['bpmn:ParallelGateway', 'addparallel'],
  ['bpmn:StartEvent', 'addstart'], ['bpmn:EndEvent', 'addend'], ['bpmn:BoundaryEvent', 'addreminder'],
  ['bpmn:CatchEvent', 'addwait'], ['bpmn:Process', 'process'],
];

const kind = (element, words) => words[WORDS.find(([type]) => is(element, type))?.[1]] ?? '';

// What it is called in the reader's language; the drawing itself keeps its own.
export const called = element => (!inChinese && said(element, 'name.en')) || getBusinessObject(element).name;

export function title(element, words) {
  const name = called(element);
  if (is(element, 'bpmn:SequenceFlow')) {
    const ends = `${title(element.source, words)} → ${title(element.target, words)}`;
    return name ? `${ends}${inChinese ? `（${name}）` : ` (${name})`}` : ends;
  }
  return name || `${kind(element, words)} ${element.id}`;
}

export class Outline {
  constructor(modeler, host, words) {
    Object.assign(this, { modeler, host, words });
    modeler.on(['commandStack.changed', 'import.done', 'selection.changed'], () => {
      requestAnimationFrame(() => this.show());
    });
  }

  show() {
    const focused = this.host.contains(document.activeElement) ? document.activeElement.dataset.element : '';
    const [selected] = this.modeler.get('selection').get();
    const elements = this.modeler.get('elementRegistry')
      .filter(one => !one.labelTarget && (is(one, 'bpmn:FlowNode') || is(one, 'bpmn:SequenceFlow')));
    this.host.replaceChildren(...elements.map(one => make('li', {}, this.line(one, selected))));
    if (focused) {
      this.host.querySelector(`[data-element="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  line(element, selected) {
    return make('button', {
      type: 'button',
      'data-element': element.id,
      'aria-current': element === selected || element === selected?.labelTarget ? 'true' : undefined,
      onclick: () => choose(this.modeler, element.id),
    }, is(element, 'bpmn:SequenceFlow') ? '' : `${kind(element, this.words)}${inChinese ? '：' : ': '}`, title(element, this.words));
  }
}

export function choose(modeler, id) {
  const element = modeler.get('elementRegistry').get(id);
  if (element) {
    modeler.get('selection').select(element);
    if (element.parent) {
      modeler.get('canvas').scrollToElement(element);
    }
  }
}
