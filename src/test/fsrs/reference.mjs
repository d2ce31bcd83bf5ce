// Prints what ts-fsrs makes of random review histories, as JSON lines: node reference.mjs COUNT SEED
//
// Every history is replayed twice, with short-term steps and without, and gives one line each:
//   {"retention", "longest" (days), "shortTerm", "learning" and "relearning" (minutes), "rows"}
// A row is one review and what came of it, times in milliseconds since 1970 (UTC):
//   [at, grade, retrievability before it (0 if new), stability, difficulty, scheduled days, due,
//    state (1 learning, 2 review, 3 relearning), step, lapses, a later time, retrievability then]
import { createEmptyCard, fsrs } from 'ts-fsrs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);

const count = Number(process.argv[2] ?? 200);
let state = Number(process.argv[3] ?? 1) >>> 0;

// xorshift32: the same numbers on every version of Node
function draw() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  state >>>= 0;
  return state / 2 ** 32;
}
const below = (limit) => Math.floor(draw() * limit);
const oneOf = (values) => values[below(values.length)];

function settings() {
  const usual = draw() < 0.6;
  return {
    retention: usual ? 0.9 : oneOf([0.7, 0.8, 0.85, 0.95, 0.97]),
    longest: usual ? 36500 : oneOf([36500, 365, 30]),
    learning: usual ? [1, 10] : oneOf([[], [5], [1, 10], [1, 10, 60], [15, 240, 720]]),
    relearning: usual ? [10] : oneOf([[], [10], [10, 45], [720]]),
  };
}

// some readers know nearly everything, some nearly nothing
function grader() {
  const weights = oneOf([[1, 1, 1, 1], [1, 1, 7, 1], [6, 2, 2, 0], [0, 1, 2, 6], [2, 5, 3, 0]]);
  const sum = weights.reduce((a, b) => a + b);
  return () => {
    let left = draw() * sum;
    return 1 + weights.findIndex((weight) => (left -= weight) < 0);
  };
}

// how long after the last review the next one comes, told by chance and when it is due
function gap() {
  const sort = draw();
  const share = draw();
  return (untilDue) => {
    if (sort < 0.15) return share * 30 * MINUTE;
    if (sort < 0.25) return share * 20 * HOUR;
    if (sort < 0.65) return untilDue + share * 2 * HOUR;
    if (sort < 0.8) return share * untilDue;
    if (sort < 0.95) return (1 + 3 * share) * untilDue;
    return share * 5 * 365 * DAY;
  };
}

function history() {
  const grade = grader();
  const reviews = Array.from({ length: 1 + below(20) }, () => ({
    grade: grade(),
    gap: gap(),
    later: draw(),
  }));
  return { ...settings(), start: START + below(365 * DAY), reviews };
}

function replay({ retention, longest, learning, relearning, start, reviews }, shortTerm) {
  const scheduler = fsrs({
    request_retention: retention,
    maximum_interval: longest,
    enable_fuzz: false,
    enable_short_term: shortTerm,
    learning_steps: learning.map((minutes) => `${minutes}m`),
    relearning_steps: relearning.map((minutes) => `${minutes}m`),
  });
  let card = createEmptyCard(new Date(start));
  let at = start;
  const rows = reviews.map(({ grade, gap, later }) => {
    if (card.last_review) at += Math.round(gap(card.due.getTime() - at));
    const before = scheduler.get_retrievability(card, new Date(at), false);
    card = scheduler.next(card, new Date(at), grade).card;
    const due = card.due.getTime();
    const afterwards = at + Math.round(2 * later * (due - at));
    const then = scheduler.get_retrievability(card, new Date(afterwards), false);
    return [
      at, grade, before, card.stability, card.difficulty, card.scheduled_days, due,
      card.state, card.learning_steps, card.lapses, afterwards, then,
    ];
  });
  return { retention, longest, shortTerm, learning, relearning, rows };
}

for (let i = 0; i < count; i++) {
  const one = history();
  console.log(JSON.stringify(replay(one, true)));
  console.log(JSON.stringify(replay(one, false)));
}
