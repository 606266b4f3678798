/** Draws the differences of a cause when it is opened, some at a time. */
const Render = (() => {
  const SOME = 25, FEW_PLACES = 8;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = Highlight.visible(text);
    return made;
  };

  const say = text => { document.getElementById('status').textContent = text; };

  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (refused) {
      const area = element('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  const copyButton = text => {
    const button = element('button', 'copy', 'Copy');
    button.type = 'button';
    button.setAttribute('aria-label', 'Copy the lines that reproduce this');
    button.addEventListener('click', async () => {
      await copy(text);
      button.textContent = 'Copied';
      say('Copied');
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
    return button;
  };

  const side = (name, role) => {
    const box = element('div', 'side ' + role);
    const pre = element('pre');
    pre.tabIndex = 0;
    pre.setAttribute('role', 'group');
    pre.setAttribute('aria-label', 'Reply of ' + name);
    box.append(element('p', '', name), pre);
    return [box, pre];
  };

  const sides = variant => {
    const both = element('div', 'sides');
    const [left, leftText] = side(Data.baseline, 'baseline'), [right, rightText] = side(variant.other, 'other');
    Highlight.sides(leftText, rightText, variant.baselineText, variant.otherText);
    both.append(left, right);
    return both;
  };

  const reproduction = how => {
    const box = element('div', 'repro');
    const head = element('p');
    if (how.form === 'redis-cli') head.append('To see it, paste into ', element('code', '', how.start || 'redis-cli'), ' on an empty database:');
    else if (how.form === 'script') head.append('To see it, save this and run ', element('code', '', how.start || 'sh'), ':');
    else head.append('To see it:');
    const pre = element('pre', '', how.text.replace(/\n$/, ''));
    pre.tabIndex = 0;
    pre.setAttribute('role', 'group');
    pre.setAttribute('aria-label', 'Lines that reproduce this');
    box.append(head, pre, copyButton(how.text));
    if (how.note) box.append(element('p', '', how.note));
    return box;
  };

  const place = one => {
    const item = element('li');
    item.dataset.id = Data.well(one.id);
    const scenario = Data.scenario(one);
    const link = element('a', '', scenario);
    link.href = '#scenario:' + Highlight.encode(scenario);
    const self = element('a', 'self', '#');
    self.href = '#' + Highlight.encode(one.id);
    self.setAttribute('aria-label', 'Link to this difference');
    item.append(link, ' ' + Highlight.visible(one.step) + ' ', element('span', 'tag', one.protocol), ' ', self);
    if (one.follows) item.append(' ', element('span', 'tag follows', 'follows an earlier difference'));
    return item;
  };

  const places = (variant, wanted) => {
    const list = element('ul', 'places');
    const all = variant.places;
    const count = wanted ? all.length : Math.min(FEW_PLACES, all.length);
    all.slice(0, count).forEach(one => list.append(place(one)));
    if (count < all.length) {
      const item = element('li');
      const button = element('button', '', `Show ${all.length - count} more places`);
      button.type = 'button';
      button.addEventListener('click', () => {
        item.replaceWith(...all.slice(count).map(place));
      });
      item.append(button);
      list.append(item);
    }
    return list;
  };

  const article = (variant, wanted) => {
    const box = element('article', 'variant');
    const head = element('h4');
    head.append(element('code', '', variant.command === undefined ? variant.places[0].step : variant.command), ' ',
      element('span', 'tag', variant.kind));
    box.append(head, sides(variant));
    if (variant.since) box.append(element('p', 'note', variant.since));
    if (variant.note) box.append(element('p', 'note', variant.note));
    if (variant.reproduction) box.append(reproduction(variant.reproduction));
    box.append(places(variant, wanted));
    return box;
  };

  /** Appends the next few of `left`, and a button while there are more. */
  const some = (list, left) => {
    left.splice(0, SOME).forEach(variant => list.append(article(variant)));
    if (left.length === 0) return;
    const button = element('button', 'more', `Show ${Math.min(SOME, left.length)} of ${left.length} more`);
    button.type = 'button';
    button.addEventListener('click', () => {
      const last = list.lastElementChild.previousElementSibling;
      button.remove();
      some(list, left);
      const next = last && last.nextElementSibling;
      if (next) { next.tabIndex = -1; next.focus(); }
    });
    list.append(button);
  };

  return {
    say,
    /** Draws the variants of a cause that pass; `wanted` comes first, all its places shown. */
    cause(details, passes, wanted) {
      const body = details.querySelector('.body');
      body.querySelector('.variants')?.remove();
      const list = element('div', 'variants');
      const left = Data.variants(Number(details.id.slice('cause-'.length))).filter(passes);
      if (wanted) {
        const at = left.indexOf(wanted);
        if (at >= 0) left.splice(at, 1);
        list.append(article(wanted, true));
      }
      some(list, left);
      body.append(list);
    },
    /** Draws the first variant of a cause, for paper, and says how many there are. */
    brief(details, passes) {
      const body = details.querySelector('.body');
      body.querySelector('.variants')?.remove();
      const list = element('div', 'variants');
      const all = Data.variants(Number(details.id.slice('cause-'.length))).filter(passes);
      if (all.length > 0) list.append(article(all[0]));
      if (all.length > 1) list.append(element('p', 'note', `And ${all.length - 1} more like it, in the page itself.`));
      body.append(list);
    },
    /** Forgets what was drawn, so that it is drawn anew when opened. */
    forget(details) {
      details.querySelector('.variants')?.remove();
    },
  };
})();
