// From a page that was saved as a file, which has no server, to one that has: interviews as a file there, receipts as a file back.
const Transfer = (() => {
  const INTERVIEWS = 'oversight-offline-interviews/1';
  const RECEIPTS = 'oversight-offline-receipts/1';

  function download(name, content) {
    const link = Dom.element('a', { href: URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  const isRecord = record => /^[0-9a-hjkmnp-tv-z]{26}$/.test(record?.key) && Array.isArray(record.answers) && Array.isArray(record.pages) && Number.isFinite(record.finished);

  // Only finished interviews of this campaign come in, and none that was acknowledged.
  async function readInterviews(records) {
    const known = new Set((await Store.all()).map(record => record.key));
    const taken = records.filter(record => isRecord(record) && record.campaign === Dom.bundle.campaign && !known.has(record.key));
    for (const record of taken) {
      await Store.save({ ...record, state: 'done', reason: null });
    }

    return Dom.words('Offline.Read', taken.length);
  }

  async function readReceipts(keys) {
    const known = new Set(keys);
    const stored = (await Store.all()).filter(record => known.has(record.key));
    for (const record of stored) {
      await Store.acknowledge(record.key);
    }

    return Dom.words('Offline.ReadReceipts', stored.length);
  }

  return {
    async interviews() {
      const records = (await Store.all()).filter(record => record.campaign === Dom.bundle.campaign && record.state !== 'open');
      download(`oversight-${Dom.bundle.campaign}-${new Date().toISOString().slice(0, 10)}.json`, { format: INTERVIEWS, interviews: records });
    },
    receipts: async () => download(`oversight-${Dom.bundle.campaign}-receipts.json`, { format: RECEIPTS, keys: await Store.acknowledged() }),
    async read(file) {
      try {
        const content = JSON.parse(await file.text());
        return content.format === INTERVIEWS ? await readInterviews(content.interviews) : content.format === RECEIPTS ? await readReceipts(content.keys) : Dom.words('Offline.Unreadable');
      } catch {
        return Dom.words('Offline.Unreadable');
      }
    },
  };
})();
