// Draws a task's processes and marks where they stand. The drawing comes on top of the list of positions, which says
// the same to those who do not see it, or whose browser does not draw.
const host = document.querySelector('[data-process]');

async function draw(figure, picture) {
  const canvas = figure.querySelector('[data-canvas]');
  const viewer = new window.BpmnJS({ container: canvas, zoomScroll: { enabled: false } });
  await viewer.importXML(picture.xml);
  const drawing = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  const mark = (id, name) => known.get(id) && drawing.addMarker(id, name);
  picture.finished.forEach((id) => mark(id, 'process-finished'));
  picture.active.forEach((id) => mark(id, 'process-active'));
  drawing.zoom('fit-viewport', 'auto');
}

async function drawAll() {
  const answer = await fetch(host.dataset.process, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`the processes could not be read: ${answer.status}`);
  }
  const pictures = await answer.json();
  const figures = [...host.querySelectorAll('figure')];
  await Promise.all(figures.map((figure, at) => draw(figure, pictures[at])));
}

if (host && window.BpmnJS) {
  drawAll().catch((failure) => {
    host.querySelectorAll('[data-canvas]').forEach((canvas) => canvas.remove());
    console.error(failure);
  });
}
