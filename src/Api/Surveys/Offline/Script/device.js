// The kind of thing this is, as the server tells it from a browser's name; the name itself goes nowhere.
const Device = {
  kind(name = navigator.userAgent) {
    const has = word => name.toLowerCase().includes(word.toLowerCase());
    return !name ? 'UNKNOWN'
      : has('iPad') || has('Tablet') || (has('Android') && !has('Mobile')) ? 'TABLET'
        : has('Mobile') || has('iPhone') || has('MIDP') || has('Opera Mini') ? 'PHONE'
          : has('Windows') || has('Macintosh') || has('X11') || has('CrOS') ? 'COMPUTER' : 'UNKNOWN';
  },
};
