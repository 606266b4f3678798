/** Narrows the causes to what the form says; the counts follow. */
const Filter = (() => {
  const form = document.getElementById('filters');
  const causes = [...document.querySelectorAll('.cause')];
  const words = causes.map(cause => cause.textContent.toLowerCase());
  const plural = (count, what) => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
  let now = {};

  const read = () => form ? Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== '')) : {};

  /** The words of a variant, put together once, when text is first looked for. */
  const haystack = variant => variant.words ??= [variant.command || '', variant.baselineText, variant.otherText,
    variant.note || '', ...variant.places.map(place => place.id)].join('\n').toLowerCase();

  const placePasses = filter => place => (!filter.scenario || Data.scenario(place) === filter.scenario)
    && (!filter.group || Data.group(place) === filter.group);

  const variantPasses = (filter, text, inCause) => variant =>
    (!filter.kind || variant.kind === filter.kind)
    && (!filter.command || variant.name === filter.command)
    && (!filter.since || variant.since === filter.since)
    && (!filter.target || variant.other === filter.target)
    && (!(filter.scenario || filter.group) || variant.places.some(placePasses(filter)))
    && (!text || inCause || haystack(variant).includes(text));

  const passesOf = number => {
    const text = (now.text || '').toLowerCase();
    return variantPasses(now, text, text !== '' && words[number].includes(text));
  };

  const count = (variants, filter) => variants.reduce((sum, variant) => sum + (filter.scenario || filter.group
    ? variant.places.filter(placePasses(filter)).length
    : variant.places.length), 0);

  const tabs = [...document.querySelectorAll('.tabs a')];
  const markTab = () => tabs.forEach(tab => {
    if (tab.dataset.verdict === (now.verdict || '')) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
  });

  const apply = () => {
    now = read();
    const any = Object.keys(now).length > 0;
    let causesShown = 0, shown = 0;
    const perGroup = new Map();
    causes.forEach((details, number) => {
      const fits = (!now.severity || details.dataset.severity === now.severity)
        && (!now.verdict || details.dataset.verdict === now.verdict);
      const variants = fits ? Data.variants(number).filter(passesOf(number)) : [];
      // A cause whose differences are not in the page stays visible as long as nothing asks for them.
      details.hidden = any && variants.length === 0;
      if (details.open) Render.cause(details, passesOf(number)); else Render.forget(details);
      if (details.hidden) return;
      const differences = count(variants, now);
      details.querySelector('.much .tally').textContent = plural(differences, 'difference');
      const sums = perGroup.get(details.parentElement) || [0, 0];
      perGroup.set(details.parentElement, [sums[0] + 1, sums[1] + differences]);
      causesShown++;
      shown += differences;
    });
    document.querySelectorAll('.group').forEach(group => {
      const sums = perGroup.get(group);
      group.hidden = !sums;
      if (sums) group.querySelector('h3 .tally').textContent = plural(sums[0], 'change') + ' in ' + plural(sums[1], 'difference');
      if (sums && any) group.open = true;
    });
    markTab();
    const missing = Data.all - Data.shown;
    Render.say(`Showing ${plural(shown, 'difference')} of ${Data.all.toLocaleString('en')} in ${plural(causesShown, 'change')}.`
      + (missing > 0 ? ` ${plural(missing, 'difference')} are in diff.json only.` : ''));
  };

  return {
    apply,
    passesOf,
    form,
    /** Sets the form to `filter` and applies it. */
    set(filter) {
      if (!form) return;
      // Not form.reset(): its event is the reader's, and takes the address of what was followed away.
      [...form.elements].filter(field => field.name).forEach(field => { field.value = ''; });
      Object.entries(filter).forEach(([name, value]) => {
        const field = form.elements.namedItem(name);
        if (!field) return;
        field.value = value;
        if (field.value !== value && field instanceof HTMLSelectElement) {
          field.append(new Option(value, value));
          field.value = value;
        }
      });
      apply();
    },
    current: () => now,
  };
})();
