// The start page: loads what there is and puts it into its places.

import { byId, el, filled, json } from "/dom.js";
import { describe } from "/event.js";
import { draw, legend, undated } from "/timeline.js";
import { queries } from "/queries.js";

const state = { dated: [], whole: false, chosen: "" };
const panel = byId("event");

async function load() {
  const status = byId("timeline-status");
  status.classList.remove("error");
  try {
    const { total, events } = await json(`/api/events?${filled(byId("filter"))}`);
    state.dated = events.filter((event) => event.earliest || event.latest);
    if (byId("filter").elements.type.length === 1) {
      offer(events);
    }
    const rest = events.filter((event) => !event.earliest && !event.latest);
    byId("undated").replaceChildren(...undated(rest, state.dated.length === 0));
    status.textContent = total > events.length ? `the first ${events.length} of ${total} events` : count(total);
    redraw();
  } catch (error) {
    status.classList.add("error");
    status.textContent = error.message;
  }
}

const count = (total) => (total === 1 ? "1 event" : `${total} events`);

function redraw() {
  const place = byId("picture");
  const width = Math.round(place.clientWidth);
  if (state.dated.length === 0 || width === 0) {
    place.replaceChildren();
    return;
  }
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.event : "";
  place.replaceChildren(draw(state.dated, { width, whole: state.whole, reachable: focused || state.chosen }));
  place.querySelector(`[data-event="${focused}"]`)?.focus();
  mark();
}

function mark() {
  for (const row of document.querySelectorAll("[data-event]")) {
    row.classList.toggle("chosen", row.dataset.event === state.chosen);
  }
}

/** Shows the event that the address names, so that it can be linked to and the way back works. */
async function follow() {
  const id = location.hash.slice(1);
  if (!/^event-[\w-]+$/.test(id)) {
    if (id === "") {
      close();
    }
    return;
  }
  state.chosen = id;
  try {
    panel.replaceChildren(...describe(await json(`/api/events/${id}`), leave).flat().filter(Boolean));
  } catch (error) {
    panel.replaceChildren(el("p", { class: "error" }, error.message));
  }
  panel.hidden = false;
  redraw();
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
}

function leave() {
  const id = state.chosen;
  history.pushState(null, "", location.pathname);
  close();
  document.querySelector(`[data-event="${id}"]`)?.focus();
}

function close() {
  state.chosen = "";
  panel.hidden = true;
  panel.replaceChildren();
  redraw();
}

/** The names of actors for the fields. */
async function suggestions() {
  const actors = await json("/api/query/entities?limit=500");
  byId("actors").replaceChildren(
    ...actors.results.bindings.map((row) => el("option", { value: row.label.value })),
  );
}

/** The types that there are events of, for the field. */
function offer(events) {
  const types = new Map(events.map((event) => [event.type, event.typeLabel]));
  const sorted = [...types].sort(([, a], [, b]) => a.localeCompare(b));
  byId("filter").elements.type.append(...sorted.map(([value, label]) => el("option", { value }, label)));
}

byId("legend").replaceChildren(...legend());
byId("filter").addEventListener("submit", (submitted) => {
  submitted.preventDefault();
  load();
});
byId("filter").addEventListener("reset", () => queueMicrotask(load));
byId("span").addEventListener("click", ({ currentTarget }) => {
  state.whole = !state.whole;
  currentTarget.setAttribute("aria-pressed", String(state.whole));
  redraw();
});
panel.addEventListener("keydown", (key) => {
  if (key.key === "Escape") {
    leave();
  }
});
window.addEventListener("hashchange", follow);
let width = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (Math.round(contentRect.width) !== width) {
    width = Math.round(contentRect.width);
    redraw();
  }
}).observe(byId("picture"));

await Promise.all([load(), suggestions(), queries()]);
await follow();
document.documentElement.dataset.ready = "true";
