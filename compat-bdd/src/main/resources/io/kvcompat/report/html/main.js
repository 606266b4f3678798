(() => {
  const OPEN_AT_ONCE = 5;
  const form = Filter.form;
  if (!form) return;
  form.hidden = false;
  document.querySelectorAll('.tabs').forEach(tabs => { tabs.hidden = false; });

  document.addEventListener('toggle', event => {
    const details = event.target;
    if (!details.classList?.contains('cause') || !details.open || details.querySelector('.variants')) return;
    Render.cause(details, Filter.passesOf(Number(details.id.slice('cause-'.length))));
  }, true);

  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      Filter.apply();
      const query = new URLSearchParams(Filter.current()).toString();
      history.replaceState(null, '', query ? '#?' + query : location.pathname + location.search);
    }, 120);
  };
  form.addEventListener('input', changed);
  form.addEventListener('reset', changed);
  form.addEventListener('submit', event => event.preventDefault());

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    form.elements.text.focus();
  });

  // What is on paper cannot be opened any more.
  let opened = [], drawn = [];
  addEventListener('beforeprint', () => {
    drawn = [...document.querySelectorAll('.cause:not([open])')].filter(cause =>
      cause.dataset.verdict === 'unexpected' || cause.dataset.severity === 'breaking');
    opened = [...drawn, ...document.querySelectorAll('.words:not([open]), .kinds:not([open]), .rollback details:not([open])')];
    drawn.forEach(cause => Render.brief(cause, Filter.passesOf(Number(cause.id.slice('cause-'.length)))));
    opened.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => {
    opened.forEach(details => { details.open = false; });
    drawn.forEach(cause => Render.forget(cause));
  });

  Filter.apply();
  [...document.querySelectorAll('.cause[data-verdict=unexpected]')].slice(0, OPEN_AT_ONCE)
    .forEach(cause => { cause.open = true; });
  addEventListener('hashchange', Links.follow);
  Links.follow();
})();
