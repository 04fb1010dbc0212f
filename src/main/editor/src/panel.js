// The fields of what is selected, in words; beside the canvas, so that everything is done without a mouse as well.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { button, choice, labelled, line, make, ticks } from './dom.js';
import { KINDS } from './offers.js';
import { definition, errorCode, said, say, sayEach, sayErrorCode } from './says.js';
import { title } from './outline.js';
import { add, connect, leadTo, remove } from './drawing.js';

const WITHIN = 'within:';

export class Panel {
  constructor(modeler, host, vocabulary, words) {
    Object.assign(this, { modeler, host, vocabulary, words });
    // A listener that returns something would keep the event from the others.
    const again = () => {
      requestAnimationFrame(() => this.show());
    };
    modeler.on(['selection.changed', 'commandStack.changed', 'import.done'], again);
  }

  selected() {
    const [one] = this.modeler.get('selection').get();
    return one ? one.labelTarget ?? one : this.modeler.get('canvas').getRootElement();
  }

  // Whoever tabs through the fields stays where he is.
  show() {
    const focused = this.host.contains(document.activeElement) ? document.activeElement.id : '';
    const element = this.selected();
    this.host.replaceChildren(
      make('h2', { class: 'h6', id: 'model-panel-title' }, title(element, this.words)),
      ...this.fields(element), ...this.acts(element));
    if (focused) {
      this.host.querySelector(`#${CSS.escape(focused)}`)?.focus();
    }
  }

  fields(element) {
    const { words } = this;
    const modeling = this.modeler.get('modeling');
    const name = value => modeling.updateProperties(element, { name: value || undefined });
    const fields = [
      labelled(words.name, line('field-name', getBusinessObject(element).name ?? '', name)),
      labelled(words.english, this.text(element, 'name.en')),
    ];
    if (is(element, 'bpmn:UserTask')) {
      fields.push(...this.step(element));
    } else if (is(element, 'bpmn:ServiceTask')) {
      fields.push(this.word(element, 'does', words.does, 'works'), this.apart(element));
    } else if (is(element, 'bpmn:SubProcess')) {
      fields.push(this.each(element));
    } else if (is(element, 'bpmn:CallActivity')) {
      fields.push(this.called(element));
    } else if (is(element, 'bpmn:SequenceFlow')) {
      fields.push(...this.flow(element));
    } else if (definition(element, 'bpmn:TimerEventDefinition')) {
      fields.push(...this.rule(element, 'at', words.at), this.word(element, 'phase', words.phase, 'phases'));
    } else if (definition(element, 'bpmn:ErrorEventDefinition')) {
      fields.push(this.error(element));
    }
    return fields;
  }

  text(element, property) {
    const id = `field-${property.replace('.', '-')}`;
    return line(id, said(element, property), value => say(this.modeler, element, property, value));
  }

  word(element, property, label, list) {
    const id = `field-${property}`;
    const change = value => say(this.modeler, element, property, value);
    return labelled(label, choice(id, this.vocabulary[list], said(element, property), change, this.words.none));
  }

  step(element) {
    const { words, vocabulary } = this;
    const [party, roles = ''] = said(element, 'for').split(':');
    const chosen = roles.split(',').map(role => role.trim()).filter(Boolean);
    const write = (unit, list) => say(this.modeler, element, 'for', unit ? `${unit}:${list.join(',')}` : '');
    return [
      this.word(element, 'block', words.block, 'blocks'),
      labelled(words.party, choice('field-party', vocabulary.parties, party, unit => write(unit, chosen), words.none)),
      ticks('field-roles', words.roles, vocabulary.roles, chosen, list => write(party || vocabulary.parties[0].value, list)),
      ...this.rule(element, 'until', words.until),
      this.word(element, 'late', words.late, 'latenesses'),
      this.asks(element),
      this.returnable(element),
      this.word(element, 'phase', words.phase, 'phases'),
      this.each(element),
    ];
  }

  // What whoever decides is asked for, besides what the block asks for by itself.
  asks(element) {
    const chosen = said(element, 'asks').split(',').map(one => one.trim()).filter(Boolean);
    const change = list => say(this.modeler, element, 'asks', list.join(','));
    return ticks('field-asks', this.words.asks, this.vocabulary.asks, chosen, change);
  }

  returnable(element) {
    const chosen = said(element, 'returnable') ? ['no'] : [];
    const change = list => say(this.modeler, element, 'returnable', list.join(''));
    return ticks('field-returnable', this.words.returnable, [{ value: 'no', label: this.words.unreturnable }], chosen, change);
  }

  // A named rule, or a number of working days.
  rule(element, property, label) {
    const value = said(element, property);
    const within = value.startsWith(WITHIN);
    const write = text => say(this.modeler, element, property, text);
    const rules = [...this.vocabulary.rules, { value: WITHIN, label: this.words.within }];
    const id = `field-${property}`;
    const pick = choice(id, rules, within ? WITHIN : value, rule => write(rule === WITHIN ? `${WITHIN}5` : rule), this.words.none);
    const days = line(`${id}-days`, value.slice(WITHIN.length), number => write(WITHIN + number), { type: 'number', min: 1, max: 250 });
    return within ? [labelled(label, pick), labelled(this.words.days, days)] : [labelled(label, pick)];
  }

  each(element) {
    const change = units => sayEach(this.modeler, element, units);
    return labelled(this.words.each,
      choice('field-each', this.vocabulary.units, said(element, 'each'), change, this.words.once));
  }

  // What has effects is done in a transaction of its own, not in somebody's request.
  apart(element) {
    const on = getBusinessObject(element).get('camunda:asyncBefore') ? ['apart'] : [];
    const change = list => this.modeler.get('modeling')
      .updateProperties(element, { 'camunda:asyncBefore': list.length > 0 || undefined });
    return ticks('field-apart', this.words.apart, [{ value: 'apart', label: this.words.apartHint }], on, change);
  }

  called(element) {
    const change = key => this.modeler.get('modeling').updateProperties(element, { calledElement: key });
    return labelled(this.words.called, choice('field-called', this.vocabulary.processes,
      getBusinessObject(element).calledElement ?? '', change, this.words.none));
  }

  flow(element) {
    const chosen = said(element, 'answer').split(',').map(one => one.trim()).filter(Boolean);
    const change = list => say(this.modeler, element, 'answer', list.join(','));
    return [
      ticks('field-answer', this.words.answer, this.vocabulary.answers, chosen, change),
      this.word(element, 'when', this.words.when, 'conditions'),
      this.word(element, 'unless', this.words.unless, 'conditions'),
    ];
  }

  error(element) {
    const label = code => this.vocabulary.answers.find(one => one.value === code)?.label ?? code;
    const change = code => code && sayErrorCode(this.modeler, element, code, label(code));
    return labelled(this.words.error,
      choice('field-error', this.vocabulary.answers, errorCode(element), change, this.words.none));
  }

  acts(element) {
    if (!element.parent) {
      return [];
    }
    const { modeler, words } = this;
    const isFlow = is(element, 'bpmn:SequenceFlow');
    const kinds = Object.keys(KINDS).map(value => ({ value, label: words[`add${value}`] }));
    if (is(element, 'bpmn:Activity')) {
      kinds.push({ value: 'reminder', label: words.addreminder });
    }
    const kind = choice('act-kind', kinds, 'step', () => {});
    const box = make('fieldset', {}, make('legend', { class: 'form-label' }, words.draw));
    if (!is(element, 'bpmn:EndEvent')) {
      box.append(
        labelled(isFlow ? words.insert : words.append, kind),
        button(words.add, () => add(modeler, element, kind.value), { id: 'act-add' }));
      const others = this.targets(isFlow ? element.source : element);
      const target = choice('act-target', others, isFlow ? element.target.id : others[0]?.value ?? '', () => {});
      const go = isFlow ? leadTo : connect;
      box.append(
        labelled(isFlow ? words.leadTo : words.connect, target),
        button(words.draw, () => target.value && go(modeler, element, target.value), { id: 'act-connect' }));
    }
    box.append(button(words.remove, () => remove(modeler, element), { id: 'act-remove', class: 'btn btn-outline-danger btn-sm' }));
    return [box];
  }

  // A way leads to what lies in the same part of the process and can be led to.
  targets(from) {
    return this.modeler.get('elementRegistry')
      .filter(one => one.parent === from.parent && one !== from && !one.labelTarget && is(one, 'bpmn:FlowNode')
        && !is(one, 'bpmn:StartEvent') && !is(one, 'bpmn:BoundaryEvent'))
      .map(one => ({ value: one.id, label: title(one, this.words) }));
  }
}
