// What one draws from the list: the same steps that a mouse does on the canvas, each to be undone.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { KINDS, shapeOf } from './offers.js';

const GAP = 50;

function select(modeler, element) {
  modeler.get('selection').select(element);
  modeler.get('canvas').scrollToElement(element);
}

const middle = flow => {
  const at = Math.floor((flow.waypoints.length - 1) / 2);
  const [from, to] = [flow.waypoints[at], flow.waypoints[at + 1]];
  return { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
};

// Everything to the right moves on, so that the new element lies on nothing.
function makeRoom(modeler, flow, width) {
  const at = middle(flow);
  const onlyIn = flow.parent;
  const children = onlyIn.children.filter(one => !one.labelTarget);
  const { movingShapes, resizingShapes } = modeler.get('spaceTool').calculateAdjustments(children, 'x', width, at.x);
  modeler.get('modeling').createSpace(movingShapes, resizingShapes, { x: width, y: 0 }, 'e', at.x);
}

function insert(modeler, flow, kind) {
  const shape = shapeOf(modeler, kind);
  makeRoom(modeler, flow, shape.width + GAP);
  return modeler.get('modeling').createShape(shape, middle(flow), flow);
}

function remind(modeler, activity) {
  const shape = modeler.get('elementFactory').createShape({
    type: 'bpmn:BoundaryEvent', cancelActivity: false, eventDefinitionType: 'bpmn:TimerEventDefinition',
  });
  const at = { x: activity.x + activity.width - GAP / 2, y: activity.y + activity.height };
  return modeler.get('modeling').createShape(shape, at, activity, { attach: true });
}

export function add(modeler, element, name) {
  if (name === 'reminder') {
    select(modeler, remind(modeler, element));
    return;
  }
  const kind = KINDS[name];
  select(modeler, is(element, 'bpmn:SequenceFlow')
    ? insert(modeler, element, kind)
    : modeler.get('autoPlace').append(element, shapeOf(modeler, kind)));
}

export function connect(modeler, source, id) {
  const target = modeler.get('elementRegistry').get(id);
  select(modeler, modeler.get('modeling').connect(source, target));
}

export function leadTo(modeler, flow, id) {
  const target = modeler.get('elementRegistry').get(id);
  modeler.get('modeling').reconnectEnd(flow, target, { x: target.x + target.width / 2, y: target.y + target.height / 2 });
  modeler.get('modeling').layoutConnection(flow);
}

export function remove(modeler, element) {
  modeler.get('modeling').removeElements([element]);
}
