/** The differences in the page. A cause's number is that of its element. */
const Data = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const places = new Map();
  const well = id => id.replace(/\p{Cs}/gu, '\ufffd');
  data.causes.forEach((variants, cause) => variants.forEach((variant, index) =>
    variant.places.forEach(place => places.set(well(place.id), { cause, index }))));
  return {
    ...data,
    variants: cause => data.causes[cause] || [],
    scenario: place => data.scenarios[place.scenario] || '',
    group: place => data.groups[data.groupOf[place.scenario]] || '',
    /** Text as it survives in an address. */
    well,
    /** Where a difference is: its cause and its variant; undefined when it is not in the page. */
    find: id => places.get(well(id)),
  };
})();
