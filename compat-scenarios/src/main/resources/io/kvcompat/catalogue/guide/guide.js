'use strict';
const form = document.getElementById('filters');
const topics = [...document.querySelectorAll('details[data-severity]')].map(element => ({
  element,
  severity: element.dataset.severity,
  commands: element.dataset.commands.split('|'),
  text: element.textContent.toLowerCase(),
}));
function apply() {
  const words = document.getElementById('search').value.toLowerCase().split(/\s+/).filter(word => word);
  const command = document.getElementById('command').value;
  const severities = new Set([...form.querySelectorAll('[name=severity]:checked')].map(box => box.value));
  let shown = 0;
  for (const topic of topics) {
    const fits = severities.has(topic.severity) && (!command || topic.commands.includes(command))
      && words.every(word => topic.text.includes(word));
    topic.element.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  for (const section of document.querySelectorAll('section')) {
    const inside = [...section.querySelectorAll('details[data-severity]')];
    section.hidden = inside.length > 0 && inside.every(element => element.hidden);
  }
  document.getElementById('none').hidden = shown > 0;
  document.getElementById('shown').textContent = shown + ' of ' + topics.length + ' shown';
}
function openLinked() {
  const linked = topics.find(topic => '#' + topic.element.id === location.hash);
  if (linked) {
    linked.element.open = true;
    linked.element.scrollIntoView();
  }
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('submit', event => event.preventDefault());
addEventListener('hashchange', openLinked);
apply();
openLinked();
