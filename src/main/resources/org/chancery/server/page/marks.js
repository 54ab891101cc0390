// The signs of the picture: filled for what has happened, hollow for what is planned, dashed for what may be, struck through for what was called off.

import { svg } from "/dom.js";

export const STATUSES = {
  occurred: "has happened",
  planned: "planned",
  possible: "possible",
  cancelled: "called off",
  denied: "denied",
};

/** The groups of types that have a colour each, as in exported timelines. */
export const FAMILIES = {
  talks: "talks and visits",
  cooperation: "agreement and help",
  pressure: "demand and pressure",
  force: "force",
  other: "statements and offices",
};

export const kind = (event) => event.family ?? "other";

/** Thicker with more independent sources, up to five. */
export const thickness = (event) => 7 + 2 * Math.min(event.sourceCount ?? 1, 5);

/** Whether it happened on some day within its bounds, which nobody tells. */
const vague = (event) => event.earliest !== event.latest && !(event.latestStart && event.earliestEnd);

/** A bar from one place to another around a middle line; an end that is open runs into a point. */
export function bar(event, left, right, middle, open = {}) {
  const half = thickness(event) / 2;
  const tip = Math.min(10, (right - left) / 2);
  const l = open.left ? left + tip : left;
  const r = open.right ? right - tip : right;
  const path = [
    `M${l} ${middle - half}`,
    `H${r}`,
    open.right ? `L${right} ${middle}L${r} ${middle + half}` : `V${middle + half}`,
    `H${l}`,
    open.left ? `L${left} ${middle}` : "",
    "Z",
  ].join("");
  const shapes = [svg("path", { class: vague(event) ? "bar vague" : "bar", d: path, "stroke-linejoin": "round" })];
  if (event.status === "cancelled") {
    shapes.push(svg("line", { class: "through", x1: left - 4, x2: right + 4, y1: middle, y2: middle }));
  }
  if (event.status === "denied") {
    const x = (left + right) / 2;
    shapes.push(svg("path", { class: "through", d: `M${x - 4} ${middle - 4}l8 8m0 -8l-8 8` }));
  }
  return shapes;
}

/** The sign alone, for the legend and for lists. */
export function sign(event) {
  return svg(
    "svg",
    { viewBox: "0 0 34 18", "aria-hidden": "true" },
    svg("g", { class: `${event.status} ${kind(event)}` }, bar(event, 5, 29, 9)),
  );
}
