// The page on which admins draw a process: a canvas, the fields of what is selected, a list of all elements and one of
// what the checks found.
import Modeler from 'bpmn-js/lib/Modeler';
import minimap from 'diagram-js-minimap';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { Comments } from './comments.js';
import { inChinese } from './dom.js';
import { Drafting, hand, host, place, start, words } from './drafting.js';
import { Findings } from './findings.js';
import { speak } from './ids.js';
import offers from './offers.js';
import { Outline } from './outline.js';
import { Panel } from './panel.js';
import { Play, simulation } from './play.js';
import { ask } from './server.js';
import chinese from './zh.js';

const PALETTE = 125;
const EDGE = 30;

class Editor extends Drafting {
  constructor(vocabulary) {
    super('bpmn');
    this.modeler = new Modeler({
      container: place('canvas'),
      moddleExtensions: { camunda },
      additionalModules: [offers, minimap, simulation, ...(inChinese ? [chinese] : [])],
      words,
    });
    this.findings = new Findings(this.modeler, place('findings'), words);
    this.panel = new Panel(this.modeler, place('panel'), vocabulary, words);
    this.comments = new Comments(this.modeler);
    this.outline = new Outline(this.modeler, place('outline'), words);
    this.play = new Play(this.modeler, { host: place('play'), side: place('panel'), tool: host.querySelector('[data-tool="play"]') }, words);
    this.modeler.on('commandStack.changed', () => {
      this.changed();
    });
    this.wire({ picture: () => this.picture(), fit: () => this.fit(), minimap: () => this.modeler.get('minimap').toggle(), play: () => this.play.toggle() });
    this.modeler.on('minimap.toggle', ({ open }) => {
      host.querySelector('[data-tool="minimap"]').setAttribute('aria-pressed', open);
    });
  }

  stack() {
    return this.modeler.get('commandStack');
  }

  async draw(xml) {
    await this.modeler.importXML(xml);
    this.fit();
  }

  // All of it, beside the palette and not behind it.
  fit() {
    const canvas = this.modeler.get('canvas');
    const { inner, outer } = canvas.viewbox();
    const scale = Math.min((outer.width - PALETTE - EDGE) / inner.width, (outer.height - EDGE) / inner.height, 1);
    const [width, height] = [outer.width / scale, outer.height / scale];
    canvas.viewbox({ x: inner.x - PALETTE / scale, y: inner.y - (height - inner.height) / 2, width, height });
  }

  finish() {
    speak(this.modeler);
  }

  async source() {
    this.leaveField();
    this.finish();
    return this.current();
  }

  async current() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  async picture() {
    hand((await this.modeler.saveSVG()).svg, 'image/svg+xml', `${host.dataset.process}.svg`);
  }
}

if (host) {
  start(async () => new Editor(await ask('GET', host.dataset.vocabulary)));
}
