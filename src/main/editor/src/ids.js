// People speak of elements by ids that people chose. Whatever the editor made up is called after the English name, a flow
// after what it connects, before the model leaves the page.
import { getBusinessObject, getDi, is } from 'bpmn-js/lib/util/ModelUtil';
import { said } from './says.js';

const MADE_UP = /^[A-Z][A-Za-z]*_/;

const capital = text => text[0].toUpperCase() + text.slice(1);

function spoken(text) {
  const parts = text.normalize('NFKD').replace(/['’]s\b/g, '').match(/[A-Za-z0-9]+/g) ?? [];
  const name = parts.slice(0, 6).map(part => capital(part.toLowerCase())).join('').slice(0, 50);
  return /^[A-Za-z]/.test(name) ? name[0].toLowerCase() + name.slice(1) : '';
}

function free(known, wanted) {
  let id = wanted;
  for (let number = 2; known(id); number += 1) {
    id = `${wanted}${number}`;
  }
  return id;
}

const kind = element => getBusinessObject(element).$type.slice('bpmn:'.length);

export function speak(modeler) {
  const registry = modeler.get('elementRegistry');
  const modeling = modeler.get('modeling');
  const known = id => Boolean(registry.get(id));
  const rename = (element, wanted) => {
    modeling.updateProperties(element, { id: free(known, wanted) });
  };
  const madeUp = type => registry.filter(element =>
    !element.labelTarget && MADE_UP.test(getBusinessObject(element).id) && is(element, type));
  madeUp('bpmn:FlowNode').forEach(node => {
    const fallback = kind(node);
    rename(node, spoken(said(node, 'name.en')) || fallback[0].toLowerCase() + fallback.slice(1));
  });
  madeUp('bpmn:SequenceFlow').forEach(flow => {
    const { sourceRef, targetRef } = getBusinessObject(flow);
    rename(flow, `${sourceRef.id}To${capital(targetRef.id)}`);
  });
  registry.forEach(nameWhatHangsOn);
}

// Event definitions and drawings have ids as well; nobody refers to them.
function nameWhatHangsOn(element) {
  const { id } = getBusinessObject(element);
  getBusinessObject(element).eventDefinitions?.forEach(one => {
    if (!one.id || MADE_UP.test(one.id)) {
      one.id = `${id}${one.$type.slice('bpmn:'.length).replace('EventDefinition', '')}`;
    }
  });
  const drawn = getDi(element);
  if (drawn && (!drawn.id || MADE_UP.test(drawn.id) || drawn.id.endsWith('_di'))) {
    drawn.id = `${id}${drawn.waypoint ? 'Edge' : 'Shape'}`;
  }
}
