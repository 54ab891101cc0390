// One event with all that is said of it.

import { el, outward } from "/dom.js";
import { day, inWords } from "/dates.js";
import { STATUSES } from "/marks.js";

/** What to put into the panel of an event as /api/events/ID gives it. */
export function describe(event, close) {
  const button = el("button", { type: "button", class: "quiet close", "aria-label": "Close" }, "×");
  button.addEventListener("click", close);
  return [
    button,
    el("h2", { class: event.status === "cancelled" ? "struck" : undefined }, event.label),
    facts(event),
    history(event),
    el("h3", {}, `What is said of it (${event.claims.length})`),
    el("ol", {}, event.claims.map(claim)),
  ];
}

function facts(event) {
  const rows = [
    ["Type", event.typeLabel],
    ["Status", STATUSES[event.status] ?? event.status],
    ["When", [inWords(event), event.date ? el("span", { class: "meta" }, ` ${event.date}`) : null]],
    ["Where", event.place ? entity(event.place) : null],
    ["Who", event.initiators.length > 0 ? list(event.initiators) : null],
    ["To whom", event.recipients.length > 0 ? list(event.recipients) : null],
    ["Amount", event.amounts.length > 0 ? event.amounts.map(amount).join("; ") : null],
    ["Reported", event.firstReported ? reported(event) : null],
    ["Sources", `${event.sourceCount} independent, ${event.claimCount} ${event.claimCount === 1 ? "claim" : "claims"}`],
    ["Disputed", event.disputed.length > 0 ? event.disputed.join(", ") : null],
    ["In the graph", el("a", { href: `/id/${event.id}` }, `id:${event.id}`)],
  ];
  return el(
    "dl",
    {},
    rows.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
  );
}

const reported = (event) =>
  event.firstReported === event.lastReported
    ? day(event.firstReported)
    : `${day(event.firstReported)} to ${day(event.lastReported)}`;

function amount({ value, unit, modifier }) {
  const words = { about: "about ", upTo: "up to ", atLeast: "at least " }[modifier] ?? "";
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 4 }).format(value);
  return words + (unit === "%" ? `${number} %` : `${number} ${unit}`);
}

const list = (entities) => entities.flatMap((each, index) => (index > 0 ? [", ", ...entity(each)] : entity(each)));

function entity({ id, label, wikidata }) {
  const here = el("a", { href: `/id/${id}` }, label);
  return wikidata ? [here, " (", outward(wikidata, wikidata.replace(/^.*\//, "")), ")"] : [here];
}

function history(event) {
  if (event.states.length < 2) {
    return null;
  }
  const rows = event.states.map((state) =>
    el(
      "tr",
      {},
      el("td", {}, day(state.knownFrom)),
      el("td", {}, STATUSES[state.status] ?? state.status),
      el("td", { class: "text" }, inWords(state)),
      el("td", { class: "number" }, String(state.sourceCount)),
    ),
  );
  const head = ["Known from", "Status", "When", "Sources"].map((text) => el("th", { scope: "col" }, text));
  return [
    el("h3", {}, "What was known when"),
    el("div", { class: "wide" }, el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows))),
  ];
}

function claim(said) {
  return el(
    "li",
    {},
    el(
      "div",
      { class: "meta" },
      said.reportedOn ? day(said.reportedOn) : "undated",
      said.article?.publisher ? ` · ${said.article.publisher} ` : " ",
      el("span", { class: "badge" }, STATUSES[said.says] ?? said.says),
    ),
    el("blockquote", {}, sentence(said)),
    el(
      "div",
      { class: "meta" },
      dated(said) || "no date in the sentence",
      said.attributedTo ? [" · according to ", ...entity(said.attributedTo)] : null,
      " · ",
      article(said.article),
      `, characters ${said.charStart}–${said.charEnd}`,
      ` · rule ${said.rule}, confidence ${said.confidence}`,
    ),
  );
}

function dated(said) {
  const words = said.timePhrase ? `“${said.timePhrase}”` : "";
  const days = said.saysEarliest || said.saysLatest
    ? inWords({ earliest: said.saysEarliest, latest: said.saysLatest, date: said.saysDate })
    : "";
  return words && days ? `${words}: ${days}` : words + days;
}

function article(source) {
  if (!source) {
    return "no article";
  }
  const name = source.headline ?? source.id;
  return source.url ? outward(source.url, name) : el("a", { href: `/id/${source.id.replaceAll("%2F", "/")}` }, name);
}

/** The sentence with the word that names the event marked. Offsets count code points. */
function sentence({ quote, charStart, trigger, triggerStart }) {
  const letters = Array.from(quote);
  const from = triggerStart - charStart;
  const to = from + Array.from(trigger ?? "").length;
  if (!trigger || !(from >= 0 && to <= letters.length) || letters.slice(from, to).join("") !== trigger) {
    return quote;
  }
  return [letters.slice(0, from).join(""), el("mark", {}, trigger), letters.slice(to).join("")];
}
