// Draws events one below the other over a common axis of days.

import { el, svg } from "/dom.js";
import { inWords, ticks, toDay } from "/dates.js";
import { FAMILIES, STATUSES, bar, kind, sign } from "/marks.js";

const TOP = 30;
const GAP = 8;
const EDGE = 12;
const NARROW = 620;

/**
 * The days to show: all, or the shortest span that holds six of ten events and half as much again on both sides, so that one event of long ago does not
 * press all others together.
 */
export function span(events, whole) {
  const least = Math.min(...events.map(first));
  const most = Math.max(...events.map(last));
  if (whole || events.length < 4) {
    return padded(least, most);
  }
  const middles = events.map((event) => (first(event) + last(event)) / 2).sort((a, b) => a - b);
  const held = Math.ceil(middles.length * 0.6);
  const starts = middles.slice(0, middles.length - held + 1);
  const lengths = starts.map((start, index) => middles[index + held - 1] - start);
  const length = Math.min(...lengths);
  const start = starts[lengths.indexOf(length)];
  const reach = Math.max(7, length / 2);
  return padded(Math.max(least, start - reach), Math.min(most, start + length + reach));
}

const first = (event) => toDay(event.earliest ?? event.latest);
const last = (event) => toDay(event.latest ?? event.earliest) + 1;

function padded(from, to) {
  const pad = Math.max(1, (to - from) * 0.04);
  return { from: from - pad, to: to + pad };
}

/**
 * The picture as an SVG element of that width. Its rows are links to the part of the address that names the event; of them the tab key reaches the one
 * named as reachable, or the first, and the arrow keys the others.
 */
export function draw(events, { width, whole, reachable }) {
  const { from, to } = span(events, whole);
  const narrow = width < NARROW;
  const height = narrow ? 46 : 28;
  const x = (day) => EDGE + ((day - from) / (to - from)) * (width - 2 * EDGE);
  const total = TOP + events.length * height + GAP;
  const picture = svg("svg", {
    viewBox: `0 0 ${width} ${total}`,
    role: "group",
    "aria-label": `Timeline of ${events.length} events. Arrow keys go from one to the next, Enter shows its sentences.`,
  });
  picture.append(axis({ from, to, x, bottom: total, most: Math.max(3, Math.floor(width / 95)), right: width }));
  const entry = Math.max(0, events.findIndex((event) => event.id === reachable));
  events.forEach((event, index) => {
    const row = drawRow(event, { x, from, to, width, narrow, height, top: TOP + index * height });
    row.setAttribute("tabindex", index === entry ? "0" : "-1");
    row.addEventListener("keydown", (key) => move(key, row));
    picture.append(row);
  });
  return picture;
}

function axis({ from, to, x, bottom, most, right }) {
  const group = svg("g", { "aria-hidden": "true" });
  for (const { at, text } of ticks(from, to, most)) {
    group.append(
      svg("line", { class: "grid", x1: x(at), x2: x(at), y1: TOP - 8, y2: bottom }),
      svg("text", { class: "tick", x: Math.min(x(at), right - 7 * text.length), y: TOP - 14 }, text),
    );
  }
  return group;
}

function drawRow(event, { x, from, to, width, narrow, height, top }) {
  const middle = top + (narrow ? 34 : height / 2);
  const { left, right, open } = ends(event, x, from, to, width);
  const row = svg(
    "a",
    {
      class: `row ${event.status} ${kind(event)}`,
      href: `#${event.id}`,
      "data-event": event.id,
      "aria-label": `${event.label}, ${STATUSES[event.status] ?? event.status}, ${inWords(event)}, ${sources(event)}`,
    },
    svg("rect", { class: "hit", x: 1, y: top + 1, width: width - 2, height: height - 2, rx: 4 }),
    bar(event, left, right, middle, open),
  );
  const outside = first(event) > to || last(event) < from ? `${inWords(event)}: ` : "";
  row.append(...label(event, outside, { left, right, middle, top, width, narrow }));
  return row;
}

const sources = (event) => `${event.sourceCount} ${event.sourceCount === 1 ? "source" : "sources"}`;

/** Where the bar begins and ends; at the edge, with a point, when it goes on outside or when one bound is not known. */
function ends(event, x, from, to, width) {
  const open = {
    left: !event.earliest || first(event) < from,
    right: !event.latest || last(event) > to,
  };
  const clamp = (at) => Math.min(width - EDGE, Math.max(EDGE, at));
  let left = clamp(x(first(event)));
  let right = clamp(x(last(event)));
  if (!event.earliest) {
    left = Math.max(EDGE, right - 60);
  }
  if (!event.latest) {
    right = Math.min(width - EDGE, left + 60);
  }
  if (right - left < 11) {
    const middle = Math.min(width - EDGE - 6, Math.max(EDGE + 6, (left + right) / 2));
    left = middle - 5.5;
    right = middle + 5.5;
  }
  return { left, right, open };
}

/** The text beside the bar, on the side with more room, or above it on a narrow screen; shortened to what fits. */
function label(event, before, { left, right, middle, top, width, narrow }) {
  const count = ` · ${event.sourceCount}`;
  const rightwards = narrow || width - right >= left || width - right > 380;
  const room = narrow ? width - 2 * EDGE : rightwards ? width - right - EDGE : left - EDGE;
  const letters = Math.max(6, Math.floor(room / 6.7) - count.length - before.length);
  const words = event.label.length > letters ? event.label.slice(0, letters - 1).trimEnd() + "…" : event.label;
  const at = narrow ? { x: EDGE, y: top + 17 } : { x: rightwards ? right + 8 : left - 8, y: middle + 4.5 };
  const text = svg(
    "text",
    { ...at, "text-anchor": rightwards ? "start" : "end", "aria-hidden": "true" },
    before ? svg("tspan", { class: "when" }, before) : null,
    svg("tspan", { class: "label" }, words),
    svg("tspan", { class: "sources" }, count),
  );
  return [svg("title", {}, `${event.label} (${inWords(event)}, ${sources(event)})`), text];
}

function move(key, row) {
  const rows = [...row.parentNode.querySelectorAll(".row")];
  const index = rows.indexOf(row);
  const goal = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[key.key];
  if (goal !== undefined && rows[goal]) {
    key.preventDefault();
    row.setAttribute("tabindex", "-1");
    rows[goal].setAttribute("tabindex", "0");
    rows[goal].focus();
  }
}

/** The events that nobody dates, as a list: those of most sources first, open when it is short. */
export function undated(events, open) {
  if (events.length === 0) {
    return [];
  }
  const items = [...events]
    .sort((a, b) => b.sourceCount - a.sourceCount)
    .map((event) =>
      el(
        "li",
        {},
        sign(event),
        el("span", {}, el("a", { href: `#${event.id}`, "data-event": event.id }, event.label), ` \u00b7\u00a0${event.sourceCount}`),
      ),
    );
  const summary = events.length === 1 ? "1 event without a date" : `${events.length} events without a date`;
  return [el("details", { open: open || events.length <= 15 }, el("summary", {}, summary), el("ul", {}, items))];
}

/** What the signs mean. */
export function legend() {
  const day = { earliest: "2025-10-30", latest: "2025-10-30", sourceCount: 2, family: "talks" };
  const entry = (event, text) => el("li", {}, sign({ ...day, ...event }), text);
  return [
    ...Object.entries(FAMILIES).map(([family, text]) => entry({ status: "occurred", family }, text)),
    ...Object.entries(STATUSES).slice(1).map(([status, text]) => entry({ status }, text)),
    entry({ status: "occurred", latest: "2025-10-31" }, "on some day of these"),
    entry({ status: "occurred", sourceCount: 1 }, "one source"),
    entry({ status: "occurred", sourceCount: 5 }, "five or more"),
  ];
}
