// A draft on its page, whatever is drawn in it: opening, checking while one works, saving by its number, and what is done
// when two people save. Nothing is written over unseen. How it is drawn is said by whoever extends this.
import { button } from './dom.js';
import { ask } from './server.js';

const CHECK_AFTER = 1200;
const PRESENT_EVERY = 60_000;

export const host = document.querySelector('[data-model-editor]');
export const words = { ...document.getElementById('model-words').dataset };
export const place = name => host.querySelector(`[data-model="${name}"]`);

export class Drafting {
  constructor(ending) {
    this.draft = host.dataset.modelEditor;
    this.ending = ending;
  }

  async open() {
    const text = await ask('GET', `${this.draft}/texts/last`);
    this.revision = text.revision;
    await this.draw(text.source);
    this.findings.show(text.findings);
    this.settled(words.opened);
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

  async check() {
    clearTimeout(this.timer);
    const { findings } = await ask('POST', host.dataset.checks, { model: host.dataset.process, source: await this.current() });
    this.findings.show(findings);
    return findings;
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
    hand(await this.source(), 'application/xml', `${host.dataset.process}.${this.ending}`);
  }

  async take(file) {
    await this.draw(await file.text());
    this.changed();
  }

  async present() {
    const { readers } = await ask('POST', `${this.draft}/presence`);
    place('readers').textContent = readers.length ? words.readers.replace('#', readers.join('、')) : '';
  }

  tools() {
    const stack = this.stack();
    host.querySelector('[data-tool="undo"]').disabled = !stack.canUndo();
    host.querySelector('[data-tool="redo"]').disabled = !stack.canRedo();
  }

  // A field that one still stands in counts as filled in.
  leaveField() {
    document.activeElement?.matches?.('[data-model="panel"] input') && document.activeElement.dispatchEvent(new Event('change'));
  }

  wire(more = {}) {
    const tools = {
      save: () => this.save(),
      check: async () => {
        this.finish();
        const found = await this.check();
        this.say(verdict(found));
      },
      undo: () => this.stack().undo(),
      redo: () => this.stack().redo(),
      export: () => this.download(),
      ...more,
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

export function hand(text, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

export function start(make) {
  make()
    .then(editor => editor.open())
    .then(() => host.setAttribute('data-ready', ''))
    .catch(failure => {
      place('state').textContent = failure.message;
      console.error(failure);
    });
}
