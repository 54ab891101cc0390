
"use strict";
(() => {
  const entries = [...document.querySelectorAll("details[id]")];
  const lists = [...document.querySelectorAll("details.list")];
  const marks = new Map();
  for (const mark of document.querySelectorAll("svg.lanes a")) {
    marks.set(mark.getAttribute("href").slice(1), mark);
  }
  const form = document.getElementById("search");
  const words = document.getElementById("words");
  const found = document.getElementById("found");
  form.hidden = false;

  const search = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      const fits = wanted.every((word) => text.includes(word));
      entry.hidden = !fits;
      count += fits ? 1 : 0;
      const mark = marks.get(entry.id);
      if (mark) mark.classList.toggle("off", !fits);
    }
    if (wanted.length > 0) lists.forEach((list) => { list.open = true; });
    found.textContent = wanted.length === 0 ? "" : count + " of " + entries.length;
  };
  const show = () => {
    const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (entry instanceof HTMLDetailsElement) {
      const list = entry.closest("details.list");
      if (list) list.open = true;
      entry.open = true;
      entry.scrollIntoView({ block: "nearest" });
    }
  };
  const setAll = (open) => lists.concat(entries).forEach((entry) => { if (!entry.hidden) entry.open = open; });

  words.addEventListener("input", search);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("open").addEventListener("click", () => setAll(true));
  document.getElementById("close").addEventListener("click", () => setAll(false));
  window.addEventListener("hashchange", show);
  show();
})();
