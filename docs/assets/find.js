// Find questions: by heading, other wordings, names of the standard library, words of messages. MiniSearch
// (minisearch.js) finds, `likeness` ranks what was asked in the words of one heading or wording first.
const FIND = (() => {
  const FILLERS = new Set(
    ("a about am an and are as at be but by can could did do does for from get had has have how i if in into is it " +
      "its me my of on or python should so than that the them then there these they this to up use used using vs was " +
      "what when where which who why will with would you your").split(" "));
  // "stopping" and "stopped" find "stop", "threads" finds "thread"
  const stem = (word) => (word.length > 4 && /^[a-z]+$/.test(word) ? word.replace(/(?:(.)\1)?(?:ing|ed|es|s|e)$/, "$1") : word);

  // Words in small letters; a name as a whole and in its parts: BrokenProcessPool, asyncio.to_thread.
  function words(text) {
    const found = [];
    for (const raw of text.split(/[^\p{L}\p{N}_.+#]+/u)) {
      const token = raw.replace(/^[.]+|[.]+$/g, "");
      if (!token) continue;
      found.push(token.toLowerCase());
      const parts = token.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[\s._]+/).filter(Boolean);
      if (parts.length > 1) found.push(...parts.map((part) => part.toLowerCase()));
    }
    return found;
  }
  const telling = (text) => {
    const all = words(text);
    const kept = all.filter((word) => !FILLERS.has(word));
    return kept.length ? kept : all;
  };
  const plain = (text) => words(text).join(" ");
  // Of an error as a traceback ends in it, what it says, where that is enough to go by
  function message(text) {
    const said = text.replace(/^\s*[\w.]*[A-Z]\w*: +/, "");
    return telling(said).length > 2 ? said : text;
  }

  function finder(entries, MiniSearch) {
    const known = new Set();
    const index = new MiniSearch({
      fields: ["title", "aka", "names", "short", "captions", "body", "code"],
      extractField: (entry, field) => (field === "aka" ? entry.aka.join(" \n ") : entry[field]),
      tokenize: words,
      processTerm: (term) => {
        const stemmed = stem(term);
        known.add(stemmed);
        return stemmed;
      },
    });
    index.addAll(entries);
    const complete = new Set(known); // what is asked later is not said by any page
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const phrases = new Map(entries.map((entry) => [
      entry.id, [entry.title, ...entry.aka].map((text) => ({ text, plain: plain(text), stems: telling(text).map(stem) })),
    ]));

    // How many of the words asked a phrase says, then how few others it has.
    function likeness(asked, verbatim, begun, { plain: said, stems }) {
      const same = (a, word) => a === word || (a === begun && word.startsWith(a));
      const heard = asked.filter((a) => stems.some((word) => same(a, word))).length;
      if (!heard) return 0;
      const meant = stems.filter((word) => asked.some((a) => same(a, word))).length;
      const exact = said === verbatim ? 1 : said.includes(verbatim) ? 0.5 : 0;
      return (2 * heard) / asked.length + meant / stems.length + exact;
    }

    // A word that no page says, but with two letters swapped one does: gahter.
    function mended(word) {
      const term = stem(word);
      if (complete.has(term) || term.length < 4) return term;
      const swapped = [...term].slice(1).map((c, i) => term.slice(0, i) + c + term[i] + term.slice(i + 2));
      return swapped.find((other) => complete.has(other)) ?? term;
    }

    function ask(whole, typing) {
      const query = message(whole);
      const asked = telling(query).map(mended);
      if (!asked.length) return [];
      // The last word is still being typed; of a name, the whole of it: to_thread, not thread.
      const last = stem(words(query.split(/\s+/).at(-1))[0] ?? "");
      const begun = !typing || /[\s?.]$/.test(query) ? null : last;
      const starts = begun && [...complete].some((word) => word.startsWith(begun));
      const hits = index.search(query, {
        tokenize: telling,
        processTerm: mended,
        boost: { title: 8, aka: 8, names: 6, short: 3, captions: 2, body: 1, code: 1 },
        prefix: (term) => term === begun && term.length > 1,
        fuzzy: (term) => (complete.has(term) || (term === begun && starts) || term.length < 4 ? false : 1),
      });
      const most = hits[0]?.score ?? 1;
      const verbatim = plain(query);
      return hits.map((hit) => {
        const entry = byId.get(hit.id);
        const best = phrases.get(hit.id)
          .map((phrase, i) => [likeness(asked, verbatim, begun, phrase) + (i ? 0 : 0.05), i])
          .reduce((a, b) => (b[0] > a[0] ? b : a));
        const covered = new Set(hit.queryTerms).size / new Set(asked).size;
        return {
          entry, covered, terms: hit.terms,
          named: phrases.get(hit.id).some(({ plain: said }) => said === verbatim),
          wording: best[1] && best[0] > 0 ? phrases.get(hit.id)[best[1]].text : "",
          score: best[0] + covered + hit.score / most,
        };
      }).sort((a, b) => b.score - a.score);
    }

    // The questions that look most like what nobody asked: by pairs of letters.
    function nearest(query, count = 3) {
      const pairs = (text) => {
        const flat = plain(text);
        return new Set([...flat].slice(1).map((letter, i) => flat[i] + letter));
      };
      const mine = pairs(query);
      const alike = (text) => {
        const theirs = pairs(text);
        const both = [...mine].filter((pair) => theirs.has(pair)).length;
        return both / (mine.size || 1) + both / (theirs.size || 1);
      };
      return entries.filter((entry) => entry.kind === "question")
        .map((entry) => ({ entry, score: Math.max(...[entry.title, ...entry.aka].map(alike)) }))
        .filter(({ score }) => score > 0.6).sort((a, b) => b.score - a.score).slice(0, count);
    }

    return { ask, nearest };
  }
  return { finder, words, stem };
})();
if (typeof module !== "undefined") module.exports = FIND;
