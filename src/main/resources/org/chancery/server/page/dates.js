// Days are counted from 1970-01-01, in UTC, so that no time zone moves them.

const DAY = 86400000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const toDay = (iso) => Math.round(Date.parse(iso + "T00:00:00Z") / DAY);
const toDate = (day) => new Date(day * DAY);

/** The days that an event can lie on, in words: "30 Oct 2025", "25–28 Oct 2025", "Oct 2025", "by 31 Oct 2025". */
export function inWords({ earliest, latest, date }) {
  const about = /[~%?]/.test(date ?? "") ? "about " : "";
  if (earliest && latest) {
    return about + range(earliest, latest);
  }
  if (earliest) {
    return about + "from " + day(earliest);
  }
  return latest ? about + "by " + day(latest) : "no date";
}

function range(earliest, latest) {
  const [y1, m1, d1] = earliest.split("-");
  const [y2, m2, d2] = latest.split("-");
  const last = new Date(Date.UTC(Number(y2), Number(m2), 0)).getUTCDate();
  if (earliest === latest) {
    return day(earliest);
  }
  if (d1 === "01" && Number(d2) === last) {
    const from = month(y1, m1);
    const to = month(y2, m2);
    if (m1 === "01" && m2 === "12") {
      return y1 === y2 ? y1 : `${y1}–${y2}`;
    }
    return from === to ? from : `${from} – ${to}`;
  }
  if (y1 === y2 && m1 === m2) {
    return `${Number(d1)}–${day(latest)}`;
  }
  return `${day(earliest)} – ${day(latest)}`;
}

export function day(iso) {
  const [y, m, d] = iso.split("-");
  return `${Number(d)} ${month(y, m)}`;
}

const month = (y, m) => `${MONTHS[Number(m) - 1]} ${y}`;

/** Marks for an axis from one day to another: at most so many, each at the start of a day, month or year. */
export function ticks(from, to, most) {
  const span = to - from;
  const steps = [1, 2, 7, 14];
  const step = steps.find((days) => span / days <= most);
  return step ? dayTicks(from, to, step) : monthTicks(from, to, most);
}

function dayTicks(from, to, step) {
  const monday = 4; // 1970-01-05 was a Monday.
  const first = step < 7 ? Math.ceil(from / step) * step : Math.ceil((from - monday) / step) * step + monday;
  const marks = [];
  for (let at = first; at <= to; at += step) {
    const date = toDate(at);
    const text = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
    marks.push({ at, text: marks.length === 0 || turnsYear(at, step) ? `${text} ${date.getUTCFullYear()}` : text });
  }
  return marks;
}

const turnsYear = (at, step) => toDate(at).getUTCFullYear() !== toDate(at - step).getUTCFullYear();

function monthTicks(from, to, most) {
  const months = (to - from) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((each) => months / each <= most) ?? 6000;
  const start = toDate(from);
  let index = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const marks = [];
  for (;;) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(index / 12), index % 12, 1);
    const at = Math.round(date.getTime() / DAY);
    if (at > to) {
      return marks;
    }
    if (at >= from) {
      const year = String(date.getUTCFullYear());
      marks.push({ at, text: step >= 12 ? year : `${MONTHS[date.getUTCMonth()]} ${year}` });
    }
    index += step;
  }
}
