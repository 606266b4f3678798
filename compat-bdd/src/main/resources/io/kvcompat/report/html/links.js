/** Follows the address: to a difference, a cause (`cause KEY`), a scenario, or a filter (`?severity=breaking`). */
const Links = (() => {
  const reveal = element => {
    for (let parent = element; parent; parent = parent.parentElement) {
      if (parent instanceof HTMLDetailsElement) parent.open = true;
    }
  };

  const show = element => {
    document.querySelectorAll('.target').forEach(old => old.classList.remove('target'));
    element.classList.add('target');
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  };

  const difference = id => {
    const found = Data.find(id);
    if (!found) return false;
    Filter.set({});
    const details = document.getElementById('cause-' + found.cause);
    if (!details) return false;
    reveal(details);
    Render.cause(details, Filter.passesOf(found.cause), Data.variants(found.cause)[found.index]);
    const item = [...details.querySelectorAll('.places li')].find(one => one.dataset.id === Data.well(id));
    show(item || details);
    return true;
  };

  const cause = key => {
    const details = [...document.querySelectorAll('.cause')].find(one => one.dataset.also.split('\n').includes(key) || one.dataset.key === key);
    if (!details) return false;
    if (details.hidden) Filter.set({});
    reveal(details);
    show(details.querySelector('summary'));
    return true;
  };

  const scenario = id => {
    const row = document.getElementById('scenario-' + Data.scenarios.findIndex(one => Data.well(one) === Data.well(id)));
    if (!row) return false;
    reveal(row);
    show(row);
    return true;
  };

  const decode = text => {
    try {
      return decodeURIComponent(text);
    } catch (malformed) {
      return text;
    }
  };

  return {
    follow() {
      const hash = location.hash.slice(1);
      if (hash === '') return;
      if (hash.startsWith('?')) {
        Filter.set(Object.fromEntries(new URLSearchParams(hash.slice(1))));
        document.getElementById('findings')?.scrollIntoView();
        return;
      }
      const target = decode(hash);
      const element = document.getElementById(target);
      if (element) {
        reveal(element);
        return;
      }
      const found = target.startsWith('scenario:')
        ? scenario(target.slice('scenario:'.length))
        : difference(target) || cause(target);
      if (!found) Render.say('Nothing in this report has the address ' + Highlight.visible(target) + '.');
    },
  };
})();
