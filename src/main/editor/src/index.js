// The page on which admins draw a model: a canvas, the fields of what is selected, a list of all elements and one of what
// the checks found. What is drawn is kept on the server by its number; nothing is written over unseen.
import Modeler from 'bpmn-js/lib/Modeler';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { button, inChinese } from './dom.js';
import { Findings } from './findings.js';
import { speak } from './ids.js';
import offers from './offers.js';
import { Outline } from './outline.js';
import { Panel } from './panel.js';
import { ask } from './server.js';
import chinese from './zh.js';

const CHECK_AFTER = 1200;
const PRESENT_EVERY = 60_000;
const PALETTE = 125;
const EDGE = 30;

const host = document.querySelector('[data-model-editor]');
const words = { ...document.getElementById('model-words').dataset };
const place = name => host.querySelector(`[data-model="${name}"]`);

class Editor {
  constructor(vocabulary) {
    this.draft = host.dataset.modelEditor;
    this.modeler = new Modeler({
      container: place('canvas'),
      moddleExtensions: { camunda },
      additionalModules: [offers, ...(inChinese ? [chinese] : [])],
      words,
    });
    this.findings = new Findings(this.modeler, place('findings'), words);
    this.panel = new Panel(this.modeler, place('panel'), vocabulary, words);
    this.outline = new Outline(this.modeler, place('outline'), words);
    this.modeler.on('commandStack.changed', () => {
      this.changed();
    });
    this.wire();
  }

  async open() {
    const text = await ask('GET', `${this.draft}/texts/last`);
    this.revision = text.revision;
    await this.draw(text.source);
    this.findings.show(text.findings);
    this.settled(words.opened);
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

  changed() {
    this.dirty = true;
    this.say(words.unsaved);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check().catch(failure => this.say(failure.message)), CHECK_AFTER);
    this.tools();
  }

  settled(message) {
    this.dirty = false;
    this.say(message);
    this.tools();
  }

  say(message) {
    place('state').textContent = message;
  }

  tools() {
    const stack = this.modeler.get('commandStack');
    host.querySelector('[data-tool="undo"]').disabled = !stack.canUndo();
    host.querySelector('[data-tool="redo"]').disabled = !stack.canRedo();
  }

  async source() {
    document.activeElement?.matches?.('[data-model="panel"] input') && document.activeElement.dispatchEvent(new Event('change'));
    speak(this.modeler);
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  async check() {
    clearTimeout(this.timer);
    const { findings } = await ask('POST', host.dataset.checks, { model: host.dataset.process, source: await this.current() });
    this.findings.show(findings);
    return findings;
  }

  async current() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  async save() {
    this.say(words.saving);
    const source = await this.source();
    clearTimeout(this.timer);
    const saved = await ask('PUT', `${this.draft}/texts`, { revision: this.revision, source });
    this.revision = saved.revision;
    this.stands(saved.version);
    this.findings.show(saved.findings);
    this.settled(words.saved.replace('#', saved.revision));
    place('conflict').hidden = true;
  }

  // The forms of the page that ask for the version of the draft know the one that its reader has seen.
  stands(version) {
    document.querySelectorAll('[data-draft-version]').forEach(input => { input.value = version; });
  }

  // Two people drew: both texts are kept, and a person says which one goes on.
  async conflict(problem) {
    const { revision } = await ask('GET', `${this.draft}/texts/last`);
    const box = place('conflict');
    const over = async () => {
      this.revision = revision;
      await this.attempt(() => this.save());
    };
    const theirs = async () => {
      // Before the text: what is drawn on after that is not thrown away unseen.
      const { version } = await ask('GET', this.draft);
      await this.open();
      this.stands(version);
      box.hidden = true;
    };
    box.replaceChildren(problem.message, ' ',
      button(words.keepMine, over), ' ', button(words.export, () => this.download()), ' ',
      button(words.takeTheirs, () => this.attempt(theirs)));
    box.hidden = false;
  }

  async attempt(act) {
    try {
      await act();
    } catch (failure) {
      this.say(failure.message);
      if (failure.key === 'refusal.modeling.savedMeanwhile') {
        await this.conflict(failure);
      }
    }
  }

  async download() {
    hand(await this.source(), 'application/xml', `${host.dataset.process}.bpmn`);
  }

  async picture() {
    hand((await this.modeler.saveSVG()).svg, 'image/svg+xml', `${host.dataset.process}.svg`);
  }

  async take(file) {
    await this.draw(await file.text());
    this.changed();
  }

  async present() {
    const { readers } = await ask('POST', `${this.draft}/presence`);
    place('readers').textContent = readers.length ? words.readers.replace('#', readers.join('、')) : '';
  }

  wire() {
    const stack = this.modeler.get('commandStack');
    const tools = {
      save: () => this.save(),
      check: async () => {
        speak(this.modeler);
        const found = await this.check();
        this.say(verdict(found));
      },
      undo: () => stack.undo(),
      redo: () => stack.redo(),
      export: () => this.download(),
      picture: () => this.picture(),
      fit: () => this.fit(),
    };
    Object.entries(tools).forEach(([name, act]) =>
      host.querySelector(`[data-tool="${name}"]`).addEventListener('click', () => this.attempt(act)));
    host.querySelector('[data-tool="import"]').addEventListener('change', event => {
      const [file] = event.target.files;
      if (file) {
        this.attempt(() => this.take(file));
      }
    });
    document.addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        this.attempt(() => this.save());
      }
    });
    window.addEventListener('beforeunload', event => this.dirty && event.preventDefault());
    // A draft is handed in as it is saved: what is not saved yet is saved first.
    document.addEventListener('submit', event => {
      if (this.dirty && event.target.matches('[data-saves-first]')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        this.attempt(async () => {
          await this.save();
          event.target.requestSubmit(event.submitter);
        });
      }
    }, true);
    const tell = () => this.present().catch(() => {});
    tell();
    setInterval(tell, PRESENT_EVERY);
  }
}

function verdict(found) {
  const errors = found.filter(one => one.severity === 'ERROR').length;
  const said = errors ? words.found : found.length ? words.warned : words.clean;
  return said.replace('#', errors || found.length);
}

function hand(text, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

if (host) {
  ask('GET', host.dataset.vocabulary)
    .then(vocabulary => new Editor(vocabulary).open())
    .then(() => host.setAttribute('data-ready', ''))
    .catch(failure => {
      place('state').textContent = failure.message;
      console.error(failure);
    });
}
