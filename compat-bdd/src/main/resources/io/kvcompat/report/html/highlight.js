'use strict';
/** Finds what differs between two texts and shows it; texts never become markup. */
const Highlight = (() => {
  const MOST_CELLS = 400000;

  /** Shows what a browser would hide or reorder: control characters, marks of direction, lone surrogates. */
  const visible = text => text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/gu,
    c => '\\u' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0'));

  const tokens = text => text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) || [];

  /** Returns for each token of both sides whether it is common, by a longest common subsequence. */
  const common = (a, b) => {
    const inA = new Array(a.length).fill(false), inB = new Array(b.length).fill(false);
    let start = 0, endA = a.length, endB = b.length;
    while (start < endA && start < endB && a[start] === b[start]) { inA[start] = inB[start] = true; start++; }
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { inA[--endA] = inB[--endB] = true; }
    const rows = endA - start, columns = endB - start;
    if (rows * columns === 0 || rows * columns > MOST_CELLS) return [inA, inB];
    const width = columns + 1, lengths = new Uint16Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        lengths[i * width + j] = a[start + i] === b[start + j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      if (a[start + i] === b[start + j]) { inA[start + i++] = inB[start + j++] = true; }
      else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
      else j++;
    }
    return [inA, inB];
  };

  /** Two texts that share little are easier to read unmarked inside: each is marked as a whole. */
  const alike = (a, b, inA) => {
    let shared = 0;
    inA.forEach((is, i) => { if (is && a[i].trim()) shared += a[i].length; });
    return shared * 4 >= Math.min(a.join('').length, b.join('').length);
  };

  const fill = (element, parts, isCommon) => {
    let i = 0;
    while (i < parts.length) {
      let end = i;
      while (end < parts.length && isCommon[end] === isCommon[i]) end++;
      const text = visible(parts.slice(i, end).join(''));
      if (isCommon[i]) element.append(text);
      else {
        const mark = document.createElement('mark');
        mark.textContent = text;
        element.append(mark);
      }
      i = end;
    }
  };

  return {
    visible,
    /** Percent-encodes for an address, in which half of a surrogate pair cannot stand. */
    encode: text => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')),
    /** Fills two elements with two texts, what differs marked. */
    sides(first, second, firstText, secondText) {
      const a = tokens(firstText), b = tokens(secondText);
      let [inA, inB] = common(a, b);
      if (!alike(a, b, inA)) { inA = inA.fill(false); inB = inB.fill(false); }
      fill(first, a, inA);
      fill(second, b, inB);
    },
  };
})();
