// An outbox in PouchDB over LevelDB.
// `node outbox.js make FOLDER EVENTS` fills it from a file of JSON lines;
// `node outbox.js drain FOLDER URL BATCH` replicates it to a database of the server and prints the seconds that took.
const fs = require("fs");

const [verb, folder, what, batch] = process.argv.slice(2);
const PouchDB = require("pouchdb").defaults({ prefix: folder + "/" });
const outbox = new PouchDB("outbox");

async function make() {
  const events = fs.readFileSync(what, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  for (let start = 0; start < events.length; start += 500) {
    await outbox.bulkDocs(events.slice(start, start + 500).map((event) => ({ _id: event.event_id, ...event })));
  }
}

async function drain() {
  const began = process.hrtime.bigint();
  const done = await outbox.replicate.to(what, { batch_size: Number(batch) });
  const took = Number(process.hrtime.bigint() - began) / 1e9;
  const { doc_count: waiting } = await outbox.info();
  if (done.docs_written !== waiting) throw new Error(`${done.docs_written} of ${waiting} documents arrived`);
  console.log(took);
}

(verb === "make" ? make() : drain()).then(
  () => process.exit(0),
  (error) => { console.error(error); process.exit(1); },
);
