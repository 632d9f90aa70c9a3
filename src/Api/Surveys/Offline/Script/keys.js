// The key of an interview: drawn once on the device, kept with the answers, and the same however often it is sent.
const Keys = (() => {
  const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

  // SHA-256 by hand: the browser's own is missing where a page did not come over https.
  function sha256(bytes) {
    const primes = [];
    for (let n = 2; primes.length < 64; n++) {
      if (primes.every(prime => n % prime !== 0)) {
        primes.push(n);
      }
    }

    const part = (root, prime) => { const value = root(prime); return Math.floor((value - Math.floor(value)) * 2 ** 32) | 0; };
    const state = primes.slice(0, 8).map(prime => part(Math.sqrt, prime));
    const round = primes.map(prime => part(Math.cbrt, prime));
    const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 4, bytes.length * 8);
    const turn = (x, by) => (x >>> by) | (x << (32 - by));
    for (let block = 0; block < padded.length; block += 64) {
      const words = Array.from({ length: 16 }, (_, at) => view.getInt32(block + at * 4));
      for (let at = 16; at < 64; at++) {
        const [a, b] = [words[at - 15], words[at - 2]];
        words[at] = (words[at - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + words[at - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
      }

      let [a, b, c, d, e, f, g, h] = state;
      for (let at = 0; at < 64; at++) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + round[at] + words[at]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }

      [a, b, c, d, e, f, g, h].forEach((value, at) => { state[at] = (state[at] + value) | 0; });
    }

    return state;
  }

  return {
    draw: () => Array.from(crypto.getRandomValues(new Uint8Array(26)), byte => LETTERS[byte % 32]).join(''),
    // Draws the random orders of the interview; the server computes the same number from the key.
    seed(key) {
      const [high, low] = sha256(new TextEncoder().encode('seed/' + key));
      const bytes = new DataView(new ArrayBuffer(8));
      bytes.setInt32(0, high);
      bytes.setInt32(4, low);
      return bytes.getBigUint64(0, true) & (2n ** 63n - 1n);
    },
  };
})();
