// Put in front of Material's search worker by publish/search.py. Asks lunr for whole words, by their
// stems, without "how do I"; then puts first what is asked in the words of one title or wording.
(() => {
  const QUERY = 2, RESULT = 3;
  const send = self.postMessage.bind(self);
  const stem = (word) => lunr.stemmer(new lunr.Token(word)).toString();
  const plain = (text) => text.replace(/<[^>]+>|[\\^~]/g, "").trim();
  const words = (text) => plain(text).split(lunr.tokenizer.separator).map((w) => w.toLowerCase()).filter(Boolean);
  // "stopp", "stoppi", "stoppin": the stem of what is being typed
  const begun = (word) => stem(word).replace(/(i|in|e)$/, "").replace(/(.)\1$/, "$1");
  let asked = [], verbatim = "";

  addEventListener("message", ({ data: message }) => {
    asked = [];
    if (message.type !== QUERY) return;
    verbatim = plain(message.data).toLowerCase();
    const all = words(message.data);
    const typing = /\w$/.test(message.data) ? all.length - 1 : -1;
    asked = all
      .map((word, i) => (i === typing ? { start: begun(word) } : { whole: stem(word) }))
      .filter((_, i) => (i === typing && all[i].length > 2) || lunr.stopWordFilter(all[i]));
    message.data = asked.map(({ start, whole }) => start || `${whole}^1`).join(" ");
  });

  function likeness(phrase) { // how many of the words asked are said, then how few others
    const said = words(phrase).filter(lunr.stopWordFilter).map(stem);
    const same = ({ start, whole }, word) => (start ? word.startsWith(start) : word === whole);
    const heard = asked.filter((a) => said.some((word) => same(a, word))).length;
    const meant = said.filter((word) => asked.some((a) => same(a, word))).length;
    const exact = plain(phrase).toLowerCase().includes(verbatim);
    return heard && (2 * heard) / asked.length + meant / said.length + exact / 2;
  }

  self.postMessage = (message) => {
    if (message.type === RESULT && asked.length) {
      const items = message.data.items;
      const most = Math.max(...items.flat().map(({ score }) => score), 1);
      for (const entry of items.flat()) {
        const title = 1.05 * likeness(entry.title);
        const [like, wording] = (entry.tags || []).map((tag) => [likeness(tag), tag])
          .reduce((best, next) => (next[0] > best[0] ? next : best), [title]);
        entry.score = like + entry.score / most;
        entry.tags = wording && [wording]; // shown below the result
      }
      for (const group of items) group.sort((a, b) => b.score - a.score);
      items.sort(([a], [b]) => b.score - a.score);
    }
    send(message);
  };
})();
