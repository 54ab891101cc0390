// Answers of SPARQL queries as tables.

import { el, outward } from "/dom.js";

const ID = "https://w3id.org/chancery/id/";
const SHORT = {
  "id:": ID,
  "dip:": "https://w3id.org/chancery/ontology#",
  "wd:": "http://www.wikidata.org/entity/",
  "rdf:": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "rdfs:": "http://www.w3.org/2000/01/rdf-schema#",
};
const NUMBERS = ["integer", "double", "decimal", "float"].map((name) => `http://www.w3.org/2001/XMLSchema#${name}`);

/** So many rows are shown. */
export const MOST = 500;

/** What to show of an answer in SPARQL results JSON. */
export function show(answer) {
  if (answer.boolean !== undefined) {
    return el("p", {}, answer.boolean ? "Yes." : "No.");
  }
  const names = answer.head.vars;
  const rows = answer.results.bindings;
  const shown = rows.slice(0, MOST);
  const count = rows.length === 1 ? "1 row" : `${rows.length} rows`;
  return el(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": "Result" },
    el(
      "table",
      {},
      el("caption", {}, rows.length > MOST ? `The first ${MOST} rows; the CSV has all` : count),
      el("thead", {}, el("tr", {}, names.map((name) => head(name, shown)))),
      el("tbody", {}, shown.map((row) => el("tr", {}, names.map((name) => cell(row[name]))))),
    ),
  );
}

function head(name, rows) {
  const terms = rows.map((row) => row[name]).filter(Boolean);
  const numeric = terms.length > 0 && terms.every((term) => NUMBERS.includes(term.datatype));
  return el("th", { scope: "col", class: numeric ? "number" : undefined }, name);
}

function cell(term) {
  if (!term) {
    return el("td");
  }
  if (term.type === "uri") {
    return el("td", {}, link(term.value));
  }
  if (NUMBERS.includes(term.datatype)) {
    const number = Number(term.value);
    return el("td", { class: "number" }, Number.isFinite(number) ? number.toLocaleString("en", { maximumFractionDigits: 6 }) : term.value);
  }
  return el("td", { class: term.value.length > 24 ? "text" : undefined }, term.value);
}

function link(iri) {
  if (iri.startsWith(ID)) {
    return el("a", { href: "/id/" + iri.slice(ID.length).replaceAll("%2F", "/") }, "id:" + iri.slice(ID.length));
  }
  const [prefix, namespace] = Object.entries(SHORT).find(([, start]) => iri.startsWith(start)) ?? ["", ""];
  return outward(iri, prefix + iri.slice(namespace.length));
}
