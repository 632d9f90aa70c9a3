// What is on this device. An interview is written after every change and deleted when the server has acknowledged it, in one
// transaction with the note of its key: so another tab that still has it open cannot bring it back.
const Store = (() => {
  let opened;

  const open = () => (opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('oversight-offline', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('interviews', { keyPath: 'key' });
      request.result.createObjectStore('acknowledged', { keyPath: 'key' });
      // Which invitations are done, apart from the keys: nothing that stays tells which answers were whose.
      request.result.createObjectStore('places', { keyPath: 'place' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }));

  // Resolves when the transaction is on the disk, not when it was asked for.
  async function run(mode, work) {
    const database = await open();
    return new Promise((resolve, reject) => {
      const names = ['interviews', 'acknowledged', 'places'];
      const transaction = database.transaction(names, mode, { durability: 'strict' });
      const result = {};
      transaction.oncomplete = () => resolve(result.value);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
      work(Object.fromEntries(names.map(name => [name, transaction.objectStore(name)])), value => { result.value = value; });
    });
  }

  const place = record => `${record.campaign}/${record.wave}/${record.number}`;

  return {
    place,
    // Nothing is written over an interview that was acknowledged or, except by itself, finished. Tells whether it was written.
    save: record => run('readwrite', (stores, done) => {
      done(false);
      stores.acknowledged.get(record.key).onsuccess = acknowledged => {
        stores.interviews.get(record.key).onsuccess = before => {
          const isOver = acknowledged.target.result || (before.target.result?.state === 'done' && record.state === 'open');
          if (!isOver) {
            stores.interviews.put(record);
            done(true);
          }
        };
      };
    }),
    all: () => run('readonly', (stores, done) => { stores.interviews.getAll().onsuccess = found => done(found.target.result); }),
    places: () => run('readonly', (stores, done) => { stores.places.getAllKeys().onsuccess = found => done(new Set(found.target.result)); }),
    acknowledged: () => run('readonly', (stores, done) => { stores.acknowledged.getAllKeys().onsuccess = found => done(found.target.result); }),
    acknowledge: key => run('readwrite', stores => {
      stores.interviews.get(key).onsuccess = found => {
        const record = found.target.result;
        stores.acknowledged.put({ key });
        stores.interviews.delete(key);
        if (record && record.number !== null) {
          stores.places.put({ place: place(record) });
        }
      };
    }),
    remove: key => run('readwrite', stores => { stores.interviews.delete(key); }),
  };
})();
