// What an element says of itself: plain properties, the only thing that Duban reads of a model beside its drawing.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

const PROPERTIES = 'camunda:Properties';

const holder = element => getBusinessObject(element).get('extensionElements')?.get('values')
  ?.find(one => one.$type === PROPERTIES);

export function said(element, name) {
  return holder(element)?.get('values').find(one => one.name === name)?.value ?? '';
}

// An empty value says nothing. Each change can be undone.
export function say(modeler, element, name, value) {
  if (said(element, name) === value) {
    return;
  }
  const moddle = modeler.get('moddle');
  const modeling = modeler.get('modeling');
  const before = holder(element);
  const others = before ? before.get('values') : [];
  const known = others.some(one => one.name === name);
  const mine = value === '' ? [] : [moddle.create('camunda:Property', { name, value })];
  const values = known ? others.flatMap(one => (one.name === name ? mine : [one])) : [...others, ...mine];
  if (before) {
    mine.forEach(one => { one.$parent = before; });
    modeling.updateModdleProperties(element, before, { values });
    return;
  }
  const properties = moddle.create(PROPERTIES, { values });
  values.forEach(one => { one.$parent = properties; });
  const extensions = getBusinessObject(element).get('extensionElements');
  if (extensions) {
    properties.$parent = extensions;
    modeling.updateModdleProperties(element, extensions, { values: [...extensions.get('values'), properties] });
    return;
  }
  const made = moddle.create('bpmn:ExtensionElements', { values: [properties] });
  properties.$parent = made;
  made.$parent = getBusinessObject(element);
  modeling.updateProperties(element, { extensionElements: made });
}

// Gone through once for each of several units, or once.
export function sayEach(modeler, element, units) {
  say(modeler, element, 'each', units);
  const loop = getBusinessObject(element).get('loopCharacteristics');
  if (Boolean(units) === Boolean(loop)) {
    return;
  }
  const made = units
    ? modeler.get('moddle').create('bpmn:MultiInstanceLoopCharacteristics', { isSequential: false })
    : undefined;
  if (made) {
    made.$parent = getBusinessObject(element);
  }
  modeler.get('modeling').updateProperties(element, { loopCharacteristics: made });
}

export const definition = (element, type) =>
  getBusinessObject(element).get('eventDefinitions')?.find(one => is(one, type));

// By an error one leaves a part of the process with the answer that it is called by.
export function errorCode(element) {
  return definition(element, 'bpmn:ErrorEventDefinition')?.errorRef?.errorCode ?? '';
}

export function sayErrorCode(modeler, element, code, name) {
  const definitions = modeler.getDefinitions();
  const roots = definitions.get('rootElements');
  let error = roots.find(one => is(one, 'bpmn:Error') && one.errorCode === code);
  if (!error) {
    const id = `answered${code.split('_').map(word => word[0] + word.slice(1).toLowerCase()).join('')}`;
    error = modeler.get('moddle').create('bpmn:Error', { id, name, errorCode: code });
    error.$parent = definitions;
    roots.push(error);
  }
  const event = definition(element, 'bpmn:ErrorEventDefinition');
  modeler.get('modeling').updateModdleProperties(element, event, { errorRef: error });
}
