// Draws a task's processes and marks where they stand. The drawing comes on top of the list of positions, which says
// the same to those who do not see it, or whose browser does not draw.
const host = document.querySelector('[data-process]');
const TALLEST = 460;
const EDGE = 24;
// What A4 leaves between its margins, at 96 pixels an inch.
const PAPER = 660;
const drawn = [];

// As wide as the page, as high as the model then is, so that its words can be read.
function fit(canvas, drawing) {
  const { inner } = drawing.viewbox();
  const height = (canvas.clientWidth / (inner.width + EDGE)) * (inner.height + EDGE);
  canvas.style.height = `${Math.min(TALLEST, Math.ceil(height))}px`;
  drawing.resized();
  drawing.zoom('fit-viewport', 'auto');
}

// How many stand there; the list beside the drawing says the same.
function tally(viewer, id, count) {
  const html = document.createElement('span');
  html.className = 'process-count';
  html.textContent = count;
  viewer.get('overlays').add(id, { position: { top: -14, right: 14 }, html });
}

async function draw(canvas, picture) {
  const viewer = new window.BpmnJS({ container: canvas, zoomScroll: { enabled: false } });
  await viewer.importXML(picture.xml);
  const drawing = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  const mark = (id, name) => known.get(id) && drawing.addMarker(id, name);
  picture.finished.forEach((id) => mark(id, 'process-finished'));
  picture.active.forEach((id) => mark(id, 'process-active'));
  Object.entries(picture.counts ?? {}).forEach(([id, count]) => known.get(id) && tally(viewer, id, count));
  fit(canvas, drawing);
  drawn.push({ canvas, drawing });
  // Hidden from those who hear the page, so it must not catch their keyboard either.
  canvas.querySelectorAll('a, [tabindex]').forEach((place) => place.setAttribute('tabindex', '-1'));
}

// What is folded has no size to draw in yet.
function drawWhenSeen(place, picture) {
  const canvas = place.querySelector('[data-canvas]');
  if (!(place instanceof HTMLDetailsElement) || place.open) {
    return draw(canvas, picture);
  }
  place.addEventListener('toggle', () => draw(canvas, picture).catch(giveUp), { once: true });
  return Promise.resolve();
}

function giveUp(failure) {
  host.querySelectorAll('[data-canvas]').forEach((canvas) => canvas.remove());
  console.error(failure);
}

async function drawAll() {
  const answer = await fetch(host.dataset.process, { headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang } });
  if (!answer.ok) {
    throw new Error(`the processes could not be read: ${answer.status}`);
  }
  const pictures = await answer.json();
  const places = [...host.querySelectorAll('[data-picture]')];
  await Promise.all(places.map((place, at) => drawWhenSeen(place, pictures[at])));
}

// A drawing knows the width of the screen only: on paper it would be cut off there.
function fitAll(width) {
  drawn.forEach(({ canvas, drawing }) => {
    canvas.style.width = width;
    fit(canvas, drawing);
  });
}

if (host && window.BpmnJS) {
  drawAll().catch(giveUp);
  window.addEventListener('beforeprint', () => fitAll(`${PAPER}px`));
  window.addEventListener('afterprint', () => fitAll(''));
}
