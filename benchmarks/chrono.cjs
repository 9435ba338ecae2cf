// chrono kept warm: the same lines in and out as taggers.py, which starts it.
const readline = require("readline");

let chrono;
try {
  chrono = require("chrono-node");
} catch (error) {
  console.log(JSON.stringify({ missing: "npm has no chrono-node in NODE_PATH" }));
  process.exit(0);
}

// In TIMEX3 what the words make certain: a day, a month or a year.
function value(parts) {
  const year = String(parts.get("year")).padStart(4, "0");
  const month = String(parts.get("month")).padStart(2, "0");
  const day = String(parts.get("day")).padStart(2, "0");
  if (parts.isCertain("day") || parts.isCertain("weekday")) return `${year}-${month}-${day}`;
  return parts.isCertain("month") ? `${year}-${month}` : year;
}

// Python counts characters, JavaScript halves of those beyond the basic plane.
const characters = (text) => [...text].length;

function tag(text, day) {
  const [year, month, date] = day.split("-").map(Number);
  return chrono.parse(text, new Date(year, month - 1, date, 12)).map((found) => {
    const start = characters(text.slice(0, found.index));
    return [start, start + characters(found.text), "DATE", value(found.start)];
  });
}

console.log(JSON.stringify({ ready: "chrono" }));
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { text, day } = JSON.parse(line);
  const before = process.cpuUsage();
  const found = tag(text, day);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ found, seconds: (user + system) / 1e6 }));
});
