// Computes the expressions of a questionnaire. A value is {t: type, v: value}: b truth, n number, t text, d day, c choices, m matrix
// (an array of [row, column]); no type is missing. The server's evaluator is the measure: a test compares the two.
const Expressions = (() => {
  const missing = { t: '', v: null };
  const truth = v => ({ t: 'b', v });
  const number = v => (v ? { t: 'n', v } : missing);
  const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
  const BLANK = '\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
  const ENDS = new RegExp(`^[${BLANK}]+|[${BLANK}]+$`, 'g');
  const patterns = new Map();

  const trim = given => given.replace(ENDS, '');
  // Made when it is first needed: where it is missing, the page says so.
  let graphemes;
  const length = given => [...(graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(given)].length;

  function matches(given, pattern) {
    if (!patterns.has(pattern)) {
      patterns.set(pattern, new RegExp(pattern));
    }

    return patterns.get(pattern).test(given);
  }

  // Days since 1 March of the year 0; null when there is no such day.
  function dayNumber(text) {
    const found = DAY.exec(text);
    if (!found) {
      return null;
    }

    const [year, month, day] = found.slice(1).map(Number);
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]) {
      return null;
    }

    const from = month > 2 ? year : year - 1;
    return 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  }

  function text(value) {
    switch (value.t) {
      case 'b': return value.v ? 'true' : 'false';
      case 'n': return Decimal.text(value.v);
      case 't': case 'd': return value.v;
      case 'c': return value.v.join(', ');
      case 'm': return value.v.map(([row, column]) => `${row}: ${column}`).join(', ');
      default: return '';
    }
  }

  function order(a, b) {
    if (a.t === 'n' && b.t === 'n') {
      return Decimal.compare(a.v, b.v);
    }

    return a.t === 'd' && b.t === 'd' ? (a.v < b.v ? -1 : a.v > b.v ? 1 : 0) : null;
  }

  function equal(a, b) {
    switch (a.t) {
      case 'b': case 't': case 'd': return truth(a.v === b.v);
      case 'n': return truth(Decimal.compare(a.v, b.v) === 0);
      default: return missing;
    }
  }

  function operate(sign, a, b) {
    const [no, yes] = [v => v.t === 'b' && !v.v, v => v.t === 'b' && v.v];
    if (sign === 'and') {
      return no(a) || no(b) ? truth(false) : yes(a) && yes(b) ? truth(true) : missing;
    }

    if (sign === 'or') {
      return yes(a) || yes(b) ? truth(true) : no(a) && no(b) ? truth(false) : missing;
    }

    if (a.t !== b.t || !a.t) {
      return missing;
    }

    if (sign === '=' || sign === '!=') {
      const same = equal(a, b);
      return same.t ? truth(same.v === (sign === '=')) : missing;
    }

    const compared = { '<': n => n < 0, '<=': n => n <= 0, '>': n => n > 0, '>=': n => n >= 0 }[sign];
    if (compared) {
      const ordered = order(a, b);
      return ordered === null ? missing : truth(compared(ordered));
    }

    const computed = { '+': Decimal.add, '-': Decimal.subtract, '*': Decimal.multiply, '/': Decimal.divide }[sign];
    return a.t === 'n' ? number(computed(a.v, b.v)) : missing;
  }

  function selected(chosen, code) {
    if (code.t !== 't') {
      return missing;
    }

    return truth(chosen.t === 'c' ? chosen.v.includes(code.v) : chosen.t === 't' && chosen.v === code.v);
  }

  function extreme(values, keepsFirst) {
    return values.reduce((one, other) => {
      const ordered = order(one, other);
      return ordered === null ? missing : keepsFirst(ordered) ? one : other;
    });
  }

  function round(given, digits) {
    const places = Decimal.whole({ n: digits.n, s: digits.s });
    const inside = Decimal.compare(digits, Decimal.of(0)) >= 0 && Decimal.compare(digits, Decimal.of(10)) <= 0;
    // Between two whole numbers of digits the smaller counts.
    return inside ? number(Decimal.round(given, Number(places ?? digits.n / 10n ** BigInt(digits.s)))) : missing;
  }

  // Functions of which every argument must be there.
  function ofPresent(name, values) {
    if (values.some(value => !value.t)) {
      return missing;
    }

    const types = values.map(value => value.t).join('');
    const [a, b] = values.map(value => value.v);
    switch (name + ' ' + types) {
      case 'cell mt': {
        const found = a.find(([row]) => row === b);
        return found ? { t: 't', v: found[1] } : missing;
      }
      case 'number t': return number(Decimal.parse(trim(a)));
      case 'length t': return number(Decimal.of(length(a)));
      case 'matches tr': return truth(matches(a, b));
      case 'date t': return dayNumber(a) === null ? missing : { t: 'd', v: a };
      case 'days dd': return number(Decimal.of(dayNumber(b) - dayNumber(a)));
      case 'round nn': return round(a, b);
    }

    switch (name) {
      case 'concat': return { t: 't', v: values.map(text).join('') };
      case 'min': return extreme(values, ordered => ordered <= 0);
      case 'max': return extreme(values, ordered => ordered >= 0);
      default: return missing;
    }
  }

  function call(name, nodes, world) {
    const value = at => of(nodes[at], world);
    switch (name) {
      case 'today': return { t: 'd', v: world.today };
      case 'if': return value(0).t === 'b' ? value(value(0).v ? 1 : 2) : missing;
      case 'or_else': return value(0).t ? value(0) : value(1);
      case 'answered': return truth(value(0).t !== '');
      case 'count': {
        const counted = value(0);
        return number(Decimal.of(counted.t === 'c' || counted.t === 'm' ? counted.v.length : counted.t ? 1 : 0));
      }
      case 'selected': return selected(value(0), value(1));
      default: return ofPresent(name, nodes.map(node => of(node, world)));
    }
  }

  // A node is an array: what it is, and its parts. The world knows valueOf(code), today, and self in checks.
  function of(node, world) {
    const [kind, first, second] = node;
    switch (kind) {
      case 'truth': return truth(first);
      case 'n': return number(Decimal.parse(first));
      case 't': case 'd': return { t: kind, v: first };
      case 'pattern': return { t: 'r', v: first };
      case 'q': return world.valueOf(first);
      case 'this': return world.self ?? missing;
      case 'not': {
        const given = of(first, world);
        return given.t === 'b' ? truth(!given.v) : missing;
      }
      case 'negative': {
        const given = of(first, world);
        return given.t === 'n' ? number(Decimal.negate(given.v)) : missing;
      }
      case 'call': return call(first, node.slice(2), world);
      default: return operate(kind, of(first, world), of(second, world));
    }
  }

  return { of, missing, number, truth, text, trim, length, matches, dayNumber };
})();
