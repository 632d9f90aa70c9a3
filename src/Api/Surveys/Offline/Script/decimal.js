// Decimal numbers that compute as the server's do: 96 bits with 0 to 28 places, rounded half to even. {n: BigInt, s: places}.
const Decimal = (() => {
  const MOST = 2n ** 96n - 1n;
  const PLACES = 28;
  const FORM = /^([+-]?)(?:([0-9]+)\.?([0-9]*)|\.([0-9]+))\0*$/;

  const ten = power => 10n ** BigInt(power);
  const size = n => (n < 0n ? -n : n);

  function rounded(n, divisor) {
    const quotient = n / divisor;
    const twice = (n % divisor) * 2n;
    return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
  }

  // Drops as few places as make it fit; null when even none would.
  function fit(n, s) {
    for (let drop = Math.max(0, s - PLACES); drop <= s; drop++) {
      const kept = rounded(size(n), ten(drop));
      if (kept <= MOST) {
        return { n: n < 0n ? -kept : kept, s: s - drop };
      }
    }

    return null;
  }

  function aligned(a, b) {
    const s = Math.max(a.s, b.s);
    return [a.n * ten(s - a.s), b.n * ten(s - b.s), s];
  }

  // As many places as fit, the last one rounded by what remains.
  function divide(a, b) {
    if (b.n === 0n) {
      return null;
    }

    const negative = a.n < 0n !== b.n < 0n;
    for (let s = PLACES; s >= 0; s--) {
      const shift = s - a.s + b.s;
      const [over, under] = shift >= 0 ? [size(a.n) * ten(shift), size(b.n)] : [size(a.n), size(b.n) * ten(-shift)];
      const quotient = rounded(over, under);
      if (over / under <= MOST && quotient <= MOST) {
        return { n: negative ? -quotient : quotient, s };
      }
    }

    return null;
  }

  // Halves away from zero.
  function round(a, places) {
    if (a.s <= places) {
      return a;
    }

    const divisor = ten(a.s - places);
    const kept = (size(a.n) * 2n + divisor) / (divisor * 2n);
    return { n: a.n < 0n ? -kept : kept, s: places };
  }

  // With all its places; without superfluous zeros it is for people.
  function exact(a) {
    const digits = size(a.n).toString().padStart(a.s + 1, '0');
    const whole = digits.slice(0, digits.length - a.s);
    return (a.n < 0n ? '-' : '') + whole + (a.s > 0 ? '.' + digits.slice(-a.s) : '');
  }

  const text = a => (a.s > 0 ? exact(a).replace(/\.?0+$/, '') : exact(a));

  return {
    // Null when the text is no number, or one too great.
    parse(given) {
      const found = FORM.exec(given);
      if (!found) {
        return null;
      }

      const rest = found[3] ?? found[4] ?? '';
      const n = BigInt((found[2] ?? '0') + rest);
      return fit(found[1] === '-' ? -n : n, rest.length);
    },
    of: whole => ({ n: BigInt(whole), s: 0 }),
    add(a, b) {
      const [x, y, s] = aligned(a, b);
      return fit(x + y, s);
    },
    subtract(a, b) {
      const [x, y, s] = aligned(a, b);
      return fit(x - y, s);
    },
    multiply: (a, b) => fit(a.n * b.n, a.s + b.s),
    divide,
    negate: a => ({ n: -a.n, s: a.s }),
    compare(a, b) {
      const [x, y] = aligned(a, b);
      return x < y ? -1 : x > y ? 1 : 0;
    },
    round,
    places: a => (text(a).split('.')[1] ?? '').length,
    whole: a => (a.n % ten(a.s) === 0n ? a.n / ten(a.s) : null),
    exact,
    text,
  };
})();
