// Elements and words. Nothing is ever parsed as HTML: what people wrote goes in as text.
const Dom = (() => {
  const bundle = JSON.parse(document.getElementById('bundle').textContent);
  let frame = bundle.frame;

  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) {
        made.addEventListener(name.slice(2), value);
      } else if (value === true || typeof value === 'string' || typeof value === 'number') {
        made.setAttribute(name, value === true ? '' : String(value));
      }
    }

    made.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
    return made;
  }

  const words = (key, ...values) => (bundle.texts[frame][key] ?? key).replace(/\{([0-9])\}/g, (_, at) => String(values[at]));

  function show(...children) {
    const main = document.getElementById('main');
    main.replaceChildren(...children.flat(3).filter(Boolean));
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }

  return {
    bundle, element, words, show,
    frame: () => frame,
    // The frame speaks Chinese or English, whatever the questionnaire speaks.
    speak(language) {
      const known = bundle.languages.find(one => one.code === language);
      frame = known ? known.frame : language;
      document.documentElement.lang = known ? known.code : language === 'zh' ? 'zh-CN' : language;
      document.documentElement.dir = known ? known.direction : 'ltr';
    },
  };
})();
