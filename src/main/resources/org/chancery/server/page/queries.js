// The saved queries and the SPARQL form.

import { byId, download, el, filled, json } from "/dom.js";
import { MOST, show } from "/table.js";

const EXAMPLE = `# Meetings between the United States (Q30) and China (Q148), with the sentences
SELECT ?date ?label ?says ?quote
WHERE {
  ?event a dip:Consultation ;
         dip:side id:Q30 , id:Q148 ;
         rdfs:label ?label .
  ?claim dip:about ?event ;
         dip:saysStatus/rdfs:label ?says ;
         dip:quote ?quote .
  OPTIONAL { ?event dip:date ?date }
}
ORDER BY ?date ?label
LIMIT 50`;

/** Fills the parts of the page for queries with life. */
export async function queries() {
  sparqlForm();
  const list = (await json("/api/queries")).filter((query) => !query.federated);
  const choice = byId("query-name");
  choice.replaceChildren(...list.map((query) => el("option", { value: query.name }, query.title)));
  const chosen = () => list.find((query) => query.name === choice.value);
  const present = () => {
    byId("query-description").textContent = chosen().description;
    byId("query-fields").replaceChildren(...chosen().parameters.map(field));
    byId("query-result").replaceChildren();
  };
  choice.addEventListener("change", present);
  present();

  const form = byId("query-form");
  const address = (format) => {
    const values = filled(form);
    values.set("format", format);
    if (format === "json") {
      values.set("limit", MOST + 1);
    }
    return `/api/query/${chosen().name}?${values}`;
  };
  form.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    const graph = /^\s*CONSTRUCT/m.test(chosen().sparql);
    answer(byId("query-result"), () => (graph ? text(address("turtle")) : json(address("json")).then(show)));
  });
  byId("query-csv").addEventListener("click", () =>
    answer(byId("query-result"), async () => saved(`${chosen().name}.csv`, await fetch(address("csv")))),
  );
  byId("query-edit").addEventListener("click", () => {
    byId("sparql-text").value = chosen().sparql;
    byId("sparql").scrollIntoView();
    byId("sparql-text").focus();
  });
}

function field(parameter) {
  const { name, type, example, description, required } = parameter;
  const attributes = { name, required, value: parameter.default, placeholder: type === "date" ? undefined : example };
  const input = el("input", {
    ...attributes,
    type: type === "date" ? "date" : "text",
    list: type === "entity" ? "actors" : undefined,
    autocomplete: "off",
  });
  return el("label", {}, name, input, el("small", {}, description));
}

function sparqlForm() {
  const query = byId("sparql-text");
  query.value = EXAMPLE;
  byId("endpoint").textContent = new URL("/kg/sparql", location.href).href;
  const form = byId("sparql-form");
  form.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    answer(byId("sparql-result"), () => ask(query.value));
  });
  query.addEventListener("keydown", (key) => {
    if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) {
      form.requestSubmit();
    }
  });
  byId("sparql-csv").addEventListener("click", () =>
    answer(byId("sparql-result"), async () => saved("answer.csv", await post(query.value, "text/csv"))),
  );
}

const post = (query, accept) =>
  fetch("/kg/sparql", { method: "POST", body: new URLSearchParams({ query }), headers: { Accept: accept } });

async function ask(query) {
  const response = await post(query, "application/sparql-results+json, text/turtle");
  if (!response.ok) {
    throw new Error((await response.text()).trim() || response.statusText);
  }
  return response.headers.get("Content-Type").startsWith("text/turtle")
    ? el("pre", { class: "wide" }, await response.text())
    : show(await response.json());
}

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error((await response.json()).error);
  }
  return el("pre", { class: "wide" }, await response.text());
}

async function saved(name, response) {
  const body = await response.text();
  if (!response.ok) {
    throw new Error(body.startsWith("{") ? JSON.parse(body).error : body.trim());
  }
  download(name, body);
  return el("p", {}, `Saved as ${name}.`);
}

/** Puts into a place what comes of a question, or what went wrong. */
async function answer(place, question) {
  place.replaceChildren(el("p", { class: "meta" }, "…"));
  try {
    place.replaceChildren(await question());
  } catch (error) {
    place.replaceChildren(el("p", { class: "error", role: "alert" }, error.message));
  }
}
